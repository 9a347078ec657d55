using MkbPrioritisation.Formulas;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Models;

/// <summary>Looks on both sides of a value for the nearest one at which something changes, which it does at known points only.</summary>
/// <param name="present">The value, at which there is something.</param>
/// <param name="own">The range that the value is the middle of.</param>
/// <param name="points">The points from 0 up at which something may change.</param>
/// <param name="poles">The points beyond which nothing is looked for.</param>
internal sealed class TippingSearch(Fraction present, FractionRange own, IEnumerable<FractionRange> points, IEnumerable<FractionRange> poles)
{
    private readonly List<FractionRange> _points = [.. points.Distinct().OrderBy(point => point.Low)];
    private readonly List<FractionRange> _poles = [.. poles];

    /// <summary>The nearest value at which something changes, and what there is then.</summary>
    /// <param name="stateAt">What there is at a value; <see langword="null"/> where nothing can be, and the search ends.</param>
    public (TippingValue Value, T After)? Nearest<T>(Func<Fraction, T?> stateAt)
        where T : struct
    {
        if (stateAt(present) is not { } before)
            return null;
        var (up, down) = (Up(before, stateAt), Down(before, stateAt));
        return up is null || (down is { } below && present - below.Value.Range.High < up.Value.Value.Range.Low - present) ? down : up;
    }

    private (TippingValue Value, T After)? Up<T>(T before, Func<Fraction, T?> stateAt)
        where T : struct
    {
        var end = _poles.Where(pole => pole.Low > present).Select(pole => pole.Low).Order().Cast<Fraction?>().FirstOrDefault();
        var way = _points.Where(point => point.Low >= present && !(point.High >= end)).ToList();
        return Walk(way, (point, next) => (point.High + (next?.Low ?? end ?? (point.High * 2) + 1)) / 2, isUp: true, before, stateAt);
    }

    private (TippingValue Value, T After)? Down<T>(T before, Func<Fraction, T?> stateAt)
        where T : struct
    {
        var end = _poles.Where(pole => pole.High < present).Select(pole => pole.High).OrderDescending().Cast<Fraction?>().FirstOrDefault();
        var way = _points.Where(point => point.High <= present && !(point.Low <= end)).Reverse().ToList();
        return Walk(way, (point, next) => (point.Low + (next?.High ?? end ?? Fraction.Zero)) / 2, isUp: false, before, stateAt);
    }

    private (TippingValue Value, T After)? Walk<T>(
        IReadOnlyList<FractionRange> way, Func<FractionRange, FractionRange?, Fraction> beyond, bool isUp, T before, Func<Fraction, T?> stateAt)
        where T : struct
    {
        foreach (var (index, point) in way.Index())
        {
            var isExact = point.Low == point.High;
            if (isExact && point.Low != present && Changed(point.Low, out var at))
                return at is { } found ? (Value(point, isUp, isIncluded: true), found) : null;
            if (point.Low.Sign == 0 && !isUp)
                return null;
            if (Changed(beyond(point, index + 1 < way.Count ? way[index + 1] : null), out var after))
                return after is { } found ? (Value(point, isUp, isIncluded: false), found) : null;
        }

        return null;

        bool Changed(Fraction value, out T? state)
        {
            state = stateAt(value);
            return !EqualityComparer<T?>.Default.Equals(state, before);
        }
    }

    private TippingValue Value(FractionRange point, bool isUp, bool isIncluded) =>
        new(point, isUp, isIncluded, own.Contains(point.Low) && own.Contains(point.High));

    /// <summary>The points at which a function comes to a limit of a band, or to 0.</summary>
    public static IEnumerable<FractionRange> Points(RationalFunction function, IEnumerable<decimal> limits) =>
        limits.Append(0).Distinct().SelectMany(limit => function.Reaches(limit));
}
