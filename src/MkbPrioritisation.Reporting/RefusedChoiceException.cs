using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting;

/// <summary>Something is asked for that cannot be made, and why.</summary>
internal sealed class RefusedChoiceException : Exception
{
    public RefusedChoiceException(Phrase phrase)
        : base(phrase.ToString()) => this.Saying(phrase);
}
