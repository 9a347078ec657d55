using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>The valid name that a wrong one was probably meant to be, or all of them where they are few; looked for once it is shown.</summary>
internal sealed record Suggestion(string Wrong, IReadOnlyCollection<string> Names) : IPhrase
{
    private const int FewNames = 12;

    private IPhrase? _found;

    public string In(Language language) => (_found ??= Find()).In(language);

    private Phrase Find()
    {
        if (NearestName.Find(Wrong, Names) is { } nearest)
            return new($"; did you mean {nearest}?", $"; bedoelt u {nearest}?");
        if (Names.Count is 0 or > FewNames)
            return Phrase.Same($"");
        var list = NameList.Of(Names);
        return new($"; known: {list}", $"; bekend: {list}");
    }
}
