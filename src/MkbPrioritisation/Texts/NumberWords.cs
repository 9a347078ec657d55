using System.Globalization;
using System.Text.RegularExpressions;

namespace MkbPrioritisation.Texts;

/// <summary>The whole numbers that people write in words, in either language.</summary>
internal static partial class NumberWords
{
    private static readonly Dictionary<string, int> Numbers = All().ToDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The number that a word says; <see langword="null"/> where it says none.</summary>
    public static int? Find(string word) => Numbers.TryGetValue(word.Trim(), out var number) ? number : null;

    /// <summary>A text with digits in the place of such words.</summary>
    public static string InDigits(string text) =>
        Word().Replace(text, word => Find(word.Value) is { } number ? number.ToString(CultureInfo.InvariantCulture) : word.Value);

    private static IEnumerable<KeyValuePair<string, int>> All()
    {
        string[] first =
        [
            "nul zero", "een één one", "twee two", "drie three", "vier four", "vijf five", "zes six", "zeven seven", "acht eight", "negen nine", "tien ten",
            "elf eleven", "twaalf twelve", "dertien thirteen", "veertien fourteen", "vijftien fifteen", "zestien sixteen", "zeventien seventeen",
            "achttien eighteen", "negentien nineteen",
        ];
        string[] tens =
        [
            "twintig twenty", "dertig thirty", "veertig forty", "vijftig fifty", "zestig sixty", "zeventig seventy", "tachtig eighty", "negentig ninety",
            "honderd hundred",
        ];
        return Of(first, 0, 1).Concat(Of(tens, 20, 10));
    }

    private static IEnumerable<KeyValuePair<string, int>> Of(string[] words, int from, int step) =>
        words.SelectMany((named, index) => named.Split(' ').Select(word => KeyValuePair.Create(word, from + (step * index))));

    [GeneratedRegex("\\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
