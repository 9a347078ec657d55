using System.Globalization;
using System.Xml.Linq;

namespace MkbPrioritisation.Reporting.Writers;

/// <summary>The few SVG elements that pictures here are made of; escaping is XML's own.</summary>
internal static class SvgElements
{
    public static XNamespace Namespace { get; } = "http://www.w3.org/2000/svg";

    public static XElement Root(int width, int height, params object[] content) => Element(
        "svg",
        [
            new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {height}")),
            new XAttribute("width", width),
            new XAttribute("height", height),
            new XAttribute("font-family", "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif"),
            .. content,
        ]);

    public static XElement Element(string name, params object[] content) => new(Namespace + name, content);

    public static XAttribute[] Attributes(params (string Name, object Value)[] attributes) =>
        [.. attributes.Select(attribute => new XAttribute(attribute.Name, Value(attribute.Value)))];

    public static XElement Group(string? title, params object[] content) =>
        Element("g", title is null ? content : [Element("title", title), .. content]);

    public static XElement Text(double x, double y, string text, params (string Name, object Value)[] attributes) =>
        Element("text", Attributes(("x", x), ("y", y)), Attributes(attributes), text);

    public static XElement Line(double x1, double y1, double x2, double y2, params (string Name, object Value)[] attributes) =>
        Element("line", Attributes(("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2)), Attributes(attributes));

    public static XElement Rectangle(double x, double y, double width, double height, params (string Name, object Value)[] attributes) =>
        Element("rect", Attributes(("x", x), ("y", y), ("width", width), ("height", height)), Attributes(attributes));

    private static object Value(object value) => value is double number
        ? Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture)
        : value;
}
