namespace MkbPrioritisation.Texts;

/// <summary>A language in which names and results can be shown.</summary>
public enum Language
{
    /// <summary>English, shown unless another language is asked for.</summary>
    English,

    /// <summary>Dutch.</summary>
    Dutch,
}
