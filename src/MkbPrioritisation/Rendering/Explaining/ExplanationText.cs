using System.Globalization;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Rendering.Explaining;

/// <summary>Explains in words how a measure's place comes about.</summary>
public static class ExplanationText
{
    /// <summary>Explains a measure's place in a ranking.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="ranking">The ranking it stands in.</param>
    /// <param name="criteria">The criteria that the scheme names.</param>
    /// <param name="options">The language, and how long lines may be.</param>
    /// <returns>Printable lines, no longer than that where words allow.</returns>
    public static string Write(RankedMeasure measure, MeasureRanking ranking, IReadOnlyList<Criterion> criteria, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(options);
        var explanation = new MeasureExplanation(measure, ranking, criteria);
        var text = new WrappedText(options.LineWidth);
        var wording = new Wording(options.Language);
        AppendHeading(text, explanation, wording);
        AppendDimension(text, wording, "net-impact", measure.NetImpact, explanation.NetImpact);
        AppendDimension(text, wording, "feasibility", measure.Feasibility, explanation.Feasibility);
        AppendOverall(text, measure, wording);
        AppendPlace(text, explanation, wording);
        return text.ToString();
    }

    private static void AppendHeading(WrappedText text, MeasureExplanation explanation, Wording wording)
    {
        var (ranked, ranking) = (explanation.Ranked, explanation.Ranking);
        text.Append($"{wording.Text(ranked.Measure.Name)} ({ranked.Measure.Id})", 0);
        text.Append($"{wording.Collections(ranking.Collections)} · {wording.Text(ranking.Scheme.Name)}", 0);
        if (ranked.Collection.Source is { } source)
            text.Append($"{wording.Term("source")}: {wording.Source(source)}", 0);

        if (ranked.Measure.Summary is { } summary)
        {
            text.AppendLine();
            text.Append(wording.Text(summary), 0);
        }

        text.AppendLine();
        var place = $"{wording.Term("rank")} {ranked.Rank} {wording.Term("of")} {ranking.Count}, {wording.Term(ranked.IsShortlisted ? "shortlisted" : "not-shortlisted")}";
        var range = ranked.BestRank == ranked.WorstRank ? "" : $"; {wording.Term("rank-between")} {ranked.BestRank} {wording.Term("to")} {ranked.WorstRank}";
        text.Append(place + range, 0);
        text.Append($"{wording.Term("cell-short")}: {wording.Cell(Matrix.MatrixCell.Of(ranked.Score))} ({wording.Term("cell").ToLowerInvariant()})", 0);
    }

    private static void AppendDimension(
        WrappedText text, Wording wording, string term, ScoreRange range, IReadOnlyList<(Criterion Criterion, CriterionScore Score)> lines)
    {
        text.AppendLine();
        var scores = string.Join(", ", lines.Select(line => ScoreText.Figures(line.Score)));
        text.Append($"{wording.Term(term)} {Fraction(range)} = {wording.Term("mean-of")} {scores}", 0);
        foreach (var (criterion, score) in lines)
        {
            var bands = ScoreText.Bands(wording, criterion, score) is { Length: > 0 } named ? $" · {named}" : "";
            var estimate = score.Estimate is { } figure ? $" · {wording.Term("estimate")} {wording.Estimate(figure)}" : "";
            var basis = score.IsUnknown ? "" : $" · {wording.Basis(score.Basis)}";
            text.Append($"{wording.Text(criterion.Name)}: {ScoreText.Figures(score)}{bands}{estimate}{basis}", 2);
            if (score.Because is { } because)
                text.Append($"{wording.Term("because")}: {wording.Text(because)}", 6);
        }
    }

    private static void AppendOverall(WrappedText text, RankedMeasure ranked, Wording wording)
    {
        text.AppendLine();
        text.Append($"{wording.Term("overall")} {Fraction(ranked.Overall)} = {wording.Term("mean-of")} {ranked.NetImpact.Value.ToFraction()}, {ranked.Feasibility.Value.ToFraction()}", 0);
    }

    private static void AppendPlace(WrappedText text, MeasureExplanation explanation, Wording wording)
    {
        text.AppendLine();
        text.Append(explanation.Ties.Count == 0
            ? wording.Term("no-ties")
            : $"{wording.Term("ties")}: {string.Join(", ", explanation.Ties.Select(tie => wording.Text(tie.Measure.Name)))}", 0);

        text.Append($"{wording.Term("next-cell")}:", 0);
        foreach (var distance in explanation.LevelDistances)
        {
            var dimension = wording.Term(distance.Dimension == Dimension.NetImpact ? "net-impact" : "feasibility");
            text.Append($"{dimension}: {Way(distance, wording)}", 2);
        }

        var edge = explanation.ShortlistEdge is { } other
            ? $"{explanation.ShortlistDistance} {wording.Term(explanation.Ranked.IsShortlisted ? "above-first-outside" : "below-last-inside")}, {wording.Text(other.Measure.Name)} ({other.Overall.Value.ToFraction()})"
            : wording.Term("no-edge");
        text.Append($"{wording.Term("distance-shortlist")}: {edge}", 0);
        if (explanation.ShortlistEdge is not null)
            AppendShortlistChanges(text, explanation, wording);
    }

    private static void AppendShortlistChanges(WrappedText text, MeasureExplanation explanation, Wording wording)
    {
        var direction = explanation.Ranked.IsShortlisted ? "off" : "onto";
        if (explanation.ShortlistChanges.Count == 0)
        {
            text.Append(wording.Term($"no-change-{direction}"), 0);
            return;
        }

        text.Append($"{wording.Term($"one-change-{direction}")}:", 0);
        foreach (var (criterion, change) in explanation.ShortlistChanges)
            text.Append(wording.Change(criterion, change), 2);
    }

    private static string Way(LevelDistance distance, Wording wording) => distance switch
    {
        { IsUp: true } => $"{distance.Distance} {wording.Term("up-to")} {distance.Limit.ToFraction()}, {wording.Term("where-begins")} {wording.Level(distance.Beyond)}",
        { Distance.IsZero: true } => $"{wording.Term("on-limit")} {distance.Limit.ToFraction()}, {wording.Term("below-which")} {wording.Level(distance.Beyond)}",
        _ => $"{distance.Distance} {wording.Term("down-to")} {distance.Limit.ToFraction()}, {wording.Term("below-which")} {wording.Level(distance.Beyond)}",
    };

    private static string Fraction(ScoreRange range)
    {
        var fraction = range.Value.Denominator == 1 ? "" : $" ({range.Value.ToFraction()})";
        var between = range.IsCertain ? "" : $" [{range.Low.ToFraction()} – {range.High.ToFraction()}]";
        return $"{range.Value}{fraction}{between}";
    }
}
