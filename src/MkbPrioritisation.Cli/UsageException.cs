using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli;

/// <summary>The command line asks for what cannot be done.</summary>
internal sealed class UsageException : Exception
{
    public UsageException(Phrase phrase)
        : base(phrase.ToString()) => this.Saying(phrase);

    public UsageException(PhraseText english, PhraseText dutch)
        : this(new Phrase(english, dutch))
    {
    }

    /// <summary>Passes on what is said in English only.</summary>
    public UsageException(string message)
        : this(Phrase.Same($"{message:whole}"))
    {
    }
}
