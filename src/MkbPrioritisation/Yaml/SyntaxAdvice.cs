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

    public static (Position Position, Phrase Message) For(Exception exception, Position place, string text)
    {
        if (exception is YamlException { Start: { Line: > 0, Column: > 0 } start })
            place = new((int)start.Line, (int)start.Column);
        var line = LineAt(text, place.Line);

        // The parser may stumble over the line after the one at fault, or start counting at the one before.
        if (TabIndentation(text, place.Line) is { } tab)
            return (tab, new Phrase($"the line is indented with a tab; use spaces", $"de regel is ingesprongen met een tab; gebruik spaties"));
        if (exception is InvalidOperationException || Says(exception, "expected node content"))
            return (place, new Phrase($"a {{ or a [ is opened here or above, and something other than its next item or its end stands here", $"hier of hierboven is een {{ of [ geopend, en hier staat iets anders dan het volgende onderdeel of het einde ervan"));
        if (exception is not YamlException)
            return (place, new Phrase($"this is not valid YAML from here on; check quotation marks and what stands behind a backslash", $"dit is vanaf hier geen geldige YAML; kijk naar aanhalingstekens en wat achter een backslash staat"));
        return (place, Says(exception, "quoted scalar")
            ? QuoteAdvice(exception)
            : LineAdvice(exception, line, place.Column) ?? new Phrase(
                $"this is not valid YAML; check quotation marks, brackets and indentation here",
                $"dit is geen geldige YAML; kijk naar aanhalingstekens, haken en inspringing"));
    }

    private static Phrase QuoteAdvice(Exception exception) => Says(exception, "surrogates") || Says(exception, "escape")
        ? new Phrase($"a backslash in double quotation marks starts an escape, and this is none; write \\\\ for a backslash, or use single quotation marks", $"een backslash tussen dubbele aanhalingstekens begint een speciaal teken, en dit is er geen; schrijf \\\\ voor een backslash, of gebruik enkele aanhalingstekens")
        : new Phrase($"the quotation mark that opens here is never closed, or closes on a line that is not indented; add the closing one", $"het aanhalingsteken dat hier opent wordt nergens gesloten, of op een regel die niet inspringt; zet het sluitende erbij");

    private static Phrase? LineAdvice(Exception exception, string line, int column)
    {
        var content = line.Trim();
        if (content.Length == 0)
            return new Phrase($"a bracket is opened above and not closed before here; close it, or put a text with brackets in quotation marks", $"hierboven is een haak geopend die hier nog niet gesloten is; sluit die, of zet een tekst met haken tussen aanhalingstekens");
        if (column == 1 && line.StartsWith('%'))
            return new Phrase($"a line that starts with % is an instruction to YAML, and measure files need none; delete it", $"een regel die met % begint is een opdracht aan YAML, en maatregelbestanden hebben die niet nodig; verwijder die");
        if (content.Contains('\u00A0', StringComparison.Ordinal))
            return new Phrase($"the line holds a no-break space (U+00A0), which is not a space to YAML; replace it by an ordinary one", $"de regel bevat een vaste spatie (U+00A0), en dat is voor YAML geen spatie; vervang die door een gewone");
        if (Says(exception, "invalid mapping") || Says(exception, "mapping values are not allowed"))
        {
            return line[..Math.Min(line.Length, column - 1)].Contains(": ", StringComparison.Ordinal)
                ? new Phrase($"a colon followed by a space stands inside a text; put the whole text in quotation marks", $"in een tekst staat een dubbelepunt met een spatie erachter; zet de hele tekst tussen aanhalingstekens")
                : new Phrase($"the line is indented further than the line it belongs under, or the text before it needs quotation marks; line it up", $"de regel springt verder in dan de regel waar hij onder hoort, of de tekst ervoor moet tussen aanhalingstekens; lijn hem uit");
        }

        if (column <= line.Length && Indicators.Contains(line[column - 1], StringComparison.Ordinal) && !Says(exception, "expected key"))
            return new Phrase($"a text cannot start with {line[column - 1]}; put it in quotation marks", $"een tekst kan niet met {line[column - 1]} beginnen; zet die tussen aanhalingstekens");
        if (content.StartsWith("- ", StringComparison.Ordinal))
            return new Phrase($"a \"-\" stands where no list item can; delete it, or line it up with the other items", $"hier staat een \"-\" waar geen onderdeel van een lijst kan staan; verwijder die, of lijn hem uit met de andere");
        if (!Says(exception, "expected key") && !Says(exception, "expected ',' or") && !Says(exception, "simple key"))
            return null;
        return KeyAdvice(content);
    }

    private static Phrase KeyAdvice(string content)
    {
        var colon = content.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && colon + 1 < content.Length && content[colon + 1] != ' ' && KebabCase.IsValid(content[..colon]))
            return Spaced($"{content[..colon]}: {content[(colon + 1)..]}");
        if (content.Count('\'') > 2)
            return new Phrase($"an apostrophe inside single quotation marks ends the text; put it in double quotation marks", $"een apostrof tussen enkele aanhalingstekens beëindigt de tekst; zet de tekst tussen dubbele aanhalingstekens");
        if (content.Contains('{', StringComparison.Ordinal) || content.Contains('[', StringComparison.Ordinal))
            return new Phrase($"a bracket that opens here is not closed, or closes too early; a text with brackets needs quotation marks", $"een haak die hier opent wordt niet of te vroeg gesloten; een tekst met haken hoort tussen aanhalingstekens");
        return new Phrase(
            $"{content} is not a \"key: value\" line, or is not lined up with the lines around it",
            $"{content} is geen regel met \"sleutel: waarde\", of staat niet gelijk met de regels eromheen");
    }

    private static Phrase Spaced(string line) => new($"put a space after the colon: {line}", $"zet een spatie achter de dubbelepunt: {line}");

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
