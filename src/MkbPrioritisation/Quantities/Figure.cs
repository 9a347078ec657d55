namespace MkbPrioritisation.Quantities;

/// <summary>A figure that a source prints or somebody supposes, one or a range: a number, a percentage or an amount of money.</summary>
public sealed record Figure
{
    private Figure(FigureKind kind, decimal low, decimal high, string? currency)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(low);
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        (Kind, WrittenLow, WrittenHigh, Currency) = (kind, low, high, currency);
    }

    /// <summary>What it is.</summary>
    public FigureKind Kind { get; }

    /// <summary>The lower end, exactly; of a percentage as a fraction of one, so that 30 % is 3/10.</summary>
    public Fraction Low => Value(WrittenLow);

    /// <summary>The upper end, exactly; equal to <see cref="Low"/> for a single figure.</summary>
    public Fraction High => Value(WrittenHigh);

    /// <summary>The figure as exact numbers from <see cref="Low"/> to <see cref="High"/>.</summary>
    public FractionRange Range => new(Low, High);

    /// <summary>The ISO 4217 code of an amount; otherwise <see langword="null"/>.</summary>
    public string? Currency { get; }

    /// <summary>Whether it is one figure.</summary>
    public bool IsCertain => WrittenLow == WrittenHigh;

    internal decimal WrittenLow { get; }

    internal decimal WrittenHigh { get; }

    /// <summary>A number, or a range of them.</summary>
    /// <param name="low">The lower end; not negative.</param>
    /// <param name="high">The upper end; at least <paramref name="low"/>.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ends are negative or reversed.</exception>
    public static Figure Number(decimal low, decimal high) => new(FigureKind.Number, low, high, currency: null);

    /// <summary>A percentage, or a range of them.</summary>
    /// <param name="low">The lower end in per cent, so that 30 is 30 %; not negative.</param>
    /// <param name="high">The upper end; at least <paramref name="low"/>.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ends are negative or reversed.</exception>
    public static Figure Percent(decimal low, decimal high) => new(FigureKind.Percent, low, high, currency: null);

    /// <summary>An amount, or a range of them.</summary>
    /// <param name="range">The amounts.</param>
    /// <returns>The figure.</returns>
    public static Figure Money(MoneyRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        return new(FigureKind.Money, range.Low.Amount, range.High.Amount, range.Currency);
    }

    /// <summary>The figure as files write it, such as <c>75-100%</c>, <c>500-1250</c> or <c>EUR 2.8 bn</c>.</summary>
    /// <returns>The text; reading it gives an equal figure.</returns>
    public override string ToString() => Say(word => word);

    /// <summary>The figure as <see cref="ToString"/> gives it, with another word for <c>bn</c> or <c>mln</c>.</summary>
    internal string Say(Func<string, string> term) => Currency is { } currency
        ? new MoneyRange(new(WrittenLow, currency), new(WrittenHigh, currency)).Say(term)
        : Ends() + (Kind == FigureKind.Percent ? "%" : "");

    private string Ends() => IsCertain
        ? Quantities.Money.Written(WrittenHigh)
        : $"{Quantities.Money.Written(WrittenLow)}-{Quantities.Money.Written(WrittenHigh)}";

    private Fraction Value(decimal figure) => Kind == FigureKind.Percent ? Fraction.FromDecimal(figure) / 100 : Fraction.FromDecimal(figure);
}
