using MkbPrioritisation.Invariants;

namespace MkbPrioritisation.Texts;

/// <summary>A text in English, in Dutch or in both. Two texts are equal when both languages are.</summary>
public sealed record LocalizedText
{
    /// <summary>Creates a text; at least one language must be given, and none may be blank.</summary>
    /// <param name="english">The English text, or <see langword="null"/>.</param>
    /// <param name="dutch">The Dutch text, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">Both are <see langword="null"/>, or one is blank.</exception>
    public LocalizedText(string? english, string? dutch)
    {
        if (english is null && dutch is null)
            throw new ArgumentException("A text needs at least one language.", nameof(english));
        if (english is not null)
            ArgumentException.ThrowIfNullOrWhiteSpace(english);
        if (dutch is not null)
            ArgumentException.ThrowIfNullOrWhiteSpace(dutch);
        English = english;
        Dutch = dutch;
    }

    /// <summary>The English text, or <see langword="null"/> where there is none.</summary>
    public string? English { get; }

    /// <summary>The Dutch text, or <see langword="null"/> where there is none.</summary>
    public string? Dutch { get; }

    /// <summary>A text that serves in both languages.</summary>
    /// <param name="text">The text; not blank.</param>
    /// <returns>The text, as English and as Dutch.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank.</exception>
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>The text in a language, or in the other one where that is missing.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>A text that is not blank.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public string In(Language language) =>
        language.Choose(English ?? Dutch!, Dutch ?? English!);

    /// <summary>Whether one of the languages says this, be it in other capitals.</summary>
    internal bool IsCalled(string text) =>
        text.Equals(English, StringComparison.OrdinalIgnoreCase) || text.Equals(Dutch, StringComparison.OrdinalIgnoreCase);

    /// <summary>The text in a language as one line for a terminal or a page: no line break, control or formatting characters.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>A text in which each such character is replaced by a space or a visible escape.</returns>
    public string PrintableIn(Language language) => PrintableText.Line(In(language));

    /// <summary>The English text, or the Dutch where there is no English.</summary>
    /// <returns>A text that is not blank.</returns>
    public override string ToString() => In(Language.English);
}
