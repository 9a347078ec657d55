using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.AspNetCore.LivePage;

/// <summary>The measures in use, and what is wrong with the files where they cannot take their place.</summary>
/// <param name="Version">The measures in use.</param>
/// <param name="IsRejected">Whether the files are others, which cannot be used.</param>
/// <param name="Findings">What was found in the files as they are, each by its path inside the folder.</param>
internal sealed record MeasureState(MeasureVersion Version, bool IsRejected, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>What tells this state from any other.</summary>
    public string Id { get; } = Version.Id + (IsRejected ? $"-{Answers.Answer.TagOf(string.Join('\n', Findings)).Tag.ToString().Trim('"')[..12]}" : "");

    /// <summary>Whether there were usable measures at any time.</summary>
    public bool HasMeasures => Version.Catalogue.Collections.Count > 0;
}
