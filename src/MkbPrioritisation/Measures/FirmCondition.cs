using System.Globalization;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Measures;

/// <summary>Which firms a measure is for, by one figure of theirs, such as a solvency above 40 %.</summary>
public sealed record FirmCondition
{
    private const decimal MostSolvency = 100;

    /// <summary>Creates a condition.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="isAbove">Whether it must be above the limit rather than below it.</param>
    /// <param name="limit">The limit; of shares and growth in per cent, so that 40 is 40 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such figure, or the limit of a solvency is above 100 %, where none is.</exception>
    public FirmCondition(FirmFigure figure, bool isAbove, decimal limit)
    {
        Figure = Defined.Require(figure);
        if (!IsPossible(figure, limit))
            throw new ArgumentOutOfRangeException(nameof(limit), limit, "A solvency is 100 per cent at most.");
        (IsAbove, Limit) = (isAbove, limit);
    }

    /// <summary>The figure.</summary>
    public FirmFigure Figure { get; }

    /// <summary>Whether it must be above the limit rather than below it.</summary>
    public bool IsAbove { get; }

    /// <summary>The limit; of shares and growth in per cent, so that 40 is 40 %.</summary>
    public decimal Limit { get; }

    /// <summary>Whether the limit is in per cent.</summary>
    public bool IsInPercent => InPercent(Figure);

    /// <summary>Whether a firm with a figure meets the condition; the limit itself does not.</summary>
    /// <param name="value">The firm's figure; of shares and growth as a fraction of one.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool IsMetBy(Fraction value)
    {
        var limit = IsInPercent ? Fraction.FromDecimal(Limit) / 100 : Fraction.FromDecimal(Limit);
        return IsAbove ? value > limit : value < limit;
    }

    /// <summary>The condition's limit as files write it.</summary>
    /// <returns>The text, such as <c>above 40%</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(IsAbove ? "above" : "below")} {Money.Written(Limit)}{(IsInPercent ? "%" : "")}");

    /// <summary>Whether a limit can be: equity is a part of the balance total.</summary>
    internal static bool IsPossible(FirmFigure figure, decimal limit) => figure != FirmFigure.Solvency || limit <= MostSolvency;

    internal static bool InPercent(FirmFigure figure) => figure is FirmFigure.ProductivityGrowth or FirmFigure.JobGrowth or FirmFigure.Solvency;
}
