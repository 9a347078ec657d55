using System.Globalization;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Progress;

/// <summary>Reads the rows of a table of actuals and reports all that is wrong with them.</summary>
/// <param name="plans">The plans whose measures may stand in it.</param>
/// <param name="findings">Where it is reported.</param>
internal sealed class ActualsTable(IReadOnlyList<InvestmentPlan> plans, DiagnosticBag findings)
{
    // What stands in place of a character that no file may hold, which has been reported.
    private const char Replaced = '\uFFFD';

    // Spreadsheets of some countries write a first line that names the separator.
    private const string NamedSeparator = "sep=";

    private readonly ActualsFigure _figures = new(findings);
    private readonly Dictionary<(string Measure, int Year), int> _lines = [];

    private bool _hasExchanged;

    private readonly ILookup<string, (InvestmentPlan Plan, PlannedMeasure Measure)> _planned =
        plans.SelectMany(plan => plan.Measures, (plan, measure) => (plan, measure))
            .ToLookup(planned => planned.measure.Ranked.Measure.Id, StringComparer.Ordinal);

    public IReadOnlyList<ActualFigures> Read(string text)
    {
        if (text.StartsWith(FileRules.StartOfWorkbook, StringComparison.Ordinal))
        {
            findings.Report(FileRules.IsWorkbook);
            return [];
        }

        var clean = SourceText.Clean(text, findings);
        var namesSeparator = clean.StartsWith(NamedSeparator, StringComparison.OrdinalIgnoreCase) && clean.Length > NamedSeparator.Length;
        var separator = namesSeparator ? clean[NamedSeparator.Length] : ColumnSeparators.Of(new StringReader(clean.TrimStart()).ReadLine() ?? "");
        var (columns, title, actuals) = ((ActualsColumns?)null, (IReadOnlyList<TableCell>?)null, new List<ActualFigures>());
        foreach (var row in new SeparatedRows(clean, separator, findings).Read().Skip(namesSeparator ? 1 : 0))
        {
            if (columns is null && title is null && !ActualsColumns.IsHeading(row))
            {
                if (YamlForTable.IsIt(findings.File, clean))
                {
                    findings.Report(ProgressRules.IsYaml(ActualsColumns.All), row[0].Position);
                    return [];
                }

                title = row;
            }
            else if (title is not null)
            {
                // Without a heading no row says anything; it may stand further down.
                if (!ActualsColumns.IsHeading(row))
                    continue;
                findings.Report(ProgressRules.HeadingIsBelow(row[0].Position.Line), title[0].Position);
                return [];
            }
            else if (columns is null)
            {
                columns = ActualsColumns.Of([.. row.Take(1 + row.ToList().FindLastIndex(cell => cell.Text.Length > 0))], findings);
            }
            else if (columns.IsRepeatedBy(row))
            {
                findings.Report(ProgressRules.HeadingIsRepeated, row[0].Position);
            }
            else if (HasItsCells(row, columns, separator) && columns.IdentifyRows && Of(row, columns) is { } figures)
            {
                actuals.Add(figures);
            }
        }

        if (title is not null)
            ActualsColumns.ReportNoHeading(title, findings);
        else if (columns is null && !findings.HasErrors)
            findings.Report(FileRules.TableIsEmpty(ActualsColumns.All));
        return actuals;
    }

    private bool HasItsCells(IReadOnlyList<TableCell> row, ActualsColumns columns, char separator)
    {
        if (row.Count < columns.Count)
            findings.Report(
                row.Count == 1 && ColumnSeparators.Known.FirstOrDefault(other => row[0].Text.Count(other.Equals) >= columns.Count - 1) is not '\0' and var other
                    ? ProgressRules.HasOtherSeparator(other, separator)
                    : ProgressRules.HasFewerCells(row.Count, columns.Count),
                row[0].Position);
        else if (row.Skip(columns.Count).FirstOrDefault(cell => cell.Text.Length > 0) is { Text: not null } extra)
            findings.Report(ProgressRules.HasMoreCells(columns.Count, separator == ','), extra.Position);
        else
            return !row.Any(cell => cell.Text.Contains(Replaced, StringComparison.Ordinal));
        return false;
    }

    private ActualFigures? Of(IReadOnlyList<TableCell> row, ActualsColumns columns)
    {
        var (measure, year) = (columns.In(row, ActualsColumns.Measure)!.Value, columns.In(row, ActualsColumns.Year)!.Value);
        if (AreExchanged(measure, year))
        {
            // What holds for one row mostly holds for all.
            if (!_hasExchanged)
                findings.Report(ProgressRules.AreExchanged(measure.Text, year.Text), measure.Position);
            _hasExchanged = true;
            return null;
        }

        var (plan, planned) = PlannedAs(measure);
        if (plan is null && TotalWords.IsTotal(measure.Text))
            return null;
        var known = YearOf(year, plan is null ? plans : [plan]);
        var currency = (plan ?? plans[0]).Outline.Currency;
        var (investmentCell, growthCell) = (columns.In(row, ActualsColumns.Investment), columns.In(row, ActualsColumns.Growth));
        var investment = _figures.Amount(investmentCell, ActualsColumns.Investment, currency, Of(planned?.Figures.Investment));
        var growth = _figures.Amount(growthCell, ActualsColumns.Growth, currency, Of(planned?.Figures.Growth));
        var participants = _figures.Count(columns.In(row, ActualsColumns.Participants), ActualsColumns.Participants);
        if (plan is null || known is not { } inYear)
            return null;
        if (!_lines.TryAdd((measure.Text, inYear), measure.Position.Line))
            findings.Report(ProgressRules.StandsTwice(measure.Text, inYear, _lines[(measure.Text, inYear)]), measure.Position);
        return new(measure.Text, inYear) { Investment = investment, Growth = growth, Participants = participants };

        MoneyRange? Of(YearlyAmounts? amounts) => known is { } one ? amounts?.In(one) : null;
    }

    private bool AreExchanged(TableCell measure, TableCell year) =>
        !_planned.Contains(measure.Text) && IsYear(measure.Text) && (_planned.Contains(year.Text) || IdOf(year.Text) is not null);

    private static bool IsYear(string text) => text.Length == 4 && text.All(char.IsAsciiDigit);

    private (InvestmentPlan? Plan, PlannedMeasure? Measure) PlannedAs(TableCell measure)
    {
        (InvestmentPlan Plan, PlannedMeasure Measure)[] found = [.. _planned[measure.Text]];
        if (found is [var only])
            return only;
        findings.Report(
            measure.Text.Length == 0 ? ProgressRules.NamesNoMeasure
                : found.Length == 0 && TotalWords.IsTotal(measure.Text) ? ProgressRules.IsTotal(measure.Text)
                : found.Length == 0 ? ProgressRules.NoMeasure(
                    measure.Text, new Suggestion(measure.Text, [.. _planned.Select(plans => plans.Key)]) { ByTitle = IdOf })
                : ProgressRules.IsInSeveralPlans(measure.Text, NameList.Of(found.Select(planned => planned.Plan.Collection.Id))),
            measure.Position);
        return (null, null);
    }

    private string? IdOf(string name) =>
        plans.SelectMany(plan => plan.Measures).Select(planned => planned.Ranked.Measure).FirstOrDefault(measure => measure.Name.IsCalled(name))?.Id;

    // The year of the plan in a date, behind a word or without its century, where there is but one.
    private static string? YearIn(string text, List<string> years)
    {
        var (digits, named) = (text.TrimStart('\'', '\u2019'), years.Where(text.Contains).ToList());
        if (digits.Length == 2 && digits.All(char.IsAsciiDigit))
            named = [.. years.Where(year => year.EndsWith(digits, StringComparison.Ordinal))];
        return named is [var only] && !TotalWords.IsTotal(text) ? only : null;
    }

    private int? YearOf(TableCell year, IEnumerable<InvestmentPlan> ofPlans)
    {
        var years = ofPlans.SelectMany(plan => plan.Years).Distinct().Order().Select(known => known.ToString(CultureInfo.InvariantCulture)).ToList();
        if (years.Contains(year.Text, StringComparer.Ordinal))
            return int.Parse(year.Text, NumberStyles.None, CultureInfo.InvariantCulture);
        findings.Report(ProgressRules.IsNoYear(year.Text, YearIn(year.Text, years), NameList.Of(years)), year.Position);
        return null;
    }
}
