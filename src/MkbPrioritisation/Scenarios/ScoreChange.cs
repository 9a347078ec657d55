using System.Diagnostics.CodeAnalysis;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Scenarios;

/// <summary>
/// Another score of one measure on one criterion, as a what-if; written <c>collection/measure/criterion:score</c>. Whether
/// there is such a measure, criterion or band is found out where the change is applied.
/// </summary>
public sealed record ScoreChange
{
    private const string Between = "..";

    /// <summary>Creates a change.</summary>
    /// <param name="collection">The collection's id.</param>
    /// <param name="measure">The measure's id.</param>
    /// <param name="criterion">The criterion's id.</param>
    /// <param name="score">The score, as measure files write it: a band's id, two with <c>..</c> between them, or <c>unknown</c>.</param>
    /// <exception cref="ArgumentException">An id is not kebab-case, or the score is none of these.</exception>
    public ScoreChange(string collection, string measure, string criterion, string score)
    {
        Collection = KebabCase.Require(collection, nameof(collection));
        Measure = KebabCase.Require(measure, nameof(measure));
        Criterion = KebabCase.Require(criterion, nameof(criterion));
        Score = IsScore(score)
            ? score
            : throw new ArgumentException($"\"{score}\" is not a band's id, nor two with \"{Between}\" between them.", nameof(score));
    }

    /// <summary>The collection's id.</summary>
    public string Collection { get; }

    /// <summary>The measure's id.</summary>
    public string Measure { get; }

    /// <summary>The criterion's id.</summary>
    public string Criterion { get; }

    /// <summary>The score, as measure files write it: a band's id, two with <c>..</c> between them, or <c>unknown</c>.</summary>
    public string Score { get; }

    /// <summary>Reads a change.</summary>
    /// <param name="text">The text.</param>
    /// <param name="change">The change; <see langword="null"/> where the text is none.</param>
    /// <returns>Whether the text is one, such as <c>recovery-plan-2020/free-depreciation/support:medium</c>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ScoreChange? change)
    {
        change = text?.Split(':') is [var place, var score] && IsScore(score)
            && place.Split('/') is [var collection, var measure, var criterion]
            && KebabCase.IsValid(collection) && KebabCase.IsValid(measure) && KebabCase.IsValid(criterion)
            ? new(collection, measure, criterion, score)
            : null;
        return change is not null;
    }

    /// <summary>The change as <see cref="TryParse"/> reads it.</summary>
    /// <returns>The text, such as <c>recovery-plan-2020/free-depreciation/support:low..medium</c>.</returns>
    public override string ToString() => $"{Collection}/{Measure}/{Criterion}:{Score}";

    /// <summary>Whether two changes are of one score.</summary>
    internal bool IsOfSameScore(ScoreChange other) => (Collection, Measure, Criterion) == (other.Collection, other.Measure, other.Criterion);

    /// <summary>The score as a number on a criterion's scale, or the ends of its range; of a range the bands may stand in either order.</summary>
    /// <exception cref="UnknownIdException">The criterion has no such band.</exception>
    internal ScoreBounds On(Criterion criterion)
    {
        if (Score == CriterionScore.UnknownId)
            return new(Scale.Minimum, Scale.Maximum);
        var ends = Score.Split(Between).Select(id => criterion.FindBand(id)?.Score
            ?? throw new UnknownIdException("band", id, [.. criterion.Bands.Select(band => band.Id)])).ToList();
        return new(ends.Min(), ends.Max());
    }

    private static bool IsScore(string? score) =>
        score is not null && score.Split(Between) is { Length: 1 or 2 } ends && Array.TrueForAll(ends, KebabCase.IsValid);
}
