using System.Collections.Frozen;
using System.Text;
using System.Xml.Linq;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Writers;

/// <summary>
/// Writes elements as HTML. Every text and every attribute is escaped and made printable here, so that text from files
/// stays text whatever it holds. SVG elements can stand between the others.
/// </summary>
internal static class HtmlText
{
    private static readonly FrozenSet<string> WithoutContent = FrozenSet.Create(StringComparer.Ordinal, "br", "col", "hr", "img", "input", "link", "meta");

    /// <summary>Writes a document.</summary>
    /// <param name="root">Its root.</param>
    /// <param name="cancellation">Ends the writing; it is looked at before each element.</param>
    /// <exception cref="ArgumentException">A style or a script, which HTML knows no escape for, could end before its end.</exception>
    /// <exception cref="OperationCanceledException">Writing was cancelled.</exception>
    public static string Write(XElement root, CancellationToken cancellation = default)
    {
        var text = new StringBuilder("<!doctype html>\n");
        Append(text, root, cancellation);
        return text.Append('\n').ToString();
    }

    /// <summary>Writes a part of a document.</summary>
    public static string WritePart(XElement part)
    {
        var text = new StringBuilder();
        Append(text, part, CancellationToken.None);
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, XElement element, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var name = element.Name.LocalName;
        text.Append('<').Append(name);
        foreach (var attribute in element.Attributes())
            Append(text, attribute);
        if (element.IsEmpty && element.Name.Namespace == SvgElements.Namespace)
        {
            text.Append("/>");
            return;
        }

        text.Append('>');
        if (WithoutContent.Contains(name))
            return;
        if (name is "style" or "script")
            text.Append(Unescaped(element));
        else
            AppendContent(text, element, cancellation);
        text.Append("</").Append(name).Append('>');
    }

    private static void Append(StringBuilder text, XAttribute attribute)
    {
        text.Append(' ').Append(attribute.Name.LocalName);
        if (attribute.Value.Length > 0)
            text.Append("=\"").Append(Escape(attribute.Value)).Append('"');
    }

    // Space between texts can be seen, that between elements cannot: there a line each makes the page readable as text.
    private static void AppendContent(StringBuilder text, XElement element, CancellationToken cancellation)
    {
        if (element.Annotation<IEnumerable<XElement>>() is { } deferred)
        {
            foreach (var child in deferred)
            {
                text.Append('\n');
                Append(text, child, cancellation);
            }

            text.Append('\n');
            return;
        }

        var hasLines = element.FirstNode is XElement && element.Nodes().All(node => node is XElement);
        foreach (var node in element.Nodes())
        {
            if (hasLines)
                text.Append('\n');
            if (node is XElement child)
                Append(text, child, cancellation);
            else if (node is XText content)
                text.Append(Escape(content.Value));
        }

        if (hasLines)
            text.Append('\n');
    }

    private static string Escape(string text)
    {
        var printable = PrintableText.Line(text);
        return printable.AsSpan().IndexOfAny("&<>\"") < 0
            ? printable
            : printable
                .Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal)
                .Replace("\"", "&quot;", StringComparison.Ordinal);
    }

    private static string Unescaped(XElement element)
    {
        var content = element.Value;
        return content.Contains("</", StringComparison.Ordinal) || content.Contains("<!--", StringComparison.Ordinal)
            ? throw new ArgumentException($"What stands in <{element.Name.LocalName}> holds \"</\" or \"<!--\".", nameof(element))
            : content;
    }
}
