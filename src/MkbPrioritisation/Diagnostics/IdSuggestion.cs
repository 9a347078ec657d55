using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>The id that a text was probably meant to be, if any letter of it can stand in one; looked for once it is shown.</summary>
internal sealed record IdSuggestion(string Text) : IPhrase
{
    public string In(Language language) =>
        KebabCase.Suggest(Text) is { } nearest ? new Phrase($"; write {nearest}", $"; schrijf {nearest}").In(language) : "";
}
