using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Importing;

/// <summary>A row that could be read.</summary>
/// <param name="Measure">What it says.</param>
/// <param name="Position">Where its id stands.</param>
internal sealed record ImportedRow(Measure Measure, Position Position);
