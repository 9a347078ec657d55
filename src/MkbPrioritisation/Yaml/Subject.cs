using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Yaml;

/// <summary>What a finding is about. Put into words only where there is a finding, as nearly all values have none.</summary>
internal readonly record struct Subject(string What, string? Name, string? Language)
{
    public static implicit operator Subject(string what) => new(what, Name: null, Language: null);

    public static Subject Named(string what, string name) => new(what, name, Language: null);

    public Subject In(string language) => this with { Language = language };

    public override string ToString() =>
        What + (Name is null ? "" : $" {PrintableText.Quote(Name)}") + (Language is null ? "" : $" in {Language}");
}
