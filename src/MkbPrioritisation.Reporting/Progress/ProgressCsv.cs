using System.Globalization;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Progress;

/// <summary>
/// Writes the progress of plans as comma-separated values, a figure a line, in whole units of the currency: of each year all
/// measures together, of each measure all years reported together. What is not known is left empty.
/// </summary>
public static class ProgressCsv
{
    /// <summary>Writes the progress of plans.</summary>
    /// <param name="progress">The progress of each plan.</param>
    /// <param name="options">The language of names; headings and ids are the same in all.</param>
    /// <returns>The text, with line breaks.</returns>
    public static string Write(IEnumerable<PlanProgress> progress, RenderingOptions options)
    {
        progress = Frozen.List(progress, nameof(progress));
        ArgumentNullException.ThrowIfNull(options);
        return CsvText.Write(
            [
                "collection", "kind", "id", "name", "year", "quantity", "currency", "planned-low", "planned-high",
                "actual", "projected", "total-low", "total-high", "state",
            ],
            progress.SelectMany(plan => plan.Years.SelectMany(Lines).Concat(plan.Measures.SelectMany(measure => Lines(measure, options.Language)))
                .Select(line => (IEnumerable<string>)[plan.Plan.Collection.Id, .. line.Key, line.IsMoney ? plan.Plan.Outline.Currency : "", .. line.Figures])));
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="progress">The progress of each plan.</param>
    /// <param name="options">The language of names; headings and ids are the same in all.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, IEnumerable<PlanProgress> progress, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(progress, options));

    private static IEnumerable<Line> Lines(YearProgress year)
    {
        yield return Of(PlanQuantity.Investment, year.PlannedInvestment, year.ActualInvestment);
        yield return Of(PlanQuantity.Growth, year.PlannedGrowth, year.ActualGrowth);
        yield return new(Key("participants"), IsMoney: false, [.. Ends(year.PlannedParticipants), Number(year.Participants), "", "", "", ""]);

        Line Of(PlanQuantity quantity, MoneyRange planned, Money? actual) => new(
            Key(EnumId.Of(quantity)), IsMoney: true, [.. Ends(planned), Number(actual?.Amount), "", "", "", ""]);

        string[] Key(string quantity) => ["year", "", "", year.Year.ToString(CultureInfo.InvariantCulture), quantity];
    }

    private static IEnumerable<Line> Lines(MeasureProgress progress, Language language)
    {
        yield return Of(PlanQuantity.Investment, progress.Investment);
        yield return Of(PlanQuantity.Growth, progress.Growth);
        var participants = progress.Participants;
        yield return new(
            Key("participants"),
            IsMoney: false,
            [.. Ends(participants.Planned), Number(participants.Actual), "", .. Ends(participants.PlannedTotal), EnumId.Of(participants.State)]);

        Line Of(PlanQuantity quantity, QuantityProgress amount) => new(
            Key(EnumId.Of(quantity)),
            IsMoney: true,
            [.. Ends(amount.Planned), Number(amount.Actual?.Amount), Number(amount.Projected?.Amount), .. Ends(amount.PlannedTotal), EnumId.Of(amount.State)]);

        string[] Key(string quantity) =>
            ["measure", progress.Measure.Ranked.Measure.Id, progress.Measure.Ranked.Measure.Name.PrintableIn(language), "", quantity];
    }

    private static string[] Ends(MoneyRange? amount) => [Number(amount?.Low.Amount), Number(amount?.High.Amount)];

    private static string[] Ends(CountRange? count) => [Number(count?.Low), Number(count?.High)];

    private static string Number(decimal? number) => number?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";

    private sealed record Line(string[] Key, bool IsMoney, string[] Figures);
}
