using System.Diagnostics.CodeAnalysis;

namespace MkbPrioritisation.Quantities;

/// <summary>What a criterion's figures count: money per year, or months.</summary>
public sealed record Unit
{
    private const string PerYear = " per year";

    private Unit(string? currency) => Currency = currency;

    /// <summary>Months.</summary>
    public static Unit Months { get; } = new(currency: null);

    /// <summary>The ISO 4217 code of money per year; <see langword="null"/> for months.</summary>
    public string? Currency { get; }

    /// <summary>Money per year.</summary>
    /// <param name="currency">The ISO 4217 code: three capital letters.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is not three capital letters.</exception>
    public static Unit MoneyPerYear(string currency) => Money.IsCurrency(currency)
        ? new(currency)
        : throw new ArgumentException("A currency is an ISO 4217 code of three capital letters.", nameof(currency));

    /// <summary>The unit as criteria files write it: <c>EUR per year</c> or <c>months</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Currency is null ? "months" : Currency + PerYear;

    internal static bool TryParse(string text, [NotNullWhen(true)] out Unit? unit)
    {
        unit = text switch
        {
            "months" => Months,
            _ when text.EndsWith(PerYear, StringComparison.Ordinal) && Money.IsCurrency(text[..^PerYear.Length]) =>
                new(text[..^PerYear.Length]),
            _ => null,
        };
        return unit is not null;
    }
}
