using System.Text;

namespace MkbPrioritisation.Cli.Terminal;

/// <summary>Breaks words that are longer than a line, with a hyphen.</summary>
internal static class Hyphenation
{
    private const string Vowels = "aeiouyáéíóúàèâêîôûäëïöü";

    /// <summary>Breaks each word that is longer than a line; one with a figure in it is left as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The columns of a line; from 4.</param>
    /// <returns>The text, with line breaks within its long words.</returns>
    public static string Break(string text, int width)
    {
        var (broken, start) = (new StringBuilder(), 0);
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && text[index] is not (' ' or '\n'))
                continue;
            broken.Append(Word(text[start..index], width));
            if (index < text.Length)
                broken.Append(text[index]);
            start = index + 1;
        }

        return broken.ToString();
    }

    private static string Word(string word, int width)
    {
        if (word.Length <= width || width < 4 || word.Any(char.IsAsciiDigit))
            return word;
        if (word.LastIndexOf('-', width - 1) is > 1 and var hyphen)
            return $"{word[..(hyphen + 1)]}\n{Word(word[(hyphen + 1)..], width)}";
        var end = Enumerable.Range(width / 2, width - (width / 2)).LastOrDefault(index => IsBetweenSyllables(word, index), width - 1);
        return $"{word[..end]}-\n{Word(word[end..], width)}";
    }

    // In Dutch and English alike a syllable mostly begins at the last consonant before a vowel, or at two that sound as one.
    private static bool IsBetweenSyllables(string word, int index) =>
        word.Length - index > 2
        && IsConsonant(word[index]) && !EndsCluster(word, index)
        && Vowels.Contains(char.ToLowerInvariant(word[index + 1]), StringComparison.Ordinal);

    private static bool EndsCluster(string word, int index) => word[index] switch
    {
        'h' => "cstp".Contains(word[index - 1], StringComparison.Ordinal),
        'r' or 'l' => "bcdfgkptvw".Contains(word[index - 1], StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsConsonant(char character) =>
        char.IsLetter(character) && !Vowels.Contains(char.ToLowerInvariant(character), StringComparison.Ordinal);
}
