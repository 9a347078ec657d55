using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Yaml;

/// <summary>What is wrong with the writing of a file, and where.</summary>
internal sealed record Slip(Finding Finding, Position Position);
