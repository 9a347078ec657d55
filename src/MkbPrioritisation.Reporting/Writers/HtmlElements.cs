using System.Xml.Linq;

namespace MkbPrioritisation.Reporting.Writers;

/// <summary>Makes the elements that pages consist of; <see cref="HtmlText"/> writes them.</summary>
internal static class HtmlElements
{
    public static XElement Element(string name, params object?[] content) => new(name, content);

    /// <summary>An element of a class that the style sheet knows.</summary>
    public static XElement Classed(string name, string classes, params object?[] content) => new(name, [new XAttribute("class", classes), .. content]);

    /// <summary>Attributes by name; one whose value is <see langword="null"/> is left out, an empty one stands without value.</summary>
    public static IEnumerable<XAttribute> Attributes(params (string Name, object? Value)[] attributes) =>
        [.. attributes.Where(attribute => attribute.Value is not null).Select(attribute => new XAttribute(attribute.Name, attribute.Value!))];

    /// <summary>An element whose content is only made when it is written, so that a long page is never in memory as elements.</summary>
    public static XElement Deferred(string name, IEnumerable<XAttribute> attributes, IEnumerable<XElement> content)
    {
        var element = new XElement(name, attributes);
        element.AddAnnotation(content);
        return element;
    }

    public static XElement Paragraph(string look, params object[] content) => Element("p", Attributes(("class", look)), content);

    /// <summary>A table that scrolls in its own box where the page is narrow, also by keyboard.</summary>
    public static XElement Table(string look, string name, IEnumerable<XElement> headings, IEnumerable<XElement> rows) => Deferred(
        "div",
        Attributes(("class", "scroll"), ("role", "group"), ("tabindex", "0"), ("aria-label", name)),
        [Deferred("table", Attributes(("class", look)), [Element("thead", Element("tr", headings)), Deferred("tbody", [], rows)])]);

    /// <summary>Detail under a heading: open, unless the page's script folds it where there is little room.</summary>
    /// <param name="name">What tells it from other details of the page; the same in each language.</param>
    /// <param name="heading">The heading, by which it is opened.</param>
    /// <param name="content">The detail.</param>
    public static XElement Fold(string name, XElement heading, params object?[] content) => Element(
        "details", Attributes(("data-fold", name), ("open", "")), Element("summary", heading), Element("div", content));

    /// <summary>The cell that names a row.</summary>
    public static XElement RowHeading(params object[] content) => Element("th", Attributes(("scope", "row")), content);

    /// <summary>The cell that names a column.</summary>
    public static XElement ColumnHeading(string? look, object content) => Element("th", Attributes(("scope", "col"), ("class", look)), content);

    public static XElement Fact(string name, string text) => Element("div", Element("dt", name), Element("dd", text));
}
