using System.Collections.ObjectModel;
using System.Globalization;
using System.Text.Json;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
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
        return new() { Scheme = scheme.Id, Plans = [.. SharedScheme.Require(plans, scheme, plan => plan.Ranking).Select(Entry)] };
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
    public static PlanDocument Read(string json) => JsonText.Read(json, DocumentContext.Default.PlanDocument, DocumentBounds.Of);

    /// <summary>Reads the same from a stream, in UTF-8.</summary>
    /// <param name="json">The stream; it is read to its end and stays open.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">It holds nothing of the kind; the message names the member.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static PlanDocument Read(Stream json) => Read(JsonText.TextOf(json));

    private static PlanEntry Entry(InvestmentPlan plan) => new()
    {
        Collection = plan.Collection.Id,
        Currency = plan.Outline.Currency,
        Years = plan.Years,
        Measures = [.. plan.Measures.Select(measure => Entry(measure, plan))],
        NotPlanned = [.. plan.Ranking.Where(ranked => ranked.Measure.Plan is null).Select(ranked => ranked.Measure.Id)],
        Programmes = [.. plan.Programmes.Select(Entry)],
        Sources = [.. plan.Sources.Select(source => new PlannedSourceEntry
        {
            Id = source.Id,
            Name = RankingJson.ByLanguage(source.Name),
            Investment = AmountEntry.Of(source.Investment),
            TotalInvestment = AmountEntry.Of(source.TotalInvestment),
        })],
        Total = PlanFiguresEntry.Of(plan.Total),
        ReturnPercent = plan.ReturnPercent,
        ReturnName = ByLanguage(plan.Outline.ReturnName),
        Return = plan.Return is { } back ? AmountEntry.Of(back) : null,
        ReturnOnInvestment = InvestmentReturnEntry.Of(plan.ReturnOnInvestment, plan.Outline.Printed),
        Periods = [.. plan.Periods.Select(Entry)],
        Printed = [.. plan.Printed.Select(Entry)],
        Caution = ByLanguage(plan.Outline.Caution),
        Budget = plan.Budgeted is { } budgeted ? Entry(budgeted) : null,
    };

    private static PlannedMeasureEntry Entry(PlannedMeasure measure, InvestmentPlan plan) => new()
    {
        Id = measure.Ranked.Measure.Id,
        Name = RankingJson.ByLanguage(measure.Ranked.Measure.Name),
        Rank = measure.Ranked.Rank,
        Programme = measure.Plan.Programme,
        Scale = measure.Scale,
        Required = measure.IsRequired,
        Figures = PlanFiguresEntry.Of(measure.Figures),
        ReturnOnInvestment = InvestmentReturnEntry.Of(plan.ReturnOf(measure), printed: null),
        Financing = new ReadOnlyDictionary<string, int>(new OrderedDictionary<string, int>(
            measure.Plan.Financing.Select(share => KeyValuePair.Create(share.Source, share.Percent)), StringComparer.Ordinal)),
        Participants = Participants(measure.Participants),
        ParticipantsByYear = ByYear(measure),
        ParticipantsInAll = measure.Participants?.Total is { } all ? new(all.Low, all.High) : null,
        Reach = ByLanguage(measure.Plan.Reach),
        Because = ByLanguage(measure.Plan.Because),
    };

    // Words are the file's, in the languages that it has; numbers can be said in each.
    private static ReadOnlyDictionary<string, string>? Participants(PlannedParticipants? planned) => planned switch
    {
        null => null,
        { IsInNumbers: false } => ByLanguage(planned.Note),
        _ => ByLanguage(new(new Wording(Language.English).Participants(planned), new Wording(Language.Dutch).Participants(planned))),
    };

    private static ReadOnlyDictionary<string, AmountEntry>? ByYear(PlannedMeasure measure)
    {
        if (measure.Participants is not { IsInNumbers: true, Total: null } planned)
            return null;
        var years = planned.PerYear is { } each ? measure.Plan.Investment.Select(year => new YearCount(year.Year, each)) : planned.Years;
        return new(new OrderedDictionary<string, AmountEntry>(
            years.Select(year => KeyValuePair.Create(year.Year.ToString(CultureInfo.InvariantCulture), new AmountEntry(year.Count.Low, year.Count.High))),
            StringComparer.Ordinal));
    }

    private static PlannedProgrammeEntry Entry(PlannedProgramme programme) => new()
    {
        Id = programme.Programme.Id,
        Name = RankingJson.ByLanguage(programme.Programme.Name),
        Figures = PlanFiguresEntry.Of(programme.Figures),
        Parts = [.. programme.Parts.Select(Entry)],
    };

    private static PlannedPeriodEntry Entry(PlannedPeriod period) => new()
    {
        FirstYear = period.FirstYear,
        LastYear = period.LastYear,
        Investment = PeriodFigureEntry.Of(period.Investment),
        Return = period.Return is { } back ? PeriodFigureEntry.Of(back) : null,
        Sources = [.. period.Sources.Select(paid => new PlannedPeriodSourceEntry(paid.Source.Id, PeriodFigureEntry.Of(paid.Investment)))],
    };

    private static PrintedFigureEntry Entry(PrintedFigure figure) => new()
    {
        Quantity = EnumId.Of(figure.Quantity),
        Year = figure.Year,
        Programme = figure.Programme,
        Source = figure.Source,
        Computed = AmountEntry.Of(figure.Computed),
        Printed = AmountEntry.Of(figure.Printed),
        LowDifference = AmountEntry.Plain(figure.LowDifference),
        HighDifference = AmountEntry.Plain(figure.HighDifference),
        Within = figure.IsWithin,
    };

    private static BudgetEntry Entry(BudgetedPlan budgeted) => new()
    {
        Limits = new ReadOnlyDictionary<string, decimal>(new OrderedDictionary<string, decimal>(
            [
                .. budgeted.Budget.Select(year => KeyValuePair.Create(year.Year.ToString(CultureInfo.InvariantCulture), AmountEntry.Plain(year.Amount.High))),
                .. budgeted.Total is { } total ? [KeyValuePair.Create("total", AmountEntry.Plain(total))] : Array.Empty<KeyValuePair<string, decimal>>(),
            ],
            StringComparer.Ordinal)),
        Spread = [.. budgeted.Plan.Measures.Where(measure => measure.IsSpread).Select(measure => measure.Ranked.Measure.Id)],
        ByRank = Entry(budgeted.ByRank),
        BestOverall = Entry(budgeted.BestOverall),
        BestValueAdded = Entry(budgeted.BestValueAdded),
    };

    private static SelectionEntry Entry(PlanSelection selection) => new()
    {
        Measures = [.. selection.Measures.Select(measure => measure.Ranked.Measure.Id)],
        TotalOverall = selection.ExactTotalOverall.ToDouble(),
        Figures = PlanFiguresEntry.Of(selection.Figures),
        HasEqual = selection.HasEqual,
        Swaps = [.. selection.Swaps.Select(swap => new SwapEntry(swap.Chosen.Ranked.Measure.Id, swap.Other.Ranked.Measure.Id))],
        MostMissed = selection.MostMissed?.ToDouble(),
    };

    private static ReadOnlyDictionary<string, string>? ByLanguage(LocalizedText? text) => text is null ? null : RankingJson.ByLanguage(text);
}
