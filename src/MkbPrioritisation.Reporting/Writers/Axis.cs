using System.Xml.Linq;
using static MkbPrioritisation.Reporting.Writers.SvgElements;

namespace MkbPrioritisation.Reporting.Writers;

/// <summary>The round amounts at which a chart has lines: 1, 2 or 5 times a power of ten apart.</summary>
internal sealed class Axis
{
    public Axis(decimal greatest, int mostLines)
    {
        var step = 1m;
        while (step * mostLines < greatest)
            step = Next(step);
        while (greatest > 0 && Previous(step) * mostLines >= greatest)
            step = Previous(step);
        var count = (int)Math.Max(1, Math.Ceiling(greatest / step));
        Lines = [.. Enumerable.Range(0, count + 1).Select(line => line * step)];
    }

    /// <summary>The amounts, from zero up to <see cref="Top"/>.</summary>
    public IReadOnlyList<decimal> Lines { get; }

    /// <summary>The uppermost line, at or above all that is drawn.</summary>
    public decimal Top => Lines[^1];

    /// <summary>How far from zero an amount stands on an axis of this length.</summary>
    public double LengthOf(decimal amount, double length) => (double)(amount / Top) * length;

    /// <summary>The lines across a plot, each with its amount before it.</summary>
    public XElement Draw(double left, double top, double width, double height, SvgPalette palette, IReadOnlyList<string> texts, double fontSize) => Element(
        "g",
        Attributes(("font-size", fontSize), ("fill", palette.Soft), ("text-anchor", "end")),
        Lines.Zip(texts, (amount, text) =>
        {
            var y = top + height - LengthOf(amount, height);
            return new[]
            {
                Line(left, y, left + width, y, ("stroke", amount == 0 ? palette.Frame : palette.Line)),
                Text(left - 8, y + 4, text),
            };
        }));

    private static decimal Next(decimal step) => Leading(step) == 2 ? step / 2 * 5 : step * 2;

    private static decimal Previous(decimal step) => Leading(step) == 5 ? step / 5 * 2 : step / 2;

    private static int Leading(decimal step)
    {
        while (step >= 10)
            step /= 10;
        while (step < 1)
            step *= 10;
        return (int)step;
    }
}
