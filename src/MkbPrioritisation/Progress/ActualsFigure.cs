using System.Globalization;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Reading;

namespace MkbPrioritisation.Progress;

/// <summary>Reads the figures in the cells of a table of actuals; an empty cell is not known.</summary>
/// <param name="findings">Where cells that cannot be read are reported.</param>
internal sealed class ActualsFigure(DiagnosticBag findings)
{
    private const int MostDecimals = 6;

    /// <summary>An amount: digits, and decimals behind a point.</summary>
    public decimal? Amount(TableCell? given, string column, string currency)
    {
        if (given is not { Text.Length: > 0 } cell)
            return null;
        var text = cell.Text;
        var wrong = WrongIn(text, column);
        if (wrong is null)
        {
            var parts = text.Split('.');
            if (!parts.All(IsDigits) || parts is not ([_] or [_, { Length: <= MostDecimals }]))
                wrong = ProgressRules.IsNoAmount(column, text);
            else if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) || amount > ActualFigures.MostAmount)
                wrong = QuantityRules.IsMoreThanAPlanHolds(text, currency);
            else
                return amount;
        }

        findings.Report(wrong.Value, cell.Position);
        return null;
    }

    /// <summary>A whole number.</summary>
    public long? Count(TableCell? given, string column)
    {
        if (given is not { Text.Length: > 0 } cell)
            return null;
        if (long.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= ActualFigures.MostParticipants)
            return number;
        findings.Report(WrongIn(cell.Text, column, isWhole: true) ?? ProgressRules.IsNoCount(column, cell.Text), cell.Position);
        return null;
    }

    // A comma that may part thousands is refused as a point is, with both readings.
    private static Finding? WrongIn(string text, string column, bool isWhole = false)
    {
        var withPoint = text.Replace(',', '.');
        if (text.StartsWith('-') && decimal.TryParse(withPoint, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
            return ProgressRules.IsBelowZero(column, text);
        var isDecimal = withPoint.Split('.') is [var whole, var decimals] && IsDigits(whole) && IsDigits(decimals);
        return isDecimal switch
        {
            true when ThousandsPoint.IsIn(withPoint) => isWhole
                ? ProgressRules.IsNoCount(column, text)
                : QuantityRules.HasTwoReadings(text, ThousandsPoint.AsDecimals(withPoint), ThousandsPoint.AsThousands(withPoint)),
            true when text.Contains(',', StringComparison.Ordinal) && !isWhole => ProgressRules.HasDecimalComma(column, text, withPoint),
            _ => null,
        };
    }

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
