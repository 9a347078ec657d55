namespace MkbPrioritisation.Texts;

/// <summary>What an exception says, in each language, beside its message in English.</summary>
internal static class ExceptionPhrase
{
    private const string Key = "phrase";

    /// <summary>The exception, which says this.</summary>
    public static T Saying<T>(this T exception, Phrase phrase)
        where T : Exception
    {
        exception.Data[Key] = phrase;
        return exception;
    }

    /// <summary>What an exception says; <see langword="null"/> where that is known in English only.</summary>
    public static Phrase? Of(Exception exception) => exception.Data[Key] as Phrase;
}
