using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>The valid name that a wrong one was probably meant to be, or all of them where they are few; looked for once it is shown.</summary>
/// <param name="Wrong">What was written.</param>
/// <param name="Names">The valid names.</param>
internal sealed record Suggestion(string Wrong, IReadOnlyCollection<string> Names) : IPhrase
{
    private const int FewNames = 20;

    private IPhrase? _found;

    /// <summary>Finds a name by what it is called where it is shown.</summary>
    public Func<string, string?>? ByTitle { get; init; }

    /// <summary>The name that was meant, if it can be told.</summary>
    public string? Meant => FirstWord ?? BehindSlash ?? Translated ?? NearestName.Find(Visible, Names);

    /// <summary>Whether one name alone can stand there.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Whether the name is a key, which may have taken in its colon and its value.</summary>
    public bool IsKey { get; init; }

    /// <summary>The key that a text starts with, if it took in what is behind it.</summary>
    public string? FirstWord =>
        IsKey && Wrong.Split(' ', ':', '=', '\u00A0', '\u202F') is [var word, _, ..] && Names.Contains(word, StringComparer.Ordinal) ? word : null;

    // A measure with its collection before it, where the measure alone is asked for.
    private string? BehindSlash =>
        Wrong[(Wrong.LastIndexOf('/') + 1)..] is var name && name.Length < Wrong.Length && Names.Contains(name, StringComparer.Ordinal) ? name : null;

    private string? Translated => ByTitle?.Invoke(Visible) ?? DutchWords.Find(Visible, Names);

    private string Visible =>
        string.Concat(
            Wrong.Where(character => !InvisibleCharacter.HasNoWidth(character))
                .Select(character => InvisibleCharacter.IsOddSpace(character) ? ' ' : character)).Trim();

    public string In(Language language) => (_found ??= Find()).In(language);

    private IPhrase Find()
    {
        if (FirstWord is { } word)
            return ValueRules.WriteKeyAndValue(word, Wrong);
        if (InvisibleCharacter.IndexIn(Wrong) is >= 0 and var index)
            return new Phrase(
                $"; it holds {InvisibleCharacter.Name(Wrong[index])}{Write(Meant)}", $"; er staat {InvisibleCharacter.Name(Wrong[index])} in{Write(Meant)}");
        if (Wrong.Split(IsAlone ? [',', ';', '+', ' ', '/'] : [',', ';', '+', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            is { Length: > 1 } parts
            && Array.TrueForAll(parts, part => Names.Contains(part, StringComparer.Ordinal)))
            return IsAlone
                ? new Phrase($"; these are {parts.Length}: keep one of them", $"; dit zijn er {parts.Length}: houd er een van")
                : new Phrase($"; these are {parts.Length}: give each for itself", $"; dit zijn er {parts.Length}: noem elk apart");
        if ((BehindSlash ?? Translated) is { } translated)
            return new Phrase($"; write {translated}", $"; schrijf {translated}");
        if (NearestName.Find(Wrong, Names) is { } nearest)
            return new Phrase($"; did you mean {nearest}?", $"; bedoelt u {nearest}?");
        if (Names.Count is 0 or > FewNames)
            return Phrase.Same($"");
        var list = NameList.Of(Names);
        return new Phrase($"; known: {list}", $"; bekend: {list}");
    }

    private static Phrase Write(string? name) => name is null
        ? new($"; delete it, or type an ordinary space", $"; verwijder het, of typ een gewone spatie")
        : new($"; write {name}", $"; schrijf {name}");
}
