using System.Text.Json.Nodes;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Explanation;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting;
using MkbPrioritisation.Reporting.Comparison;
using MkbPrioritisation.Reporting.Explanation;
using MkbPrioritisation.Reporting.Matrix;
using MkbPrioritisation.Reporting.Ranking;
using static MkbPrioritisation.Cli.Mcp.ArgumentList;

namespace MkbPrioritisation.Cli.Mcp.Tools;

/// <summary>Measures in order, in the matrix, one of them, and under another scheme.</summary>
internal static class RankingTools
{
    public static IEnumerable<MeasuresTool> All =>
    [
        new(
            "rank",
            "Rank measures",
            "The measures in order, each with rank, best and worst rank, scores, net impact, feasibility, overall score and cell; equal overall "
                + "scores share a rank.",
            [Collections, Together, Scheme, Top, Actor],
            Ranked),
        new(
            "matrix",
            "Place measures in the matrix",
            "The impact-versus-feasibility matrix: which measures lie in each of its nine cells.",
            [Collections, Together, Scheme],
            call => Exactly(call.Rank(), chosen => MatrixJson.Write(MatrixJson.Document(chosen.Scheme, chosen.Rankings)))),
        new(
            "explain",
            "Explain a measure's place",
            "How one measure's place comes about: bands, reasons, fractions, ties, how far the limits of cells and shortlist are, and the smallest "
                + "changes of a score that would move it on or off the shortlist.",
            [MeasureId, Collections, Together, Scheme],
            Explained),
        new(
            "compare",
            "Compare two schemes",
            "What another scoring scheme does to the ranking: the measures whose place differs, and why.",
            [To, From, Collections, Together],
            Compared),
    ];

    /// <summary>The document of comparisons, with fractions before and after.</summary>
    public static JsonObject Comparisons(ComparisonDocument document, IReadOnlyList<RankingComparison> comparisons)
    {
        var answer = JsonDocuments.Object(ComparisonJson.Write(document));
        var before = new ExactScores(comparisons.Select(comparison => comparison.Before));
        var after = new ExactScores(comparisons.Select(comparison => comparison.After));
        foreach (var change in answer["comparisons"]!.AsArray().SelectMany(comparison => comparison!["changes"]!.AsArray()))
        {
            before.AddTo(change!.AsObject(), "before");
            after.AddTo(change.AsObject(), "after");
        }

        return answer;
    }

    private static JsonObject Ranked(ToolCall call)
    {
        var actor = call.Arguments.Text(Actor);
        var known = call.Groups.SelectMany(collections => collections)
            .SelectMany(collection => collection.Actors).Select(known => (known.Key, known.Value)).ToList();
        if (actor is not null && !known.Exists(item => item.Key == actor))
            throw new UnknownIdException("actor", actor, known);
        var options = new RenderingOptions { Top = call.Arguments.Number(Top), Actor = actor };
        return Exactly(call.Rank(), chosen => RankingJson.Write(RankingJson.Document(chosen.Scheme, chosen.Rankings, options)));
    }

    private static JsonObject Explained(ToolCall call)
    {
        var id = call.Arguments.Text(MeasureId)!;
        var chosen = call.Rank();
        var all = chosen.Rankings.SelectMany(ranking => ranking.Select(ranked => (Measure: ranked, Ranking: ranking))).ToList();
        var places = all.FindAll(place => place.Measure.Measure.Id == id || $"{place.Measure.Collection.Id}/{place.Measure.Measure.Id}" == id);
        if (places.Count == 0)
            throw new UnknownIdException("measure", id, [.. all.Select(place => place.Measure.Measure.Id).Distinct(StringComparer.Ordinal)]);
        var answer = Exactly(chosen, _ => ExplanationJson.Write(ExplanationJson.Document(chosen.Scheme, places, chosen.Catalogue.Criteria)));
        foreach (var (entry, place) in answer["explanations"]!.AsArray().Zip(places))
            AddDistances(entry!.AsObject(), place.Ranking.Explain(place.Measure));
        return answer;
    }

    private static void AddDistances(JsonObject entry, MeasureExplanation explanation)
    {
        foreach (var (cell, distance) in entry["nextCells"]!.AsArray().Zip(explanation.LevelDistances))
            cell!["exactDistance"] = $"{distance.Distance:Q}";
        if (entry["shortlistEdge"] is JsonObject edge && explanation.ShortlistDistance is { } toEdge)
            edge["exactDistance"] = $"{toEdge:Q}";
    }

    private static JsonObject Compared(ToolCall call)
    {
        var (from, to, criteria) = (call.Scheme(From), call.Scheme(To), call.Catalogue.Criteria);
        var comparisons = call.Groups.Select(collections => collections.ToList())
            .Select(collections => new RankingComparison(MeasureRanking.Of(from, collections), criteria, MeasureRanking.Of(to, collections), criteria))
            .ToList();
        return Comparisons(ComparisonJson.Document(from, to, comparisons), comparisons);
    }

    private static JsonObject Exactly(RankingSelection chosen, Func<RankingSelection, string> write)
    {
        var answer = JsonDocuments.Object(write(chosen));
        new ExactScores(chosen.Rankings).AddTo(answer);
        return answer;
    }
}
