using FsCheck;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Testing.Laws;

/// <summary>A law: what cases it is tried on, and how a case breaks it (<see langword="null"/> where it does not).</summary>
internal sealed record Law(string Name, Func<SampleCatalogue, Gen<Change>> Changes, Func<LawCase, RankingRule, string?> Broken)
{
    /// <summary>How many possible worlds a case may leave open.</summary>
    public long MostWorlds { get; init; } = long.MaxValue;
}
