using MkbPrioritisation.Invariants;

namespace MkbPrioritisation.Texts;

/// <summary>
/// What is asked of languages. Each question is answered in one place, here or in a class of words: a further language does
/// not compile until it has an answer to each.
/// </summary>
internal static class Languages
{
    /// <summary>All languages, English first.</summary>
    public static IReadOnlyList<Language> All { get; } = Enum.GetValues<Language>();

    /// <summary>The language of a code; English where it is no language's.</summary>
    public static Language Of(string? code) => All.FirstOrDefault(language => language.Code() == code);

    /// <summary>Its code, as files, pages and options have it.</summary>
    public static string Code(this Language language) => language.Choose("en", "nl");

    /// <summary>What its speakers call it.</summary>
    public static string OwnName(this Language language) => language.Choose("English", "Nederlands");

    /// <summary>What is said in a language.</summary>
    public static T Choose<T>(this Language language, T english, T dutch) => Defined.Require(language) switch
    {
        Language.English => english,
        Language.Dutch => dutch,
    };
}
