using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>What kinds of values are called.</summary>
internal static class Kinds
{
    public static readonly Phrase Nothing = new($"empty", $"niets");
    public static readonly Phrase Text = new($"a text", $"een tekst");
    public static readonly Phrase List = new($"a list", $"een lijst");
    public static readonly Phrase Mapping = new($"a mapping", $"een blok met \"sleutel: waarde\"");
    public static readonly Phrase Refused = new($"a refused value", $"een geweigerde waarde");
}
