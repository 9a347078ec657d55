using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;
using YamlDotNet.Core;

namespace MkbPrioritisation.Yaml;

/// <summary>Turns what the parser says of broken YAML into what to write instead.</summary>
internal static class SyntaxAdvice
{
    public static (Position Position, string Message) For(YamlException exception, string text)
    {
        var position = new Position((int)Math.Max(1, exception.Start.Line), (int)Math.Max(1, exception.Start.Column));
        if (TabIndentation(text, position.Line) is { } tab)
            return (tab, "the line is indented with a tab; use spaces");

        var line = LineAt(text, position.Line);
        if (exception.Message.Contains("invalid mapping", StringComparison.Ordinal)
            || exception.Message.Contains("Mapping values are not allowed", StringComparison.OrdinalIgnoreCase))
            return (position, "a colon followed by a space stands inside a text; put the whole text in quotation marks");
        if (exception.Message.Contains("quoted scalar", StringComparison.Ordinal) && exception.Message.Contains("end of stream", StringComparison.Ordinal))
            return (position, "the quotation mark that opens here is never closed; add the closing one");
        if (line.AsSpan().TrimStart().StartsWith("-") && exception.Message.Contains("block sequence", StringComparison.OrdinalIgnoreCase))
            return (position, "a \"-\" stands where no list item can; delete it, or line it up with the other items");
        if (exception.Message.Contains("expected key", StringComparison.Ordinal))
            return (position, $"{PrintableText.Quote(line.Trim())} is not a \"key: value\" line, or is not lined up with the lines around it");

        return (position, $"this is not valid YAML: {PrintableText.Line(exception.Message)} Check quotation marks, brackets and indentation here");
    }

    /// <summary>The first tab in an indentation, from the line at which the parser began to stumble.</summary>
    private static Position? TabIndentation(string text, int fromLine)
    {
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            if (++line < fromLine)
                continue;
            if (line > fromLine + 1)
                return null;
            var indentation = content[..^content.TrimStart(" \t").Length];
            if (indentation.Contains('\t') && indentation.Length < content.Length)
                return new(line, indentation.IndexOf('\t') + 1);
        }

        return null;
    }

    private static string LineAt(string text, int wanted)
    {
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            if (++line == wanted)
                return content[..Math.Min(content.Length, 200)].ToString();
        }

        return "";
    }
}
