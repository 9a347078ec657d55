using MkbPrioritisation.Measures;
using MkbPrioritisation.Scenarios;

namespace MkbPrioritisation.Importing;

/// <summary>A change of a score whose measure has been edited since it was looked at.</summary>
/// <param name="Change">The change.</param>
/// <param name="Seen">The score that was looked at; <see langword="null"/> where there was none.</param>
/// <param name="Now">The score in the file now; <see langword="null"/> where there is none.</param>
internal sealed record ScoreConflict(ScoreChange Change, CriterionScore? Seen, CriterionScore? Now);
