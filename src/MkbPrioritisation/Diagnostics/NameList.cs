using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>Names behind each other, each printable and shortened.</summary>
internal sealed record NameList(IEnumerable<string> Names) : IPhrase
{
    public static NameList Of(IEnumerable<string> names) => new(names);

    public string In(Language language) => string.Join(", ", Names.Select(PrintableText.Short));
}
