using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>The cure for a key that stands one level too high: the key that it belongs under, which may be left out as well.</summary>
/// <param name="Parent">The key that it belongs under.</param>
internal sealed record BelongsUnder(string Parent) : IPhrase
{
    /// <summary>Whether the key that it belongs under is not there.</summary>
    public bool IsParentMissing { get; init; }

    public string In(Language language) => (IsParentMissing
        ? new Phrase(
            $"; it belongs under \"{Parent:bare}:\": write that on a line above it, and put two spaces before it and before the lines that go with it",
            $"; die hoort onder \"{Parent:bare}:\": schrijf dat op een regel erboven, en zet er twee spaties voor, en voor de regels die erbij horen")
        : new Phrase(
            $"; it belongs under \"{Parent:bare}:\": put two spaces before it there, and before the lines that go with it",
            $"; die hoort onder \"{Parent:bare}:\": zet er daar twee spaties voor, en voor de regels die erbij horen")).In(language);
}
