using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Testing.Generators;

/// <summary>Scores on a criterion: certain, a range, or unknown.</summary>
public static class ArbitraryScore
{
    // Certain scores come most often, as in real collections; one table makes a draw cheap.
    private static readonly (int Low, int High)[] Ranges =
    [
        .. from low in Enumerable.Range(Scale.Minimum, Scale.Bands)
           from high in Enumerable.Range(low, Scale.Maximum - low + 1)
           from weight in Enumerable.Range(0, low == high ? 5 : 1)
           select (low, high),
        (Scale.Minimum, Scale.Maximum),
    ];

    private static readonly Gen<Basis> AnyBasis = Gen.Elements(Enum.GetValues<Basis>());

    /// <summary>The bare score on a criterion, which may be left out.</summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <returns>A generator of scores; <see langword="null"/> for one left out.</returns>
    public static Gen<CriterionScore?> OrNone(string criterion) => Gen.Elements<CriterionScore?>(
    [
        .. Ranges.Select(range => new CriterionScore(criterion, range.Low, range.High, Basis.Judgement)),
        .. Enumerable.Repeat<CriterionScore?>(null, Ranges.Length / 8),
    ]);

    /// <summary>The bare score on a criterion.</summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <returns>A generator of scores with any basis.</returns>
    public static Gen<CriterionScore> Bare(string criterion) =>
        from range in Gen.Elements(Ranges)
        from basis in AnyBasis
        select new CriterionScore(criterion, range.Low, range.High, basis);

    /// <summary>The score on a criterion, with an estimate where the criterion has a unit, and with a reason or without.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <returns>A generator of scores.</returns>
    public static Gen<CriterionScore> On(Criterion criterion)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return from bare in Bare(criterion.Id)
               from estimate in criterion.Unit is { } unit
                   ? Gen.OneOf(Gen.Constant<Estimate?>(null), ArbitraryEstimate.In(unit).Select(estimate => (Estimate?)estimate))
                   : Gen.Constant<Estimate?>(null)
               from because in ArbitraryText.LocalizedOrNone
               from isRelative in Gen.Elements(true, false)
               select bare with { IsRelative = isRelative && estimate is null, Estimate = estimate, Because = because };
    }

    /// <summary>Scores a step smaller, on the same criterion.</summary>
    /// <param name="score">The score.</param>
    /// <returns>Smaller ones, the greatest steps first; none where it is as small as it gets.</returns>
    public static IEnumerable<CriterionScore> Smaller(CriterionScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return Steps();

        IEnumerable<CriterionScore> Steps()
        {
            if (score.Estimate is not null)
                yield return score with { Estimate = null };
            if (score.IsRelative)
                yield return score with { IsRelative = false };
            if (score.Because is not null)
                yield return score with { Because = null };
            if (score.Because is not null)
            {
                foreach (var because in ArbitraryText.Smaller(score.Because))
                    yield return score with { Because = because };
            }

            if (!score.IsCertain)
            {
                yield return Between(score, score.Low, score.Low);
                yield return Between(score, score.High, score.High);
            }
            else if (score.Low > Scale.Minimum)
            {
                yield return Between(score, score.Low - 1, score.High - 1);
            }
        }
    }

    private static CriterionScore Between(CriterionScore score, int low, int high) =>
        new(score.Criterion, low, high, score.Basis) { IsRelative = score.IsRelative, Estimate = score.Estimate, Because = score.Because };
}
