namespace MkbPrioritisation.Texts;

/// <summary>What can be said in each language, and is put into words only once it is shown.</summary>
internal interface IPhrase
{
    string In(Language language);
}

/// <summary>
/// A text in both languages. What stands in its braces is said in the language of the text around it: a text from a file
/// printable, shortened and in quotation marks (<c>{text:bare}</c> without those, <c>{text:whole}</c> nor shortened), a number in plain digits, a phrase
/// in its own words, nothing as nothing.
/// </summary>
internal sealed record Phrase(PhraseText English, PhraseText Dutch) : IPhrase
{
    /// <summary>A phrase that is one text in every language.</summary>
    public static Phrase Same(PhraseText text) => new(text, text);

    /// <summary>Phrases behind each other.</summary>
    public static Phrase Joined(params IPhrase?[] phrases) => phrases switch
    {
        [var one, var two] => Same($"{one}{two}"),
        [var one, .. var rest] => Same($"{one}{Joined(rest)}"),
        [] => Same($""),
    };

    public string In(Language language) => language.Choose(English, Dutch).In(language);

    /// <summary>The text in English.</summary>
    public override string ToString() => In(Language.English);
}
