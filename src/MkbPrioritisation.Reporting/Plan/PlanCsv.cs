using System.Globalization;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>
/// Writes plans as comma-separated values, a figure a line, in whole units of the currency; years left empty are all years
/// together, and two with a hyphen all from the one to the other.
/// </summary>
public static class PlanCsv
{
    /// <summary>Writes plans.</summary>
    /// <param name="plans">The plans.</param>
    /// <param name="options">The language of names; headings and numbers are for programs.</param>
    /// <returns>A heading and a line for each figure.</returns>
    public static string Write(IEnumerable<InvestmentPlan> plans, RenderingOptions options)
    {
        plans = Frozen.List(plans, nameof(plans));
        ArgumentNullException.ThrowIfNull(options);
        return CsvText.Write(
            ["collection", "kind", "id", "name", "quantity", "year", "currency", "low", "high", "printed-low", "printed-high"],
            plans.SelectMany(plan => Lines(plan, options)));
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="plans">The plans.</param>
    /// <param name="options">The language of names; headings and numbers are for programs.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, IEnumerable<InvestmentPlan> plans, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(plans, options));

    private static IEnumerable<IEnumerable<string>> Lines(InvestmentPlan plan, RenderingOptions options)
    {
        var language = options.Language;
        return
        [
            .. plan.Measures.SelectMany(measure => Figures("measure", measure)),
            .. plan.Programmes.SelectMany(programme => Programme("programme", programme).Concat(programme.Parts.SelectMany(part => Programme("part", part)))),
            .. plan.Sources.SelectMany(
                source => Amounts("source", source.Id, source.Name.PrintableIn(language), PlanQuantity.Investment, source.Investment, source.TotalInvestment)),
            .. Sums("total", "", "", plan.Total),
            .. plan.Return is { } back ? Amounts("total", "", "", PlanQuantity.Return, back, back.Total) : [],
            .. PlanReturnCsv.Lines(plan, language),
            .. plan.Budgeted is { } budgeted
                ?
                [
                    .. Chosen("by-rank", budgeted.ByRank),
                    .. Chosen("best-overall", budgeted.BestOverall),
                    .. Chosen("best-value-added", budgeted.BestValueAdded),
                ]
                : Array.Empty<IEnumerable<string>>(),
        ];

        IEnumerable<IEnumerable<string>> Programme(string kind, PlannedProgramme programme) =>
            Sums(kind, programme.Programme.Id, programme.Programme.Name.PrintableIn(language), programme.Figures);

        IEnumerable<IEnumerable<string>> Chosen(string kind, PlanSelection selection) => selection.Measures.SelectMany(measure => Figures(kind, measure));

        IEnumerable<IEnumerable<string>> Figures(string kind, PlannedMeasure measure) =>
            Sums(kind, measure.Ranked.Measure.Id, measure.Ranked.Measure.Name.PrintableIn(language), measure.Figures);

        IEnumerable<IEnumerable<string>> Sums(string kind, string id, string name, PlanFigures figures) =>
        [
            .. Amounts(kind, id, name, PlanQuantity.Investment, figures.Investment, figures.TotalInvestment),
            .. Amounts(kind, id, name, PlanQuantity.Growth, figures.Growth, figures.TotalGrowth),
            .. Amounts(kind, id, name, PlanQuantity.ValueAdded, figures.ValueAdded, figures.ValueAdded.Total),
        ];

        IEnumerable<IEnumerable<string>> Amounts(string kind, string id, string name, PlanQuantity quantity, YearlyAmounts years, MoneyRange total) =>
            years.Select(year => ((int?)year.Year, year.Amount)).Append((null, total)).Select(item =>
            {
                var printed = kind switch
                {
                    "total" => plan.PrintedOf(quantity, item.Item1, programme: null, source: null),
                    "source" => plan.PrintedOf(quantity, item.Item1, programme: null, id),
                    "programme" or "part" => plan.PrintedOf(quantity, item.Item1, id, source: null),
                    _ => null,
                };
                return (IEnumerable<string>)
                [
                    plan.Collection.Id, kind, id, name, EnumId.Of(quantity), item.Item1?.ToString(CultureInfo.InvariantCulture) ?? "", plan.Outline.Currency,
                    .. Ends(item.Item2), .. printed is null ? ["", ""] : Ends(printed.Printed),
                ];
            });
    }

    internal static string[] Ends(MoneyRange amount) => [Number(amount.Low), Number(amount.High)];

    private static string Number(Money amount) => amount.Amount.ToString("0.############", CultureInfo.InvariantCulture);
}
