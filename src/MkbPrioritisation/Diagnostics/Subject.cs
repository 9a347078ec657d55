using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>What a finding is about. Put into words only where there is a finding, as nearly all values have none.</summary>
internal readonly record struct Subject(Phrase? What, string? Name, string? Language) : IPhrase
{
    public static implicit operator Subject(Phrase what) => new(what, Name: null, Language: null);

    /// <summary>What a key holds, such as <c>"scores"</c>.</summary>
    public static Subject Key(string key) => new(What: null, key, Language: null);

    public static Subject Named(Phrase what, string name) => new(what, name, Language: null);

    public Subject In(string language) => this with { Language = language };

    public string In(Language language) => (this switch
    {
        { What: null } => Phrase.Same($"{Name}"),
        { Name: null } => What,
        _ => Phrase.Same($"{What} {Name}"),
    }).In(language) + (Language is null ? "" : $" in {Language}");
}
