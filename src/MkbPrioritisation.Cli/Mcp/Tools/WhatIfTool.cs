using System.Text.Json.Nodes;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Models;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Reporting.Comparison;
using MkbPrioritisation.Reporting.Models;
using static MkbPrioritisation.Cli.Mcp.ArgumentKind;
using static MkbPrioritisation.Cli.Mcp.ArgumentList;

namespace MkbPrioritisation.Cli.Mcp.Tools;

/// <summary>What would become of a ranking with other scores, or with other assumptions behind them.</summary>
internal static class WhatIfTool
{
    private static readonly ToolArgument CriterionId = new("criterion", Text, "The criterion's id.") { IsRequired = true };
    private static readonly ToolArgument Score = new(
        "score", Text, "A band's id, a number from 1 to 5 of which 5 is the most favourable, a range of either such as 2..4, or unknown.")
    {
        IsRequired = true,
    };
    private static readonly ToolArgument Name = new("name", Text, "The assumption's id.") { IsRequired = true };
    private static readonly ToolArgument Value = new("value", Text, "Its figure, such as 50000, 10-15% or EUR 40 bn, of the same kind as its own.")
    {
        IsRequired = true,
    };
    private static readonly ToolArgument Scores = new("scores", ObjectList, "Other scores.") { Members = [MeasureId, CriterionId, Score] };
    private static readonly ToolArgument Assumptions = new(
        "assumptions", ObjectList, "Other figures for assumptions of measures that have a model; list names them.")
    {
        Members = [MeasureId, Name, Value],
    };

    public static MeasuresTool Create() => new(
        "what_if",
        "Try other scores or assumptions",
        "What would become of the ranking with other scores on some criteria, or with other assumptions behind them: every measure whose place "
            + "differs, before and after, and why. Nothing is written to disk.",
        [Scores, Assumptions, Scheme],
        Try);

    private static JsonObject Try(ToolCall call)
    {
        var (scheme, catalogue) = (call.Scheme(Scheme), call.Catalogue);
        var models = Models(call, scheme);
        var changes = Given(call).Concat(models.SelectMany(model =>
            model.Results.Where(result => result.IsSet).Select(result => (model.Before.Collection, model.Before.Measure, result.Score)))).ToList();
        if (changes.Count == 0)
            throw new UsageException(
                $"Give {Scores.Name:bare} or {Assumptions.Name:bare} that differ.", $"Geef {Scores.Name:bare} of {Assumptions.Name:bare} die verschillen.");
        var places = changes.Select(change => (Measure: $"{change.Collection.Id}/{change.Measure.Id}", change.Score.Criterion));
        if (places.GroupBy(place => place).FirstOrDefault(group => group.Skip(1).Any()) is { Key: var (measure, criterion) })
            throw new UsageException(
                $"{criterion:bare} of {measure:bare} is set more than once.", $"{criterion:bare} van {measure:bare} wordt meer dan eens ingesteld.");
        var comparisons = changes.GroupBy(change => change.Collection.Id, StringComparer.Ordinal)
            .Select(changed => Compare(scheme, catalogue, [.. changed])).ToList();
        var answer = RankingTools.Comparisons(ComparisonJson.Document(scheme, scheme, comparisons), comparisons);
        if (models.Count > 0)
            answer["models"] = JsonDocuments.List(models.Select(model => JsonDocuments.Object(ModelJson.Write(ModelJson.Document(model)))));
        return answer;
    }

    private static RankingComparison Compare(
        ScoringScheme scheme, MeasureCatalogue catalogue, IReadOnlyList<(MeasureCollection Collection, Measure Measure, CriterionScore Score)> changes)
    {
        var before = changes[0].Collection;
        var after = changes.GroupBy(change => change.Measure.Id, StringComparer.Ordinal)
            .Aggregate(before, (collection, measure) => collection.WithScores(measure.First().Measure, [.. measure.Select(change => change.Score)]));
        return new(MeasureRanking.Of(scheme, [before]), catalogue.Criteria, MeasureRanking.Of(scheme, [after]), catalogue.Criteria);
    }

    private static IEnumerable<(MeasureCollection Collection, Measure Measure, CriterionScore Score)> Given(ToolCall call)
    {
        foreach (var given in call.Arguments.Objects(Scores))
        {
            var (collection, measure) = call.Find(given.Text(MeasureId)!);
            var criterion = call.Catalogue.GetCriterion(given.Text(CriterionId)!);
            yield return GivenScore.TryRead(given.Text(Score)!, criterion, call.Catalogue.Criteria, out var score, out var problem)
                ? (collection, measure, score)
                : throw new UsageException(problem);
        }
    }

    private static IReadOnlyList<MeasureModel> Models(ToolCall call, ScoringScheme scheme)
    {
        var settings = new OrderedDictionary<string, (MeasureCollection Collection, Dictionary<string, Figure> Figures)>(StringComparer.Ordinal);
        foreach (var given in call.Arguments.Objects(Assumptions))
        {
            var (collection, measure) = call.Find(given.Text(MeasureId)!);
            var (name, id) = (given.Text(Name)!, $"{collection.Id}/{measure.Id}");
            if (!FigureText.TryRead(given.Text(Value)!, name, out var figure, out var problem))
                throw new UsageException(problem);
            settings.TryAdd(id, (collection, new(StringComparer.Ordinal)));
            if (!settings[id].Figures.TryAdd(name, figure))
                throw new UsageException(
                    $"{name:bare} of {measure.Id:bare} is set more than once.", $"{name:bare} van {measure.Id:bare} wordt meer dan eens ingesteld.");
        }

        return
        [
            .. settings.Select(setting => MeasureModel.Of(
                MeasureRanking.Of(scheme, [setting.Value.Collection]), setting.Key, call.Catalogue.Criteria, setting.Value.Figures)),
        ];
    }
}
