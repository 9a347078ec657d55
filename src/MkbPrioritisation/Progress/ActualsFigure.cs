using System.Globalization;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reading;

namespace MkbPrioritisation.Progress;

/// <summary>Reads the figures in the cells of a table of actuals; an empty cell is not known.</summary>
/// <param name="findings">Where cells that cannot be read are reported.</param>
internal sealed class ActualsFigure(DiagnosticBag findings)
{
    private const int MostDecimals = 6;

    // Less is mostly an amount in millions whose zeros were left out.
    private const decimal LeastAmount = 1000;

    // No measure takes or yields so many times what is planned for a year, or so small a part of it, but by a slip.
    private const decimal TimesOff = 100;

    // What an amount is mostly taken by in a wrong unit, thousands before millions.
    private static readonly decimal[] Units = [1000, 1_000_000];

    /// <summary>An amount: digits, and decimals behind a point.</summary>
    public decimal? Amount(TableCell? given, string column, string currency, MoneyRange? planned)
    {
        if (given is not { Text.Length: > 0 } cell)
            return null;
        if (!IsAmount(cell.Text))
        {
            findings.Report(WrongIn(cell.Text, column) ?? ProgressRules.IsNoAmount(column, cell.Text, IsAmount), cell.Position);
        }
        else if (!decimal.TryParse(cell.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            || amount > ActualFigures.MostAmount)
        {
            findings.Report(QuantityRules.IsMoreThanAPlanHolds(cell.Text, currency), cell.Position);
        }
        else
        {
            if (planned is { High.Amount: > 0 } && IsFarOff(amount, planned))
                findings.Report(ProgressRules.IsFarFromPlan(column, cell.Text, currency, planned.Say(word => word), Meant(amount, planned)), cell.Position);
            else if (amount is > 0 and < LeastAmount)
                findings.Report(ProgressRules.IsSmall(column, cell.Text, currency), cell.Position);
            return amount;
        }

        return null;
    }

    /// <summary>A whole number.</summary>
    public long? Count(TableCell? given, string column)
    {
        if (given is not { Text.Length: > 0 } cell)
            return null;
        if (IsCount(cell.Text))
            return long.Parse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture);
        findings.Report((cell.Text.StartsWith('-') ? WrongIn(cell.Text, column) : null) ?? ProgressRules.IsNoCount(column, cell.Text, IsCount), cell.Position);
        return null;
    }

    private static bool IsFarOff(decimal amount, MoneyRange planned) =>
        amount > 0 && (amount >= planned.High.Amount * TimesOff || amount * TimesOff <= planned.Low.Amount);

    // The amount in another unit that comes nearest to the plan, where it comes near.
    private static string? Meant(decimal amount, MoneyRange planned)
    {
        const decimal near = 10;
        var meant = Units.Select(unit => amount < planned.Low.Amount ? amount * unit : amount / unit)
            .MinBy(other => other > planned.Midpoint.Amount ? other / planned.Midpoint.Amount : planned.Midpoint.Amount / other);
        return meant <= planned.High.Amount * near && meant * near >= planned.Low.Amount && decimal.Round(meant, MostDecimals) == meant
            ? Money.Written(meant)
            : null;
    }

    private static Finding? WrongIn(string text, string column)
    {
        var withPoint = text.Replace(',', '.');
        if (text.StartsWith('-') && decimal.TryParse(withPoint, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
            return ProgressRules.IsBelowZero(column, text);
        return withPoint.Split('.') is [var whole, var decimals] && IsDigits(whole) && IsDigits(decimals) && ThousandsPoint.IsIn(withPoint)
            ? QuantityRules.HasTwoReadings(text, ThousandsPoint.AsDecimals(withPoint), ThousandsPoint.AsThousands(withPoint))
            : null;
    }

    // What may be thousands is refused, as everywhere.
    private static bool IsAmount(string text) =>
        text.Split('.') is [var whole]
            ? IsDigits(whole)
            : text.Split('.') is [var units, { Length: <= MostDecimals } decimals] && IsDigits(units) && IsDigits(decimals) && !ThousandsPoint.IsIn(text);

    private static bool IsCount(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= ActualFigures.MostParticipants;

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
