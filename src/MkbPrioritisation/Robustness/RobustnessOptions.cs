using MkbPrioritisation.Criteria;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>How scores are doubted, and how weightings are drawn.</summary>
public sealed record RobustnessOptions
{
    /// <summary>The most bands that a score can be off: from one end of the scale to the other.</summary>
    public const int MostNoise = Scale.Maximum - Scale.Minimum;

    /// <summary>The most weightings that are drawn.</summary>
    public const int MostSamples = 1_000_000;

    /// <summary>The most measures that are examined together: how often each had each rank takes the square of that in memory.</summary>
    public const int MostMeasures = 5_000;

    /// <summary>The most measures that are examined for whoever asks from elsewhere, unless set: the answer grows with the square of that.</summary>
    internal const int UsualMostMeasures = 500;

    /// <summary>One band of noise, and 10,000 weightings.</summary>
    public static RobustnessOptions Default { get; } = new();

    /// <summary>
    /// How many bands a certain score may be off, either way; unsure scores have a range of their own, and so have those of several
    /// assessors. 0–4.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0 or above <see cref="MostNoise"/>.</exception>
    public int Noise { get; init => field = Within(value, 0, MostNoise, nameof(Noise)); } = 1;

    /// <summary>
    /// The criteria on which a measure scores, in each draw, the band of what its model makes of assumptions drawn from their
    /// ranges, usually all of the catalogue; scores without a model then lie anywhere in their own ranges, and
    /// <see cref="Noise"/> does not count. <see langword="null"/>, as usual, for that noise instead.
    /// </summary>
    /// <exception cref="ArgumentException">A criterion is <see langword="null"/>, or there twice.</exception>
    public IReadOnlyList<Criterion>? ModelledCriteria { get; init => field = value is null ? null : Distinct(value, nameof(ModelledCriteria)); }

    /// <summary>How many weightings are drawn, and with <see cref="ModelledCriteria"/> how often assumptions are. 1–1,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or above <see cref="MostSamples"/>.</exception>
    public int Samples { get; init => field = Within(value, 1, MostSamples, nameof(Samples)); } = 10_000;

    /// <summary>Where drawing starts; the same seed gives the same figures on every machine.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many threads draw at most; <see langword="null"/> for as many as there are cores. It changes no figure.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int? Threads { get; init => field = value is null ? null : Within(value.Value, 1, int.MaxValue, nameof(Threads)); }

    /// <summary>Whether any measure has a model for a criterion of the scheme, so that assumptions can be drawn.</summary>
    internal static bool HasModels(MeasureRanking ranking, IReadOnlyList<Criterion> criteria) => ModelGrid.Has(ranking, criteria);

    internal static void RequireFewEnough(MeasureRanking ranking)
    {
        if (ranking.Count > MostMeasures)
            throw new ArgumentException($"Up to {MostMeasures} measures are examined together, and here are {ranking.Count}.", nameof(ranking));
    }

    private static ValueList<Criterion> Distinct(IReadOnlyList<Criterion> criteria, string property)
    {
        var list = ValueList<Criterion>.Of(criteria, property);
        return list.CountBy(criterion => criterion.Id, StringComparer.Ordinal).FirstOrDefault(criterion => criterion.Value > 1).Key is { } twice
            ? throw new ArgumentException($"The criterion \"{twice}\" appears twice.", property)
            : list;
    }

    private static int Within(int value, int least, int most, string property)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, property);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, property);
        return value;
    }
}
