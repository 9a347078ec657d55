using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Testing;

/// <summary>Tries a law on generated cases, and makes the first that breaks it as small as it gets.</summary>
internal static class LawChecker
{
    // The generators draw from fixed ranges: FsCheck's size changes nothing.
    private const int Size = 50;

    public static void Check(Law law, ScoringScheme scheme, RankingRule rule, ScoringLawsOptions options)
    {
        var catalogues = options.Criteria is { } criteria ? ArbitraryCatalogue.Under(scheme, criteria) : ArbitraryCatalogue.Under(scheme);
        var cases = LawCase.For(law, catalogues);
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
}
