using System.Collections.ObjectModel;
using System.Globalization;
using System.Text.Json;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>Turns plans into JSON.</summary>
public static class PlanJson
{
    /// <summary>The document of plans under one scheme.</summary>
    /// <param name="scheme">The scheme that ranks the measures.</param>
    /// <param name="plans">The plans.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">A plan is of a ranking by another scheme.</exception>
    public static PlanDocument Document(ScoringScheme scheme, params IEnumerable<InvestmentPlan> plans)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(plans);
        return new(scheme.Id, [.. SharedScheme.Require(plans, scheme, plan => plan.Ranking).Select(Entry)]);
    }

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Indented JSON with a line break at its end; safe inside HTML.</returns>
    public static string Write(PlanDocument document) => JsonText.Write(document, DocumentContext.Write);

    /// <summary>Writes the same into a stream, in UTF-8.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream output, PlanDocument document) => JsonText.Write(output, document, DocumentContext.Write);

    /// <summary>Reads a document that <c>Write</c> wrote; members that it does not know are passed over.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">The text is not such a document; the message names the member.</exception>
    public static PlanDocument Read(string json) => JsonText.Read(json, DocumentContext.Default.PlanDocument);

    /// <summary>Reads the same from a stream, in UTF-8.</summary>
    /// <param name="json">The stream; it is read to its end and stays open.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">It holds nothing of the kind; the message names the member.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static PlanDocument Read(Stream json) => Read(JsonText.TextOf(json));

    private static PlanEntry Entry(InvestmentPlan plan) => new(
        plan.Collection.Id,
        plan.Outline.Currency,
        plan.Years,
        [.. plan.Measures.Select(measure => Entry(measure, plan))],
        [.. plan.Ranking.Where(ranked => ranked.Measure.Plan is null).Select(ranked => ranked.Measure.Id)],
        [.. plan.Programmes.Select(Entry)],
        [.. plan.Sources.Select(source => new PlannedSourceEntry(
            source.Id, RankingJson.ByLanguage(source.Name), AmountEntry.Of(source.Investment), AmountEntry.Of(source.TotalInvestment)))],
        PlanFiguresEntry.Of(plan.Total),
        plan.ReturnPercent,
        plan.Return is { } back ? AmountEntry.Of(back) : null,
        InvestmentReturnEntry.Of(plan.ReturnOnInvestment, plan.Outline.Printed),
        [.. plan.Periods.Select(Entry)],
        [.. plan.Printed.Select(Entry)],
        ByLanguage(plan.Outline.Caution),
        plan.Budgeted is { } budgeted ? Entry(budgeted) : null);

    private static PlannedMeasureEntry Entry(PlannedMeasure measure, InvestmentPlan plan) => new(
        measure.Ranked.Measure.Id,
        RankingJson.ByLanguage(measure.Ranked.Measure.Name),
        measure.Ranked.Rank,
        measure.Plan.Programme,
        measure.Scale,
        measure.IsRequired,
        PlanFiguresEntry.Of(measure.Figures),
        InvestmentReturnEntry.Of(plan.ReturnOf(measure), printed: null),
        new ReadOnlyDictionary<string, int>(new OrderedDictionary<string, int>(
            measure.Plan.Financing.Select(share => KeyValuePair.Create(share.Source, share.Percent)), StringComparer.Ordinal)),
        ByLanguage(measure.Plan.Participants),
        ByLanguage(measure.Plan.Reach),
        ByLanguage(measure.Plan.Because));

    private static PlannedProgrammeEntry Entry(PlannedProgramme programme) => new(
        programme.Programme.Id, RankingJson.ByLanguage(programme.Programme.Name), PlanFiguresEntry.Of(programme.Figures), [.. programme.Parts.Select(Entry)]);

    private static PlannedPeriodEntry Entry(PlannedPeriod period) => new(
        period.FirstYear,
        period.LastYear,
        PeriodFigureEntry.Of(period.Investment),
        period.Return is { } back ? PeriodFigureEntry.Of(back) : null,
        [.. period.Sources.Select(paid => new PlannedPeriodSourceEntry(paid.Source.Id, PeriodFigureEntry.Of(paid.Investment)))]);

    private static PrintedFigureEntry Entry(PrintedFigure figure) => new(
        EnumId.Of(figure.Quantity),
        figure.Year,
        figure.Programme,
        figure.Source,
        AmountEntry.Of(figure.Computed),
        AmountEntry.Of(figure.Printed),
        AmountEntry.Plain(figure.LowDifference),
        AmountEntry.Plain(figure.HighDifference),
        figure.IsWithin);

    private static BudgetEntry Entry(BudgetedPlan budgeted) => new(
        new ReadOnlyDictionary<string, decimal>(new OrderedDictionary<string, decimal>(
            [
                .. budgeted.Budget.Select(year => KeyValuePair.Create(year.Year.ToString(CultureInfo.InvariantCulture), AmountEntry.Plain(year.Amount.High))),
                .. budgeted.Total is { } total ? [KeyValuePair.Create("total", AmountEntry.Plain(total))] : Array.Empty<KeyValuePair<string, decimal>>(),
            ],
            StringComparer.Ordinal)),
        [.. budgeted.Plan.Measures.Where(measure => measure.IsSpread).Select(measure => measure.Ranked.Measure.Id)],
        Entry(budgeted.ByRank),
        Entry(budgeted.BestOverall),
        Entry(budgeted.BestValueAdded));

    private static SelectionEntry Entry(PlanSelection selection) => new(
        [.. selection.Measures.Select(measure => measure.Ranked.Measure.Id)], (double)selection.TotalOverall, PlanFiguresEntry.Of(selection.Figures),
        selection.HasEqual,
        [.. selection.Swaps.Select(swap => new SwapEntry(swap.Chosen.Ranked.Measure.Id, swap.Other.Ranked.Measure.Id))],
        selection.MostMissed?.ToDouble());

    private static ReadOnlyDictionary<string, string>? ByLanguage(LocalizedText? text) => text is null ? null : RankingJson.ByLanguage(text);
}
