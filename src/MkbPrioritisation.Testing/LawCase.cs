using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Testing.Changes;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Testing;

/// <summary>A catalogue, and the same with the change that a law speaks of.</summary>
internal sealed record LawCase(SampleCatalogue Catalogue, Change Change, SampleCatalogue Changed)
{
    public static Arbitrary<LawCase> For(Law law, Arbitrary<SampleCatalogue> catalogues) => Arb.From(
        from drawn in catalogues.Generator
        let catalogue = law.MostCombinations == long.MaxValue ? drawn : ScoreCombinations.Bounded(drawn, law.MostCombinations)
        from change in law.Changes(catalogue)
        select Of(catalogue, change) ?? new(catalogue, Change.None, catalogue),
        example => catalogues.Shrinker(example.Catalogue).Select(smaller => Of(smaller, example.Change)).OfType<LawCase>());

    private static LawCase? Of(SampleCatalogue catalogue, Change change) =>
        change.Apply(catalogue) is { } changed ? new(catalogue, change, changed) : null;
}
