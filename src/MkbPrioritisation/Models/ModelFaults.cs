using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Models;

/// <summary>Why a model cannot be computed as it is asked for, in both languages.</summary>
internal static class ModelFaults
{
    private const decimal Whole = 100;
    private const decimal Most = 1_000_000_000_000_000m;

    public static ArgumentException HasNoModel(string measure, string parameter) => Of(parameter, new(
        $"{measure} has no model; write one in its file: assumptions, and under model a formula for value-added or cost.",
        $"{measure} heeft geen model; schrijf er een in het bestand: assumptions (aannames), en onder model een formule voor value-added of cost."));

    public static ArgumentException IsOtherKind(string assumption, Figure own, Figure set, string parameter) =>
        Of(parameter, Likely(assumption, own, set) is { } likely
        ? new(
            $"{assumption} is {own.ToString():bare}, and {set.ToString():bare} is of another kind; write {likely}.",
            $"{assumption} is {own.ToString():bare}, en {set.ToString():bare} is van een andere soort; schrijf {likely}.")
        : new(
            $"{assumption} is {own.ToString():bare}, and {set.ToString():bare} is of another kind; set a figure like it.",
            $"{assumption} is {own.ToString():bare}, en {set.ToString():bare} is van een andere soort; stel net zo'n getal in."));

    public static ArgumentException DividesByZero(string criterion, string parameter) => Of(parameter, new(
        $"With these figures the formula for {criterion} may divide by 0.",
        $"Met deze getallen kan de formule voor {criterion} door 0 delen."));

    public static ArgumentException IsNegative(string criterion, string parameter) => Of(parameter, new(
        $"With these figures the formula for {criterion} goes below 0.",
        $"Met deze getallen komt de formule voor {criterion} onder 0."));

    // The figures of the assumption's own kind that were perhaps meant: a part of one or of a hundred, or a part of what is assumed.
    private static Phrase? Likely(string assumption, Figure own, Figure set)
    {
        List<Figure?> readings = (own.Kind, set.Kind) switch
        {
            (FigureKind.Percent, FigureKind.Number) when set.WrittenHigh <= 1 =>
                [Figure.Percent(100 * set.WrittenLow, 100 * set.WrittenHigh), Figure.Percent(set.WrittenLow, set.WrittenHigh)],
            (FigureKind.Percent, FigureKind.Number) => [Figure.Percent(set.WrittenLow, set.WrittenHigh)],
            (FigureKind.Number, FigureKind.Percent) => [PartOf(own, set), Figure.Number(set.WrittenLow / 100, set.WrittenHigh / 100)],
            (FigureKind.Money, FigureKind.Percent) => [PartOf(own, set)],
            (FigureKind.Money, FigureKind.Number) => [InUnits(own, set, 1_000_000_000), InUnits(own, set, 1_000_000), InUnits(own, set, 1)],
            _ => [],
        };
        return readings.OfType<Figure>().Select(figure => $"{assumption}={figure}").Distinct(StringComparer.Ordinal).ToList() switch
        {
            [] => null,
            [var only] => Phrase.Same($"{only:bare}"),
            var several =>
                new($"{string.Join(", ", several[..^1]):bare} or {several[^1]:bare}", $"{string.Join(", ", several[..^1]):bare} of {several[^1]:bare}"),
        };
    }

    private static Figure? InUnits(Figure own, Figure set, int size) =>
        set.WrittenHigh > Most / size ? null : Figure.Money(new(new(set.WrittenLow * size, own.Currency!), new(set.WrittenHigh * size, own.Currency!)));

    private static Figure? PartOf(Figure own, Figure set)
    {
        if (own.WrittenHigh > Most || set.WrittenHigh > Whole)
            return null;
        var (low, high) = (own.WrittenLow * set.WrittenLow / 100, own.WrittenHigh * set.WrittenHigh / 100);
        return own.Kind == FigureKind.Money ? Figure.Money(new(new(low, own.Currency!), new(high, own.Currency!))) : Figure.Number(low, high);
    }

    private static ArgumentException Of(string parameter, Phrase phrase) => new ArgumentException(phrase.ToString(), parameter).Saying(phrase);
}
