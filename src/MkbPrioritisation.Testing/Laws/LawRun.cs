using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Testing.Laws;

/// <summary>Tries a law on generated cases, and makes the first that breaks it as small as it gets.</summary>
internal static class LawRun
{
    // The generators draw from fixed ranges: FsCheck's size changes nothing.
    private const int Size = 50;

    private static readonly string[] MadeUpBands = ["very-unfavourable", "unfavourable", "neutral", "favourable", "very-favourable"];

    public static void Try(Law law, ScoringScheme scheme, RankingRule rule, ScoringLawsOptions options)
    {
        var cases = LawCase.For(law, ArbitraryCatalogue.Under(scheme, options.Criteria ?? MadeUp(scheme)));
        var seed = options.Seed ?? (ulong)Random.Shared.NextInt64();
        foreach (var drawn in cases.Generator.Sample(options.Tests, new Rnd(seed), Size))
        {
            if (Broken(law, drawn, rule) is not { } finding)
                continue;
            var (example, smallest) = Smallest(law, rule, cases, (drawn, finding));
            throw new LawBrokenException(law, example, smallest, seed, options.Criteria is not null);
        }
    }

    private static (LawCase Case, Finding Finding) Smallest(
        Law law, RankingRule rule, Arbitrary<LawCase> cases, (LawCase Case, Finding Finding) broken)
    {
        while (cases.Shrinker(broken.Case)
            .Select(smaller => (Case: smaller, Finding: Broken(law, smaller, rule)))
            .FirstOrDefault(smaller => smaller.Finding is not null) is { Case: not null } next)
        {
            broken = (next.Case, next.Finding!);
        }

        return broken;
    }

    private static Finding? Broken(Law law, LawCase example, RankingRule rule)
    {
        try
        {
            return law.Broken(example, rule) is { } text ? new(text, Exception: null) : null;
        }
        catch (UnsoundPlacesException exception)
        {
            return new(exception.Message, Exception: null);
        }
        catch (Exception exception)
        {
            return new($"the rule threw {exception.GetType().Name}: {exception.Message}", exception);
        }
    }

    private static IReadOnlyList<Criterion> MadeUp(ScoringScheme scheme) =>
    [
        .. scheme.Criteria.Select(id => new Criterion(
            id, LocalizedText.Same(id), unit: null, MadeUpBands.Select((band, index) => new Band(Scale.Minimum + index, band)))),
    ];
}
