using System.Globalization;

namespace MkbPrioritisation.Quantities;

/// <summary>Figures of an amount or a time span as files write them, in whole units of a currency or in months; the low one may be the higher.</summary>
internal sealed record QuantityText(decimal Low, decimal High, string? Currency)
{
    /// <summary>With so many digits and <see cref="MostDecimals"/> no sum or product of figures rounds in a decimal.</summary>
    public const int MostDigits = 15;

    private const int MostDecimals = 6;

    // Longer than any amount: such a text is not taken apart.
    private const int LongestText = 80;

    /// <summary>A text with ordinary spaces, as word processors put those that do not break between a currency and its figure.</summary>
    public static string Plain(string text) => text.Length > LongestText ? text : text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    /// <summary>The figures of a plain text; <see langword="null"/> where it is no amount and no time span.</summary>
    public static QuantityText? Parse(string text) => text.Length > LongestText ? null : text.Split(' ') switch
    {
        [var currency, var figures] when Money.IsCurrency(currency) => Of(figures, 1, currency),
        [var currency, var figures, "mln"] when Money.IsCurrency(currency) => Of(figures, 1_000_000, currency),
        [var currency, var figures, "bn"] when Money.IsCurrency(currency) => Of(figures, 1_000_000_000, currency),
        [var figures, "month" or "months"] => Of(figures, 1, currency: null),
        [var figures, "year" or "years"] => Of(figures, 12, currency: null),
        _ => null,
    };

    private static QuantityText? Of(string figures, int scale, string? currency) => figures.Split('-') switch
    {
        [var figure] when IsFigure(figure) => new(Figure(figure) * scale, Figure(figure) * scale, currency),
        [var low, var high] when IsFigure(low) && IsFigure(high) => new(Figure(low) * scale, Figure(high) * scale, currency),
        _ => null,
    };

    private static decimal Figure(string figure) => decimal.Parse(figure, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static bool IsFigure(string text) => text.Split('.') switch
    {
        [var whole] => IsDigits(whole, MostDigits),
        [var whole, var decimals] => IsDigits(whole, MostDigits) && IsDigits(decimals, MostDecimals),
        _ => false,
    };

    private static bool IsDigits(string text, int most) => text.Length >= 1 && text.Length <= most && !text.AsSpan().ContainsAnyExceptInRange('0', '9');
}
