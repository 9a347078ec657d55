using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Matrix;

/// <summary>A category's sign: a colour and a shape, so that neither alone has to tell them apart.</summary>
internal sealed class Marker(int category, SvgPalette palette)
{
    // Corners on a circle of radius 1, from the top, clockwise; the first shape is the circle itself.
    private static readonly (double X, double Y)[][] Shapes =
    [
        [],
        [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
        [(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)],
        [(0, -1.25), (1.15, 0.85), (-1.15, 0.85)],
        [(0, 1.25), (1.15, -0.85), (-1.15, -0.85)],
        [(-0.55, -1.05), (0.55, -1.05), (1.15, 0), (0.55, 1.05), (-0.55, 1.05), (-1.15, 0)],
    ];

    public string Colour => palette.Categories[category % palette.Categories.Count];

    public XElement Draw(double x, double y, double radius, bool isFilled) =>
        Shape(x, y, radius, SvgElements.Attributes(("fill", isFilled ? Colour : palette.Paper), ("stroke", Colour), ("stroke-width", 2)));

    /// <summary>The sign on a frame of its own shape in the colour of paper, so that signs around each other stay apart.</summary>
    public XElement[] DrawFramed(double x, double y, double radius, bool isFilled) =>
        [Shape(x, y, radius + 2.2, SvgElements.Attributes(("fill", palette.Paper))), Draw(x, y, radius, isFilled)];

    private XElement Shape(double x, double y, double radius, object look)
    {
        // With more categories than shapes, the shapes go round one step behind the colours.
        var corners = Shapes[(category + (category / Shapes.Length)) % Shapes.Length];
        return corners.Length == 0
            ? SvgElements.Element("circle", SvgElements.Attributes(("cx", x), ("cy", y), ("r", radius)), look)
            : SvgElements.Element(
                "polygon",
                SvgElements.Attributes(("points", string.Join(' ', corners.Select(corner => Point(x + (corner.X * radius), y + (corner.Y * radius)))))),
                look);
    }

    private static string Point(double x, double y) => string.Create(CultureInfo.InvariantCulture, $"{x:0.##},{y:0.##}");
}
