using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Yaml;

/// <summary>What the parser would first take in whole, at many times its size, and what no measure file may hold anyway.</summary>
internal static class ParserLimits
{
    private const int MostDirectives = 100;
    private const int LongestTag = 10_000;
    private const int MostEmptyLines = 1_000;

    /// <summary>Reports what is beyond the limits.</summary>
    /// <returns>Whether the text can be handed to the parser.</returns>
    public static bool Allow(string text, DiagnosticBag findings)
    {
        // Of a short text, as nearly all are, nothing can grow large.
        if (text.Length <= LongestTag)
            return true;

        var line = 0;
        var directives = 0;
        var isHead = true;
        var emptyLines = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            line++;
            isHead = content.StartsWith("...") || (isHead && (content is ['%', ..] || content.TrimStart(" \t") is [] or ['#', ..]));
            if (isHead && content is ['%', ..] && ++directives > MostDirectives)
            {
                findings.Report(SyntaxRules.TooManyDirectives(MostDirectives), new(line, 1));
                return false;
            }

            emptyLines = content.IsWhiteSpace() ? emptyLines + 1 : 0;
            if (emptyLines > MostEmptyLines)
            {
                findings.Report(SyntaxRules.TooManyEmptyLines(MostEmptyLines), new(line - MostEmptyLines, 1));
                return false;
            }

            if (LongTagIn(content) is >= 0 and var column)
            {
                findings.Report(SyntaxRules.LongTag(LongestTag), new(line, column + 1));
                return false;
            }
        }

        return true;
    }

    private static int LongTagIn(ReadOnlySpan<char> line)
    {
        if (line.Length <= LongestTag)
            return -1;
        for (var start = line.IndexOf('!'); start >= 0;)
        {
            var length = line[start..].IndexOfAny(' ', '\t');
            if (length < 0)
                length = line.Length - start;
            if (length > LongestTag)
                return start;
            var next = line[(start + length)..].IndexOf('!');
            start = next < 0 ? -1 : start + length + next;
        }

        return -1;
    }
}
