using System.Text.RegularExpressions;
using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Yaml.Slips;

/// <summary>A figure behind the sign for more, which YAML takes for the start of a text in several lines.</summary>
internal static partial class SignedFigure
{
    /// <summary>What is wrong with the value at a place; <see langword="null"/> where it is no such figure.</summary>
    public static Finding? At(ScannedText text, int start) =>
        Sign().Match(text.Slice(start, text.LineEnd(start))) is { Success: true } match && Key(text, start) is var key && !FileWords.IsKeyOfText(key)
            ? key == "id" ? SlipRules.IdStartsWithSign(Id(match)) : SlipRules.FigureStartsWithSign(key, Written(match))
            : null;

    private static string Key(ScannedText text, int start)
    {
        var line = text.Slice(text.LineStart(start), start).TrimEnd(' ', ':');
        return line[(line.LastIndexOfAny([' ', '{', ',']) + 1)..];
    }

    private static string Id(Match match) =>
        string.Join('-', new[] { "over", match.Groups["figure"].Value.Trim().Replace('.', '-').Replace(',', '-'), Unit(match) }.Where(part => part.Length > 0));

    private static string Unit(Match match) =>
        match.Groups["unit"].Value.ToLowerInvariant() switch { "mld" or "miljard" => "bn", "miljoen" => "mln", "%" => "percent", var other => other };

    // An amount as files have it, of which mostly the code of the currency is left out.
    private static string Written(Match match)
    {
        var figure = match.Groups["figure"].Value.TrimEnd();
        var unit = Unit(match);
        return unit is "mln" or "bn" ? $"{(match.Groups["code"].Success ? match.Groups["code"].Value : "EUR")} {figure} {unit}"
            : match.Groups["unit"].Value == "%" ? figure + "%"
            : $"{figure} {unit}".TrimEnd();
    }

    [GeneratedRegex(
        "^>=? *(€ *|(?<code>[A-Z]{3}) *)?(?<figure>[0-9][0-9.,]*) *(?<unit>%|[A-Za-z]+)? *([,}#].*)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
