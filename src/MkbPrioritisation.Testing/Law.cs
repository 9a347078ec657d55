using FsCheck;
using MkbPrioritisation.Testing.Changes;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Testing;

/// <summary>A law: what cases it is tried on, and how a case breaks it (<see langword="null"/> where it does not).</summary>
internal sealed record Law(string Name, Func<SampleCatalogue, Gen<Change>> Changes, Func<LawCase, RankingRule, string?> Broken)
{
    /// <summary>How many combinations of scores a case may leave open.</summary>
    public long MostCombinations { get; init; } = long.MaxValue;
}
