using System.Xml.Linq;

namespace MkbPrioritisation.Rendering.Html;

/// <summary>Makes the elements that pages consist of; <see cref="HtmlText"/> writes them.</summary>
internal static class HtmlElements
{
    public static XElement Element(string name, params object?[] content) => new(name, content);

    /// <summary>Attributes by name; one whose value is <see langword="null"/> is left out, an empty one stands without value.</summary>
    public static IEnumerable<XAttribute> Attributes(params (string Name, object? Value)[] attributes) =>
        [.. attributes.Where(attribute => attribute.Value is not null).Select(attribute => new XAttribute(attribute.Name, attribute.Value!))];
}
