namespace MkbPrioritisation.Quantities;

/// <summary>Exact numbers from one to another. What is computed with ranges holds every result that numbers in them have.</summary>
public readonly record struct FractionRange
{
    /// <summary>Creates a range.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end; at least <paramref name="low"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ends are reversed.</exception>
    public FractionRange(Fraction low, Fraction high)
    {
        if (high < low)
            throw new ArgumentOutOfRangeException(nameof(high), high, $"The upper end is below {low}.");
        (Low, High) = (low, high);
    }

    /// <summary>The lower end.</summary>
    public Fraction Low { get; }

    /// <summary>The upper end.</summary>
    public Fraction High { get; }

    /// <summary>The middle of the two ends.</summary>
    public Fraction Midpoint => (Low + High) / 2;

    /// <summary>A range of one number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The range of which both ends are that number.</returns>
    public static FractionRange Of(Fraction value) => new(value, value);

    /// <summary>Adds two ranges.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The sums from least to most.</returns>
    public static FractionRange operator +(FractionRange left, FractionRange right) => new(left.Low + right.Low, left.High + right.High);

    /// <summary>Takes one range from another.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The differences from least to most.</returns>
    public static FractionRange operator -(FractionRange left, FractionRange right) => new(left.Low - right.High, left.High - right.Low);

    /// <summary>Multiplies two ranges.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The products from least to most.</returns>
    public static FractionRange operator *(FractionRange left, FractionRange right)
    {
        Fraction[] ends = [left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High];
        return new(ends.Min(), ends.Max());
    }

    /// <summary>Divides one range by another.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second; it does not hold 0.</param>
    /// <returns>The quotients from least to most.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> holds 0.</exception>
    public static FractionRange operator /(FractionRange left, FractionRange right) => right.Low.Sign <= 0 && right.High.Sign >= 0
        ? throw new DivideByZeroException("What is divided by may be 0.")
        : left * new FractionRange(Fraction.One / right.High, Fraction.One / right.Low);

    /// <summary>Whether a number lies in the range, its ends included.</summary>
    /// <param name="value">The number.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool Contains(Fraction value) => Low <= value && value <= High;

    /// <summary>The ends, such as <c>1/2..3</c>, or one number.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Low == High ? $"{Low}" : $"{Low}..{High}";
}
