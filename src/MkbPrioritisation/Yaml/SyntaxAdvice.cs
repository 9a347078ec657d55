using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;
using YamlDotNet.Core;

namespace MkbPrioritisation.Yaml;

/// <summary>Turns what the parser says of broken YAML into what to write instead.</summary>
internal static class SyntaxAdvice
{
    private const int LongestLine = 300;

    /// <summary>Characters that mean something to YAML where a value starts.</summary>
    private const string Indicators = "%@`?*&!|>";

    public static (Position Position, string Message) For(Exception exception, Position place, string text)
    {
        if (exception is YamlException { Start: { Line: > 0, Column: > 0 } start })
            place = new((int)start.Line, (int)start.Column);
        var line = LineAt(text, place.Line);

        // The parser may stumble over the line after the one at fault, or start counting at the one before.
        if (TabIndentation(text, place.Line) is { } tab)
            return (tab, "the line is indented with a tab; use spaces");
        if (exception is InvalidOperationException || Says(exception, "expected node content"))
            return (place, "a { or a [ is opened here or above, and something other than its next item or its end stands here");
        if (exception is not YamlException)
            return (place, "this is not valid YAML from here on; check quotation marks and what stands behind a backslash");
        return (place, Says(exception, "quoted scalar")
            ? QuoteAdvice(exception)
            : LineAdvice(exception, line, place.Column) ?? $"this is not valid YAML: {PrintableText.Line(exception.Message)} Check quotation marks, brackets and indentation here");
    }

    private static string QuoteAdvice(Exception exception) => Says(exception, "surrogates") || Says(exception, "escape")
        ? "a backslash in double quotation marks starts an escape, and this is none; write \\\\ for a backslash, or use single quotation marks"
        : "the quotation mark that opens here is never closed, or closes on a line that is not indented; add the closing one";

    private static string? LineAdvice(Exception exception, string line, int column)
    {
        var content = line.Trim();
        if (content.Length == 0)
            return "a bracket is opened above and not closed before here; close it, or put a text with brackets in quotation marks";
        if (column == 1 && line.StartsWith('%'))
            return "a line that starts with % is an instruction to YAML, and measure files need none; delete it";
        if (content.Contains('\u00A0', StringComparison.Ordinal))
            return "the line holds a no-break space (U+00A0), which is not a space to YAML; replace it by an ordinary one";
        if (Says(exception, "invalid mapping") || Says(exception, "mapping values are not allowed"))
        {
            return line[..Math.Min(line.Length, column - 1)].Contains(": ", StringComparison.Ordinal)
                ? "a colon followed by a space stands inside a text; put the whole text in quotation marks"
                : "the line is indented further than the line it belongs under, or the text before it needs quotation marks; line it up";
        }

        if (column <= line.Length && Indicators.Contains(line[column - 1], StringComparison.Ordinal) && !Says(exception, "expected key"))
            return $"a text cannot start with {line[column - 1]}; put it in quotation marks";
        if (content.StartsWith("- ", StringComparison.Ordinal))
            return "a \"-\" stands where no list item can; delete it, or line it up with the other items";
        if (!Says(exception, "expected key") && !Says(exception, "expected ',' or") && !Says(exception, "simple key"))
            return null;
        return KeyAdvice(content);
    }

    private static string KeyAdvice(string content)
    {
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && colon + 1 < content.Length && content[colon + 1] != ' ' && KebabCase.IsValid(content[..colon]))
            return $"put a space after the colon: {PrintableText.Quote($"{content[..colon]}: {content[(colon + 1)..]}")}";
        if (content.Count('\'') > 2)
            return "an apostrophe inside single quotation marks ends the text; put it in double quotation marks";
        if (content.Contains('{', StringComparison.Ordinal) || content.Contains('[', StringComparison.Ordinal))
            return "a bracket that opens here is not closed, or closes too early; a text with brackets needs quotation marks";
        return $"{PrintableText.Quote(content)} is not a \"key: value\" line, or is not lined up with the lines around it";
    }

    private static bool Says(Exception exception, string fragment) =>
        exception.Message.Contains(fragment, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first tab in an indentation, from the line at which the parser began to stumble.</summary>
    private static Position? TabIndentation(string text, int fromLine)
    {
        for (var line = fromLine; line <= fromLine + 1; line++)
        {
            var content = LineAt(text, line);
            var indentation = content[..^content.TrimStart(' ', '\t').Length];
            if (indentation.Contains('\t', StringComparison.Ordinal) && indentation.Length < content.Length)
                return new(line, indentation.IndexOf('\t', StringComparison.Ordinal) + 1);
        }

        return null;
    }

    private static string LineAt(string text, int wanted)
    {
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            if (++line == wanted)
                return content[..Math.Min(content.Length, LongestLine)].ToString();
        }

        return "";
    }
}
