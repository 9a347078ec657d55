using System.Text.Json;
using MkbPrioritisation.AspNetCore.Answers;
using MkbPrioritisation.AspNetCore.Parameters;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting;
using MkbPrioritisation.Reporting.Report;
using MkbPrioritisation.Reporting.Robustness;
using MkbPrioritisation.Robustness;
using static MkbPrioritisation.AspNetCore.Parameters.ParameterList;

namespace MkbPrioritisation.AspNetCore.Resources;

/// <summary>How much of a ranking would stay, and the report that is made of it: what may cost much, and so has limits.</summary>
internal static class RobustnessResources
{
    public static IEnumerable<Resource> All(MkbPrioritisationEndpointOptions options)
    {
        var samples = Samples(options.MaximumSamples);
        return
        [
            Robustness(
                "robustness",
                "How much of the ranking of each collection would stay; one object for one ranking, an array for several.",
                typeof(JsonElement),
                samples,
                Collections,
                Together),
            Robustness(
                "robustness/{collection}",
                "How much of a collection's ranking would stay if scores, weights or criteria were a little different.",
                typeof(RobustnessDocument),
                samples,
                CollectionInPath),
            Report("report", "A page for those who decide, of each collection.", samples, Collections, Together),
            Report("report/{collection}", "A page for those who decide.", samples, CollectionInPath),
        ];
    }

    private static Resource Robustness(
        string pattern, string summary, Type document, Parameter samples, params Parameter[] which) => new Resource<IReadOnlyList<RankingRobustness>>(
        pattern, summary, document, [.. which, Scheme, Noise, Assumptions, samples, Seed], inquiry => ExamineRanked(inquiry, samples),
        (MediaForm.Json, (found, _) => found.Count == 1
            ? Content.Json(RobustnessJson.Document(found[0]), DocumentContext.Write)
            : Content.Json<IReadOnlyList<RobustnessDocument>>([.. found.Select(RobustnessJson.Document)], DocumentContext.Write)),
        (MediaForm.Csv, (found, inquiry) => RobustnessCsv.Write(found, inquiry.Rendering)),
        (MediaForm.Markdown, (found, inquiry) => RobustnessMarkdown.Write(found, inquiry.Catalogue.Criteria, inquiry.Rendering)));

    private static Resource Report(string pattern, string summary, Parameter samples, params Parameter[] which) =>
        new Resource<IReadOnlyList<RankingRobustness>>(
        pattern, summary, typeof(string), [.. which, Scheme, samples, Title, Date, Summary], inquiry => ExamineAll(inquiry, samples),
        (MediaForm.Html, (found, inquiry) => ReportHtml.Write(found, inquiry.Catalogue, Shown(inquiry))));

    private static ReportOptions Shown(Inquiry inquiry) => new()
    {
        Language = inquiry.Language,
        Title = inquiry.Choice.Text(Title),
        Date = inquiry.Choice.Date(Date),
        IsSummary = inquiry.Choice.Flag(Summary),
    };

    // As the tool does, rankings without a model are left out where there is one that has.
    private static IReadOnlyList<RankingRobustness> ExamineRanked(Inquiry inquiry, Parameter samples)
    {
        var rankings = inquiry.Rank().All;
        var modelled = rankings.Where(ranking => RobustnessOptions.HasModels(ranking, inquiry.Catalogue.Criteria)).ToList();
        if (inquiry.Choice.Flag(Assumptions) && modelled.Count > 0)
            rankings = modelled;
        return [.. rankings.Select(ranking => Examine(inquiry, ranking, samples))];
    }

    private static IReadOnlyList<RankingRobustness> ExamineAll(Inquiry inquiry, Parameter samples) =>
    [
        .. from collections in inquiry.Groups
           from scheme in inquiry.Schemes
           select Examine(inquiry, MeasureRanking.Of(scheme, collections), samples),
    ];

    private static RankingRobustness Examine(Inquiry inquiry, MeasureRanking ranking, Parameter samples)
    {
        var (usual, choice) = (RobustnessOptions.Default, inquiry.Choice);
        if (ranking.Count > inquiry.Options.MaximumMeasures)
            throw RefusedException.Wrong(
                $"Up to {inquiry.Options.MaximumMeasures} measures are examined together here, and these are {ranking.Count}.",
                $"Hier worden ten hoogste {inquiry.Options.MaximumMeasures} maatregelen samen onderzocht, en dit zijn er {ranking.Count}.");
        var isDrawn = choice.Flag(Assumptions);
        if (isDrawn && choice.Number(Noise) is not null)
            throw RefusedException.Wrong($"noise and assumptions exclude each other.", $"noise en assumptions sluiten elkaar uit.");
        if (isDrawn && !RobustnessOptions.HasModels(ranking, inquiry.Catalogue.Criteria))
            throw RefusedException.Wrong(
                $"No measure here has a model for a criterion of the scheme.", $"Geen maatregel heeft hier een model voor een criterium van het weegkader.");
        var options = new RobustnessOptions
        {
            Noise = choice.Number(Noise) ?? usual.Noise,
            ModelledCriteria = isDrawn ? inquiry.Catalogue.Criteria : null,
            Samples = choice.Number(samples) ?? Math.Min(usual.Samples, samples.Most),
            Seed = choice.Number(Seed) ?? usual.Seed,
        };
        return ranking.Robustness(options, inquiry.Cancellation);
    }
}
