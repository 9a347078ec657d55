using System.Globalization;
using System.Text.RegularExpressions;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Plan;

/// <summary>A budget as a command line or a page gives it: for a year, or over all years.</summary>
/// <param name="Year">The year; <see langword="null"/> for all years together.</param>
/// <param name="Amount">The amount, in whole units of the currency.</param>
internal sealed partial record BudgetArgument(int? Year, decimal Amount)
{
    private const string AllYears = "total";
    private static readonly string[] Totals = ["total", "totaal", "all", "alle", "alles", "sum", "som", "in totaal", "in total", "alle jaren", "all years"];

    private const decimal Most = 1_000_000_000_000_000m;

    /// <summary>Reads a budget, of which a bare number counts the unit of the plan's table.</summary>
    /// <param name="text">The argument, such as <c>2021=2.0</c> or <c>total=500mln</c>.</param>
    /// <param name="years">The years of the plan.</param>
    /// <param name="unit">The unit of the plan's table and how many of the currency it is.</param>
    /// <param name="currency">The currency of the plan.</param>
    /// <param name="option">What whoever asks writes before a budget, such as <c>--budget </c>; <see langword="null"/> where they fill in a field of
    /// its year.</param>
    /// <exception cref="FormatException">The argument is no budget of the plan.</exception>
    public static BudgetArgument Of(string text, IReadOnlyList<int> years, (string Name, decimal Size) unit, string currency, string? option)
    {
        var first = years[0].ToString(CultureInfo.InvariantCulture);
        if (Form().Match(text) is not { Success: true } match)
        {
            if (option is null)
                throw NoAmount(text, unit.Name);
            if (text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } several && Array.TrueForAll(several, Form().IsMatch))
            {
                var each = string.Join(' ', several.Select(budget => option + budget));
                throw Refusal($"{text} is more than one budget; write {each:whole}", $"{text} is meer dan één budget; schrijf {each:whole}");
            }

            if (Meant(text, years) is { } meant)
            {
                throw Refusal(
                    $"{text} is not a budget; write {option:bare}{meant:bare} " +
                    $"({(char.IsAsciiDigit(meant[^1]) ? "in" : "without mln or bn it counts"):bare} {unit.Name:bare}, as in the plan's table)",
                    $"{text} is geen budget; schrijf {option:bare}{meant:bare} ({(char.IsAsciiDigit(meant[^1]) ? "in" : "zonder mln of bn telt het"):bare} " +
                    $"{unit.Name:bare}, als in de tabel van het plan)");
            }

            throw Refusal(
                $"{text} is not a budget; write a year or total, and an amount with a decimal point: {option:bare}{first:bare}=2.0 (in {unit.Name:bare}, " +
                $"as in the plan's table), {option:bare}{first:bare}=500mln or {option:bare}total=1.2bn",
                $"{text} is geen budget; schrijf een jaar of total, en een bedrag met een decimale punt: {option:bare}{first:bare}=2.0 (in " +
                $"{unit.Name:bare}, als in de tabel van het plan), {option:bare}{first:bare}=500mln of {option:bare}total=1.2bn");
        }

        var (key, sign, figure, word, given) =
            (match.Groups["key"].Value, match.Groups["sign"].Value, match.Groups["figure"].Value, match.Groups["word"].Value, match.Groups["currency"].Value);
        if (sign.Length > 0)
            throw Refusal($"{text} is negative; a budget is 0 or more.", $"{text} is negatief; een budget is 0 of meer.");
        if (given.Length > 0 && given != currency)
            throw Refusal($"{text} is in {given:bare}, and the plan is in {currency:bare}.", $"{text} is in {given:bare}, en het plan is in {currency:bare}.");
        if (ThousandsPoint.IsIn(figure))
            throw Refusal(
                $"{text} may be thousands or decimals; write {option:bare}{ThousandsPoint.AsThousands(text):bare} or " +
                $"{option:bare}{ThousandsPoint.AsDecimals(text):bare}",
                $"{text} kan met duizendtallen of met decimalen zijn; schrijf {option:bare}{ThousandsPoint.AsThousands(text):bare} of " +
                $"{option:bare}{ThousandsPoint.AsDecimals(text):bare}");
        var size = word switch { "bn" or "mld" => 1_000_000_000m, "mln" => 1_000_000m, _ => unit.Size };
        var number = decimal.Parse(figure, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (number > Most / size)
            throw Refusal(
                $"{text} is more than there is; without mln or bn a budget counts {unit.Name:bare}, as in the plan's table: " +
                $"write {key:bare}={Money.Written(number / 1_000_000):bare}mln if it is in whole units",
                $"{text} is meer dan er is; zonder mln of bn telt een budget {unit.Name:bare}, als in de tabel van het plan: " +
                $"schrijf {key:bare}={Money.Written(number / 1_000_000):bare}mln als het hele eenheden zijn");
        return new(key == AllYears ? null : YearOf(key, text[(key.Length + 1)..].Trim(), years, unit.Name, option ?? ""), number * size);
    }

    /// <summary>Reads the budgets of a plan, of which a bare number counts the unit of the plan's table.</summary>
    /// <param name="texts">The arguments, one a year at most.</param>
    /// <param name="plan">The plan without limits.</param>
    /// <param name="years">The years that budgets may name.</param>
    /// <param name="language">The language in which the unit of the plan's table is named.</param>
    /// <param name="option">What whoever asks writes before a budget, such as <c>--budget </c>; <see langword="null"/> where they fill in a field of
    /// its year.</param>
    /// <exception cref="FormatException">An argument is no budget of the plan, or one of two for the same years.</exception>
    public static IReadOnlyList<BudgetArgument> All(
        IEnumerable<string> texts, InvestmentPlan plan, IReadOnlyList<int> years, Language language, string? option)
    {
        var unit = PlanTables.UnitOf(plan, language);
        var budgets = texts.Select(text => Of(text, years, unit, plan.Outline.Currency, option)).ToList();
        return budgets.GroupBy(budget => budget.Year).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw Refusal($"There are two budgets for {Called(twice.Key):bare}.", $"Er zijn twee budgetten voor {Called(twice.Key):bare}.")
            : budgets;
    }

    /// <summary>The limits that budgets set to a plan, beside its other options; those of years that are not of this plan limit another.</summary>
    public static PlanOptions Limit(IReadOnlyList<BudgetArgument> budgets, InvestmentPlan plan)
    {
        var currency = plan.Outline.Currency;
        return plan.Options with
        {
            Budget = new(
                currency,
                budgets.Where(budget => budget.Year is { } year && plan.Years.Contains(year))
                    .Select(budget => new YearAmount(budget.Year!.Value, MoneyRange.Of(new(budget.Amount, currency))))),
            TotalBudget = budgets.FirstOrDefault(budget => budget.Year is null) is { } total ? new Money(total.Amount, currency) : null,
        };
    }

    // The same budget in the form that is read, where that can be told.
    private static string? Meant(string text, IReadOnlyList<int> years)
    {
        if (Slip().Match(text) is not { Success: true } match)
            return null;
        var (key, figure, word) = (match.Groups["key"].Value, match.Groups["figure"].Value, match.Groups["word"].Value.ToLowerInvariant());
        if (key.Length == 0 && word.Length == 0)
            return null;
        var number = figure.Count(character => character is ',') == 1 && !figure.Contains('.', StringComparison.Ordinal) ? figure.Replace(',', '.') : figure;
        if (ThousandsPoint.IsIn(number))
            return null;
        var unit = word switch
        {
            "" => "",
            "mln" or "m" or "mio" or "miljoen" or "million" => "mln",
            "bn" or "mld" or "b" or "miljard" or "billion" => "bn",
            _ => null,
        };
        var meant = $"{(key.Length == 0 || Totals.Contains(key.ToLowerInvariant(), StringComparer.Ordinal) ? AllYears : key)}={number}{unit}";
        return unit is not null && Form().IsMatch(meant) && (!int.TryParse(key, CultureInfo.InvariantCulture, out var year) || years.Contains(year))
            ? meant
            : null;
    }

    private static string Called(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? AllYears;

    private static FormatException Refusal(PhraseText english, PhraseText dutch)
    {
        var phrase = new Phrase(english, dutch);
        return new FormatException(phrase.ToString()).Saying(phrase);
    }

    private static FormatException NoAmount(string text, string unit)
    {
        var typed = text[(text.IndexOf('=', StringComparison.Ordinal) + 1)..];
        return Refusal(
            $"{typed} is no amount for a budget; write 2.0 (in {unit:bare}), 500mln or 1.2bn",
            $"{typed} is geen bedrag voor een budget; schrijf 2,0 (in {unit:bare}), 500mln of 1,2mld");
    }

    private static int YearOf(string key, string amount, IReadOnlyList<int> years, string unit, string option)
    {
        var all = years.Select(year => year.ToString(CultureInfo.InvariantCulture)).ToList();
        var index = all.IndexOf(key);
        if (index >= 0)
            return years[index];
        if (KeyMeant(key, all) is { } meant)
        {
            throw Refusal(
                $"{key} is not a year of the plan, and stands for {meant:bare} here; write {option:bare}{meant:bare}={amount:bare}",
                $"{key} is geen jaar van het plan, en staat hier voor {meant:bare}; schrijf {option:bare}{meant:bare}={amount:bare}");
        }

        throw Refusal(
            $"{key} is not a year of the plan, whose years are {NameList.Of(all)}; write {option:bare}{all[0]:bare}=2.0 (in {unit:bare}), " +
            $"or {option:bare}total=2.0 for all years",
            $"{key} is geen jaar van het plan, dat de jaren {NameList.Of(all)} heeft; schrijf {option:bare}{all[0]:bare}=2.0 (in {unit:bare}), " +
            $"of {option:bare}total=2.0 voor alle jaren");
    }

    // A year without its first two digits, or another word for all years.
    private static string? KeyMeant(string key, List<string> years)
    {
        var word = key.Trim(' ', '\'', '’').ToLowerInvariant();
        return Totals.Contains(word, StringComparer.Ordinal)
            ? AllYears
            : years.Find(year => year == word || (word.Length == 2 && year.EndsWith(word, StringComparison.Ordinal)));
    }

    [GeneratedRegex(
        "^((?<key>[0-9]{4}|total|totaal|all|alle|alles) *[=: ] *)?((max(imaal|imum|\\.)?|at most|hooguit|ten hoogste|<=?|≤) *)?(EUR|€)? "
            + "*(?<figure>[0-9]{1,15}([.,][0-9]{1,6})?) *(?<word>[a-z]+)?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Slip();

    [GeneratedRegex(
        "^(?<key>[^=]+)=\\s*((?<currency>[A-Z]{3})\\s*)?(?<sign>-?)(?<figure>[0-9]{1,15}(\\.[0-9]{1,6})?)\\s*(?<word>bn|mld|mln)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
