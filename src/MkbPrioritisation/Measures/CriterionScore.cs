using System.Globalization;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Measures;

/// <summary>
/// A measure's score on one criterion: one band, or a range where the score is unsure. Where assessors scored it, it runs from
/// the lowest to the highest that they give, and counts by their exact mean.
/// </summary>
public sealed record CriterionScore
{
    /// <summary>What files write in place of a band where nothing is known.</summary>
    internal const string UnknownId = "unknown";

    private static readonly ValueList<AssessorScore> NoAssessors = ValueList<AssessorScore>.Of([], nameof(NoAssessors));

    /// <summary>Creates a score that may lie anywhere from one band to another.</summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <param name="low">The lowest score it may be, 1–5.</param>
    /// <param name="high">The highest score it may be, 1–5; at least <paramref name="low"/>.</param>
    /// <param name="basis">Where the score comes from.</param>
    /// <exception cref="ArgumentException"><paramref name="criterion"/> is not kebab-case.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The ends are off the scale or reversed, or there is no such basis.</exception>
    public CriterionScore(string criterion, int low, int high, Basis basis)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(low, Scale.Minimum);
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(high, Scale.Maximum);
        Criterion = KebabCase.Require(criterion, nameof(criterion));
        Low = low;
        High = high;
        Basis = Defined.Require(basis);
    }

    /// <summary>Creates a certain score.</summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <param name="score">The score, 1–5.</param>
    /// <param name="basis">Where the score comes from.</param>
    /// <exception cref="ArgumentException"><paramref name="criterion"/> is not kebab-case.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The score is off the scale, or there is no such basis.</exception>
    public CriterionScore(string criterion, int score, Basis basis)
        : this(criterion, score, score, basis)
    {
    }

    /// <summary>The criterion's id.</summary>
    public string Criterion { get; }

    /// <summary>The lowest score it may be, 1–5.</summary>
    public int Low { get; }

    /// <summary>The highest score it may be, 1–5.</summary>
    public int High { get; }

    /// <summary>Where the score comes from.</summary>
    public Basis Basis { get; }

    /// <summary>
    /// Whether the score was given as a number that compares measures with each other, so that the limits of the
    /// criterion's bands say nothing about it.
    /// </summary>
    public bool IsRelative { get; init; }

    /// <summary>The figure behind the score, or <see langword="null"/>.</summary>
    public Estimate? Estimate { get; init; }

    /// <summary>The reason for the score, or <see langword="null"/>.</summary>
    public LocalizedText? Because { get; init; }

    /// <summary>How the source was read where its print is scrambled or doubtful; no reason for the score. Mostly <see langword="null"/>.</summary>
    public LocalizedText? Reading { get; init; }

    /// <summary>The assessors whose scores this one stands for, each with theirs, by id; empty for a score of one hand.</summary>
    public IReadOnlyList<AssessorScore> Assessors { get; private init; } = NoAssessors;

    /// <summary>What counts: the middle of low and high; where assessors scored, the exact mean of the middles of theirs. 1–5.</summary>
    public Fraction Value => IsAssessed ? new(TwiceSum, 2L * Assessors.Count) : new(Low + High, 2);

    /// <summary>Whether assessors scored.</summary>
    public bool IsAssessed => Assessors.Count > 0;

    /// <summary>Whether the score is one band.</summary>
    public bool IsCertain => Low == High;

    /// <summary>Whether nothing is known: the score may be any on the scale.</summary>
    public bool IsUnknown => Low == Scale.Minimum && High == Scale.Maximum && Assessors.All(item => item.Score.IsUnknown);

    private long TwiceSum => Assessors.Sum(item => (long)item.Score.Low + item.Score.High);

    /// <summary>A score of which nothing is known.</summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <param name="basis">Where the score comes from.</param>
    /// <returns>The whole scale.</returns>
    public static CriterionScore Unknown(string criterion, Basis basis) =>
        new(criterion, Scale.Minimum, Scale.Maximum, basis);

    /// <summary>The score that assessors have in common on one criterion.</summary>
    /// <param name="assessors">Their scores, at least one.</param>
    internal static CriterionScore Of(IReadOnlyCollection<AssessorScore> assessors)
    {
        var scores = assessors.Select(item => item.Score).ToList();
        var basis = scores.TrueForAll(score => score.Basis == scores[0].Basis) ? scores[0].Basis : Basis.Judgement;
        return new(scores[0].Criterion, scores.Min(score => score.Low), scores.Max(score => score.High), basis)
        {
            IsRelative = scores.Exists(score => score.IsRelative),
            Assessors = ValueList<AssessorScore>.Of(assessors.OrderBy(item => item.Assessor, StringComparer.Ordinal), nameof(assessors)),
        };
    }

    /// <summary>Twice the value, times a multiple of the number of assessors: a whole number.</summary>
    internal long TwiceOver(long multiple) => IsAssessed ? multiple / Assessors.Count * TwiceSum : multiple * (Low + High);

    /// <summary>Refuses scores that stand for those of several assessors where one hand scores.</summary>
    internal static void RequireOwn(IEnumerable<CriterionScore> scores, string parameter)
    {
        if (scores.FirstOrDefault(score => score.IsAssessed) is { } assessed)
            throw new ArgumentException(
                $"The score on {assessed.Criterion} stands for those of several assessors; give each of theirs in an assessment.", parameter);
    }

    /// <summary>The criterion and its score, such as <c>cost 4</c>, <c>support 2..4</c> or <c>introduction unknown</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsUnknown
        ? $"{Criterion} unknown"
        : string.Create(CultureInfo.InvariantCulture, $"{Criterion} {Low}{(IsCertain ? "" : $"..{High}")}");
}
