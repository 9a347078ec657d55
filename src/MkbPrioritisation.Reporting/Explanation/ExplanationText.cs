using System.Globalization;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Explanation;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Reporting.Explanation;

/// <summary>Explains in words how a measure's place comes about.</summary>
public static class ExplanationText
{
    /// <summary>Explains a measure's place in a ranking.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="ranking">The ranking it stands in.</param>
    /// <param name="criteria">The criteria that the scheme names.</param>
    /// <param name="collections">All collections, in which related measures are looked for.</param>
    /// <param name="options">The language, and how long lines may be.</param>
    /// <returns>Printable lines, no longer than that where words allow.</returns>
    public static string Write(
        RankedMeasure measure,
        MeasureRanking ranking,
        IReadOnlyList<Criterion> criteria,
        IReadOnlyList<MeasureCollection> collections,
        RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(collections);
        ArgumentNullException.ThrowIfNull(options);
        var text = new WrappedText(options.LineWidth);
        Append(text, measure, ranking, criteria, collections, new Wording(options.Language));
        return text.ToString();
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="ranking">The ranking it stands in.</param>
    /// <param name="criteria">The criteria that the scheme names.</param>
    /// <param name="collections">All collections, in which related measures are looked for.</param>
    /// <param name="options">The language, and how long lines may be.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(
        TextWriter output,
        RankedMeasure measure,
        MeasureRanking ranking,
        IReadOnlyList<Criterion> criteria,
        IReadOnlyList<MeasureCollection> collections,
        RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(measure, ranking, criteria, collections, options));

    /// <summary>Explains a measure's place in a ranking, in whatever form the text takes.</summary>
    internal static void Append(
        IProse text,
        RankedMeasure measure,
        MeasureRanking ranking,
        IReadOnlyList<Criterion> criteria,
        IReadOnlyList<MeasureCollection> collections,
        Wording wording)
    {
        var explanation = ranking.Explain(measure);
        var byId = SchemeCriteria.ById(criteria, ranking.Scheme);
        AppendHeading(text, explanation, wording);
        AppendDimension(text, wording, wording.Terms.NetImpact, measure.NetImpact, explanation.NetImpact, byId, measure.Collection);
        AppendDimension(text, wording, wording.Terms.Feasibility, measure.Feasibility, explanation.Feasibility, byId, measure.Collection);
        AppendOverall(text, measure, ranking.Scheme, wording);
        AppendPlace(text, explanation, wording, byId);
        MeasureFacts.Append(text, measure, byId, collections, wording);
    }

    private static void AppendHeading(IProse text, MeasureExplanation explanation, Wording wording)
    {
        var (ranked, ranking) = (explanation.Ranked, explanation.Ranking);
        text.Heading($"{wording.Text(ranked.Measure.Name)} ({ranked.Measure.Id})");
        text.Append($"{wording.Collections(ranking.Collections)} · {wording.Text(ranking.Scheme.Name)}", 0);
        if (ranked.Collection.Source is { } source)
            text.Append($"{wording.Terms.Source}: {wording.Source(source)}", 0);

        if (ranked.Collection.Caution is { } caution)
            text.Append($"{wording.Terms.Caution}: {wording.Text(caution)}", 0);

        if (ranked.Measure.Summary is { } summary)
        {
            text.AppendLine();
            text.Append(wording.Text(summary), 0);
        }

        text.AppendLine();
        var place = $"{wording.Terms.Rank} {ranked.Rank} {wording.Terms.Of} {ranking.Count}, "
            + $"{(ranked.IsShortlisted ? wording.Terms.Shortlisted : wording.Terms.NotShortlisted)}";
        var range = ranked.BestRank == ranked.WorstRank ? "" : $"; {wording.Terms.RankBetween} {ranked.BestRank} {wording.Terms.To} {ranked.WorstRank}";
        text.Append(place + range, 0);
        text.Append($"{wording.Terms.CellShort}: {wording.Cell(MatrixCell.Of(ranked.Score))} ({wording.Terms.Cell.ToLowerInvariant()})", 0);
    }

    private static void AppendDimension(
        IProse text,
        Wording wording,
        string term,
        ScoreRange range,
        IReadOnlyList<ExplainedScore> lines,
        Dictionary<string, Criterion> criteria,
        MeasureCollection collection)
    {
        text.AppendLine();
        var scores = string.Join(", ", lines.Select(line => ScoreText.Figures(line.Score)));
        text.Append($"{term} {Exactly(range, wording)} = {wording.Terms.MeanOf} {scores}", 0);
        foreach (var line in lines)
        {
            var criterion = criteria[line.Criterion];
            AppendScore(text, wording, wording.Text(criterion.Name), criterion, line.Score, 2);
            if (criterion.Description is { } description)
                text.Append(wording.Text(description), 6);
            AppendReasons(text, wording, line.Score, 6);
            if (line.Score.IsAssessed)
                AppendAssessors(text, wording, line, criterion, collection);
        }
    }

    private static void AppendAssessors(IProse text, Wording wording, ExplainedScore line, Criterion criterion, MeasureCollection collection)
    {
        foreach (var (assessor, score) in line.Score.Assessors)
        {
            AppendScore(text, wording, wording.Assessor(collection, assessor), criterion, score, 6);
            AppendReasons(text, wording, score, 10);
        }

        if (line.Score.Assessors.Count == 1)
            return;
        var furthest = line.FurthestFromMean.Count == 0
            ? wording.Terms.AssessorsAgree
            : $"{wording.Terms.FurthestFromMean}: {string.Join(", ", line.FurthestFromMean.Select(item => wording.Assessor(collection, item.Assessor)))}";
        var exactly = line.Score.Value.IsWhole ? "" : $" ({line.Score.Value})";
        text.Append(
            $"{wording.Terms.AssessorsMean} {line.Score.Value.ToString("F2", wording.Terms.Numbers)}{exactly}, {wording.Terms.AssessorsSpread} "
                + $"{line.Score.High - line.Score.Low}; {furthest}",
            6);
    }

    private static void AppendScore(IProse text, Wording wording, string name, Criterion criterion, CriterionScore score, int indentation)
    {
        var bands = ScoreText.Bands(wording, criterion, score) is { Length: > 0 } named ? $" · {named}" : "";
        var estimate = score.Estimate is { } figure ? $" · {wording.Terms.Estimate} {wording.Estimate(figure)}" : "";
        var basis = score.IsUnknown ? "" : $" · {wording.Basis(score.Basis)}";
        text.Append($"{name}: {ScoreText.Figures(score)}{bands}{estimate}{basis}", indentation);
    }

    private static void AppendReasons(IProse text, Wording wording, CriterionScore score, int indentation)
    {
        if (score.Because is { } because)
            text.Append($"{wording.Terms.Because}: {wording.Text(because)}", indentation);
        if (score.Reading is { } reading)
            text.Append($"{wording.Terms.Reading}: {wording.Text(reading)}", indentation);
    }

    private static void AppendOverall(IProse text, RankedMeasure ranked, ScoringScheme scheme, Wording wording)
    {
        text.AppendLine();
        text.Append(
            $"{wording.Terms.Overall} {Exactly(ranked.Overall, wording)} = {wording.Terms.MeanOf} {ranked.NetImpact.Value.ToFraction()}, "
                + $"{ranked.Feasibility.Value.ToFraction()}",
            0);
        foreach (var note in wording.WeightNotes(scheme))
            text.Append(note, 0);
    }

    private static void AppendPlace(IProse text, MeasureExplanation explanation, Wording wording, Dictionary<string, Criterion> criteria)
    {
        text.AppendLine();
        text.Append(explanation.Ties.Count == 0
            ? wording.Terms.NoTies
            : $"{wording.Terms.Ties}: {string.Join(", ", explanation.Ties.Select(tie => wording.Text(tie.Measure.Name)))}", 0);

        text.Append($"{wording.Terms.NextCell}:", 0);
        foreach (var distance in explanation.LevelDistances)
        {
            var dimension = wording.Terms.Name(distance.Dimension);
            text.Append($"{dimension}: {Way(distance, wording)}", 2);
        }

        var edge = explanation.ShortlistEdge is { } other
            ? $"{Distance(explanation.ShortlistDistance!.Value, wording)} "
                + $"{(explanation.Ranked.IsShortlisted ? wording.Terms.AboveFirstOutside : wording.Terms.BelowLastInside)}, "
                + $"{wording.Text(other.Measure.Name)} ({other.Overall.Value.ToFraction()})"
            : wording.Terms.NoEdge;
        text.Append($"{wording.Terms.DistanceShortlist}: {edge}", 0);
        if (explanation.ShortlistEdge is not null)
            AppendShortlistChanges(text, explanation, wording, criteria);
    }

    private static void AppendShortlistChanges(IProse text, MeasureExplanation explanation, Wording wording, Dictionary<string, Criterion> criteria)
    {
        var isListed = explanation.Ranked.IsShortlisted;
        if (explanation.ShortlistChanges.Count == 0)
        {
            text.Append(isListed ? wording.Terms.NoChangeOff : wording.Terms.NoChangeOnto, 0);
            return;
        }

        text.Append($"{(isListed ? wording.Terms.OneChangeOff : wording.Terms.OneChangeOnto)}:", 0);
        foreach (var change in explanation.ShortlistChanges)
            text.Append(wording.Change(criteria[change.Criterion], change), 2);
    }

    private static string Way(LevelDistance distance, Wording wording) => distance switch
    {
        { IsUp: true } =>
            $"{Distance(distance.Distance, wording)} {wording.Terms.UpTo} {distance.Limit.ToFraction()}, {wording.Terms.WhereBegins} "
                + $"{wording.Level(distance.Beyond)}",
        { Distance.Sign: 0 } => $"{wording.Terms.OnLimit} {distance.Limit.ToFraction()}, {wording.Terms.BelowWhich} {wording.Level(distance.Beyond)}",
        _ =>
            $"{Distance(distance.Distance, wording)} {wording.Terms.DownTo} {distance.Limit.ToFraction()}, {wording.Terms.BelowWhich} "
                + $"{wording.Level(distance.Beyond)}",
    };

    private static string Distance(Fraction distance, Wording wording) =>
        distance.ToString("F2", wording.Terms.Numbers) + (distance.IsWhole ? "" : $" ({distance})");

    private static string Exactly(ScoreRange range, Wording wording)
    {
        var fraction = range.Value.ToFraction().IsWhole ? "" : $" ({range.Value.ToFraction()})";
        var between = range.IsCertain ? "" : $" [{range.Low.ToFraction()} – {range.High.ToFraction()}]";
        return $"{wording.Score(range.Value)}{fraction}{between}";
    }
}
