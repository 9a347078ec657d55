using System.Text.RegularExpressions;

namespace MkbPrioritisation.Reading;

/// <summary>The words, in both languages, for what files count in: one list for each, as patterns look for them in lower case.</summary>
internal static partial class UnitWords
{
    /// <summary>All of them, but for the letters that stand right behind a figure.</summary>
    public const string Any = $"{Billions}|{Millions}|{HundredThousands}|{Thousands}|{Months}|{Years}|{Weeks}|{Days}|{Quarters}";

    private const string Billions = "miljard|milliard|mld|mrd|billions?|bln|bn";
    private const string Millions = "miljoen|millions?|mio|mln|mn";
    private const string HundredThousands = "ton";
    private const string Thousands = "duizend|thousand|dzd";
    private const string Months = "maand(en)?|mnd(en)?|months?|mths?|mos?";
    private const string Years = "jaar|jaren|jr|years?|yrs?";
    private const string Weeks = "weeks?|weken|wks?";
    private const string Days = "dag(en)?|days?";
    private const string Quarters = "kwarta(al|len)|quarters?";

    /// <summary>
    /// The one of such words, or of the letters k, m, b, y and j, that figures are rewritten with: <c>mln</c> for <c>miljoen</c>.
    /// Any other word stays.
    /// </summary>
    public static string Written(string word) =>
        Word().Match(word) is { Success: true } match ? match.Groups.Values.Skip(1).First(group => group.Success).Name : word;

    [GeneratedRegex(
        $"^((?<bn>{Billions}|b)|(?<mln>{Millions}|m)|(?<ton>{HundredThousands})|(?<k>{Thousands}|k)|(?<months>{Months})|" +
        $"(?<years>{Years}|y|j)|(?<weeks>{Weeks})|(?<days>{Days})|(?<quarters>{Quarters}))$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
