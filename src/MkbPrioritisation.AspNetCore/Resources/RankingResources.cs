using MkbPrioritisation.AspNetCore.Answers;
using MkbPrioritisation.AspNetCore.Parameters;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting;
using MkbPrioritisation.Reporting.Comparison;
using MkbPrioritisation.Reporting.Explanation;
using MkbPrioritisation.Reporting.Matrix;
using MkbPrioritisation.Reporting.Ranking;
using static MkbPrioritisation.AspNetCore.Parameters.ParameterList;

namespace MkbPrioritisation.AspNetCore.Resources;

/// <summary>Rankings, where they put measures in the matrix, how a place comes about, and what another scheme would change.</summary>
internal static class RankingResources
{
    public static IEnumerable<Resource> All { get; } =
    [
        Rankings("rankings", "The measures of each collection, best first.", Collections, Together),
        Rankings("rankings/{collection}", "The measures of a collection, best first.", CollectionInPath),
        Matrix("matrix", "The measures of each collection in the impact-versus-feasibility matrix.", Collections, Together),
        Matrix("matrix/{collection}", "The measures of a collection in the impact-versus-feasibility matrix.", CollectionInPath),
        Explanations("explanations/{measure}", "How a measure's place comes about, in each collection that has it.", MeasureInPath, Collections, Together),
        Explanations("explanations/{collection}/{measure}", "How a measure's place in a collection comes about.", CollectionInPath, MeasureInPath),
        Comparison("comparison", "What ranking by another scheme changes, and why.", Collections, Together),
        Comparison("comparison/{collection}", "What ranking a collection by another scheme changes, and why.", CollectionInPath),
    ];

    private static Resource Rankings(string pattern, string summary, params Parameter[] which) => new Resource<SchemeRankings>(
        pattern, summary, typeof(RankingDocument), [.. which, Scheme, Top, Actor, Assessor, Dialect], Rank,
        (MediaForm.Json, (rankings, inquiry) =>
            Content.Json(RankingJson.Document(rankings.Scheme, rankings.All, Shown(rankings, inquiry)), DocumentContext.Write)),
        (MediaForm.Csv, (rankings, inquiry) => inquiry.Choice.Text(Dialect) is null
            ? RankingCsv.Write(rankings.All, Shown(rankings, inquiry))
            : DutchRankingCsv.Write(rankings.All, rankings.Catalogue.Criteria, Shown(rankings, inquiry))),
        (MediaForm.Markdown, (rankings, inquiry) => RankingMarkdown.Write(
            rankings.All.Select((ranking, index) => new RankingTable(ranking, Shown(rankings, inquiry), rankings.Common?[index])),
            rankings.All,
            inquiry.Rendering)));

    private static Resource Matrix(string pattern, string summary, params Parameter[] which) => new Resource<SchemeRankings>(
        pattern, summary, typeof(MatrixDocument), [.. which, Scheme, Assessor], inquiry => inquiry.Rank(),
        (MediaForm.Json, (rankings, _) => Content.Json(MatrixJson.Document(rankings.Scheme, rankings.All), DocumentContext.Write)),
        (MediaForm.Svg, (rankings, inquiry) => MatrixSvg.Write(rankings.All, inquiry.Rendering)),
        (MediaForm.Csv, (rankings, inquiry) => MatrixCsv.Write(rankings.All, inquiry.Rendering)),
        (MediaForm.Markdown, (rankings, inquiry) => MatrixMarkdown.Write(rankings.All, inquiry.Rendering)));

    private static Resource Explanations(string pattern, string summary, params Parameter[] which) => new Resource<Places>(
        pattern, summary, typeof(ExplanationDocument), [.. which, Scheme], Find,
        (MediaForm.Json, (found, inquiry) =>
            Content.Json(ExplanationJson.Document(found.Scheme, found.All, inquiry.Catalogue.Criteria), DocumentContext.Write)),
        (MediaForm.Plain, (found, inquiry) => string.Join('\n', found.All.Select(place =>
            ExplanationText.Write(place.Measure, place.Ranking, inquiry.Catalogue.Criteria, inquiry.Catalogue.Collections, inquiry.Rendering)))),
        (MediaForm.Markdown, (found, inquiry) =>
            ExplanationMarkdown.Write(found.All, inquiry.Catalogue.Criteria, inquiry.Catalogue.Collections, inquiry.Rendering)));

    private static Resource Comparison(string pattern, string summary, params Parameter[] which) => new Resource<Comparisons>(
        pattern, summary, typeof(ComparisonDocument), [.. which, To, From], Compare,
        (MediaForm.Json, (found, _) => Content.Json(ComparisonJson.Document(found.From, found.To, found.All), DocumentContext.Write)),
        (MediaForm.Csv, (found, inquiry) => ComparisonCsv.Write(found.All, inquiry.Rendering)),
        (MediaForm.Markdown, (found, inquiry) => ComparisonMarkdown.Write(found.All, inquiry.Rendering)));

    private static SchemeRankings Rank(Inquiry inquiry) => inquiry.Choice.Text(Dialect) is null || inquiry.Form == MediaForm.Csv
        ? inquiry.Rank()
        : throw RefusedException.Wrong($"dialect is for CSV; ask for format=csv.", $"dialect is voor CSV; vraag om format=csv.");

    private static RenderingOptions Shown(SchemeRankings rankings, Inquiry inquiry) => inquiry.Rendering with
    {
        Top = inquiry.Choice.Number(Top),
        Actor = inquiry.Actor(rankings.All.SelectMany(ranking => ranking.Collections)),
    };

    private static Places Find(Inquiry inquiry)
    {
        var rankings = inquiry.Rank();
        var id = inquiry.Choice.Text(MeasureInPath)!;
        var places = rankings.All.SelectMany(ranking => ranking.Where(ranked => ranked.Measure.Id == id).Select(ranked => (ranked, ranking))).ToList();
        if (places.Count > 0)
            return new(rankings.Scheme, places);
        throw inquiry.Catalogue.Collections.FirstOrDefault(collection => collection.Measures.Any(measure => measure.Id == id)) is { } elsewhere
            ? RefusedException.Missing(
                $"The measure {id} is in the collection {elsewhere.Id:bare}; ask for that one.",
                $"De maatregel {id} zit in de collectie {elsewhere.Id:bare}; vraag daarom.")
            : new UnknownIdException(id, [.. rankings.All.SelectMany(ranking => ranking).Select(ranked => (ranked.Measure.Id, ranked.Measure.Name))]);
    }

    private static Comparisons Compare(Inquiry inquiry)
    {
        var (from, to, criteria) = (inquiry.Scheme(From), inquiry.Scheme(To), inquiry.Catalogue.Criteria);
        return new(from, to,
        [
            .. inquiry.Groups.Select(
                collections => new RankingComparison(MeasureRanking.Of(from, collections), criteria, MeasureRanking.Of(to, collections), criteria)),
        ]);
    }

    private sealed record Places(ScoringScheme Scheme, IReadOnlyList<(RankedMeasure Measure, MeasureRanking Ranking)> All);

    private sealed record Comparisons(ScoringScheme From, ScoringScheme To, IReadOnlyList<RankingComparison> All);
}
