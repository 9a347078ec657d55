using System.Globalization;
using System.Text.RegularExpressions;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Options;

/// <summary>Says which whole number was meant, where that can be told.</summary>
internal static partial class WholeNumberAdvice
{
    private const int LongestNumber = 40;

    /// <summary>What is wrong with a value of an option that takes a whole number.</summary>
    public static Phrase For(string option, string text, int least, int? most)
    {
        var cure = Meant(text, least, most) is { } number
            ? new Phrase($"; write {option:bare} {number}", $"; schrijf {option:bare} {number}")
            : Phrase.Same($"");
        return most is null
            ? new($"{option:bare} takes a whole number from {least} up, and not {text}{cure}.",
                  $"{option:bare} is een geheel getal vanaf {least}, en niet {text}{cure}.")
            : new($"{option:bare} takes a whole number from {least} to {most}, and not {text}{cure}.",
                  $"{option:bare} is een geheel getal van {least} tot en met {most}, en niet {text}{cure}.");
    }

    private static int? Meant(string text, int least, int? most)
    {
        if (text.Length > LongestNumber)
            return null;
        var word = text.Trim().ToLowerInvariant();
        var number = NumberWords.Find(word) is { } named ? named
            : Digits().Match(word) is { Success: true } match
                && long.TryParse(Separators().Replace(match.Groups["digits"].Value, ""), NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
                && digits <= int.MaxValue
                ? digits * Size(match.Groups["unit"].Value)
            : Scientific().Match(word) is { Success: true } power
                ? int.Parse(
                    power.Groups["digit"].Value + new string('0', power.Groups["zeros"].Value[0] - '0'), NumberStyles.None, CultureInfo.InvariantCulture)
            : -1;
        return number >= least && number <= (most ?? int.MaxValue) ? (int)number : null;
    }

    private static int Size(string unit) => unit switch
    {
        "k" or "dzd" or "duizend" or "thousand" => 1_000,
        "m" or "mln" or "miljoen" or "million" => 1_000_000,
        _ => 1,
    };

    // Thousands may be parted, and a word such as "measures" may stand beside the number; what may be decimals is none.
    [GeneratedRegex(
        "^(top[- ]?)?(?<digits>[0-9]+|[0-9]{1,3}([., '_][0-9]{3})+)([.,]0)?( ?(?<unit>[a-z]+))?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex("^(?<digit>[1-9])e(?<zeros>[0-6])$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Scientific();

    [GeneratedRegex("[., '_]", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
