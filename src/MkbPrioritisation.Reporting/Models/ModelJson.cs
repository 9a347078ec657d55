using System.Globalization;
using System.Text.Json;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Models;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Models;

/// <summary>Turns models into JSON.</summary>
public static class ModelJson
{
    /// <summary>The document of a model.</summary>
    /// <param name="model">The model.</param>
    /// <returns>The document.</returns>
    public static ModelDocument Document(MeasureModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new()
        {
            Scheme = model.Ranking.Scheme.Id,
            Collection = model.Before.Collection.Id,
            Measure = model.Before.Measure.Id,
            Results = [.. model.Results.Select(Result)],
            Before = Place(model.Before),
            After = Place(model.After),
            Plan = model.Results.Any(result => result.IsSet) && ShortlistPlans.Of(model.RankingBefore, model.Ranking) is { } plans ? Plan(plans) : null,
            ShortlistTippings =
            [
                    .. model.ShortlistTippings.Select(tipping => new ModelDocument.ShortlistTipping(
                        tipping.Assumption.Id, $"{tipping.Present}", Value(tipping.Value), tipping.Before, tipping.After)),
            ],
        };
    }

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Indented JSON with a line break at its end; safe inside HTML.</returns>
    public static string Write(ModelDocument document) => JsonText.Write(document, DocumentContext.Write);

    /// <summary>Writes the same into a stream, in UTF-8.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream output, ModelDocument document) => JsonText.Write(output, document, DocumentContext.Write);

    /// <summary>Reads a document that <c>Write</c> wrote; members that it does not know are passed over.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">The text is not such a document; the message names the member.</exception>
    public static ModelDocument Read(string json) => JsonText.Read(json, DocumentContext.Default.ModelDocument, DocumentBounds.Of);

    /// <summary>Reads the same from a stream, in UTF-8.</summary>
    /// <param name="json">The stream; it is read to its end and stays open.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">It holds nothing of the kind; the message names the member.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ModelDocument Read(Stream json) => Read(JsonText.TextOf(json));

    private static ModelDocument.ShortlistPlan Plan(ShortlistPlans plans) => new()
    {
        Currency = plans.After.Outline.Currency,
        Before = Totals(plans.Before),
        After = Totals(plans.After),
        Enters = [.. plans.Enters.Select(Move)],
        Leaves = [.. plans.Leaves.Select(Move)],
    };

    private static ModelDocument.ShortlistTotals Totals(InvestmentPlan plan) =>
        new(plan.Measures.Count, AmountEntry.Of(plan.Total.TotalInvestment), AmountEntry.Of(plan.Total.TotalGrowth));

    private static ModelDocument.ShortlistMove Move(RankedMeasure ranked) => ranked.Measure.Plan is { } plan
        ? new(ranked.Measure.Id, AmountEntry.Of(plan.TotalInvestment), AmountEntry.Of(plan.TotalGrowth))
        : new(ranked.Measure.Id, Investment: null, ValueAdded: null);

    private static ModelDocument.Result Result(ModelResult result) => new()
    {
        Criterion = result.Criterion.Id,
        Formula = result.Formula.Text,
        Assumptions = [.. result.Assumptions.Select(figure => new ModelDocument.Assumed(figure.Assumption.Id, figure.Value.ToString(), figure.IsSet))],
        Low = result.Range.Low.ToString("Q", CultureInfo.InvariantCulture),
        High = result.Range.High.ToString("Q", CultureInfo.InvariantCulture),
        Estimate = result.Estimate.ToString(),
        Printed = result.Printed is { } printed ? Scores(printed) : null,
        Made = Scores(result.Score),
        IsSet = result.IsSet,
        Influences = [.. result.Influences.Select(influence => new ModelDocument.Influence(
            influence.Assumption.Id, influence.AtLow.ToDouble(), influence.AtHigh.ToDouble(), influence.IsVaried))],
        BandTippings =
        [
                .. result.BandTippings.Select(tipping => new ModelDocument.BandTipping(
                    tipping.Assumption.Id, $"{tipping.Present}", Value(tipping.Value), tipping.Before, tipping.After)),
        ],
    };

    private static ModelDocument.TippingValue? Value(TippingValue? value) =>
        value is null ? null : new($"{value.Range.Low}", $"{value.Range.High}", value.IsUp, value.IsIncluded, value.IsWithinRange);

    private static ModelDocument.Scores Scores(CriterionScore score) => new(score.Low, score.High);

    private static ModelDocument.Place Place(RankedMeasure ranked) => new(ranked.Rank, ranked.BestRank, ranked.WorstRank, ranked.IsShortlisted);
}
