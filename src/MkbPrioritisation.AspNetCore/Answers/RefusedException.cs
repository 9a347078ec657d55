using Microsoft.AspNetCore.Http;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.AspNetCore.Answers;

/// <summary>A request that cannot be answered, and why.</summary>
internal sealed class RefusedException : Exception
{
    private RefusedException(int status, Phrase phrase)
        : base(phrase.ToString())
    {
        Status = status;
        this.Saying(phrase);
    }

    /// <summary>The status of the answer.</summary>
    public int Status { get; }

    /// <summary>The request has a wrong parameter.</summary>
    public static RefusedException Wrong(PhraseText english, PhraseText dutch) => new(StatusCodes.Status400BadRequest, new(english, dutch));

    /// <summary>The request has a wrong parameter, for a reason that is known.</summary>
    public static RefusedException Wrong(Phrase phrase) => new(StatusCodes.Status400BadRequest, phrase);

    /// <summary>What the request asks for is not there.</summary>
    public static RefusedException Missing(PhraseText english, PhraseText dutch) => new(StatusCodes.Status404NotFound, new(english, dutch));

    /// <summary>The request is refused whatever it asks for.</summary>
    public static RefusedException Because(int status, PhraseText english, PhraseText dutch) => new(status, new(english, dutch));

    /// <summary>The answer has none of the forms that the request accepts.</summary>
    public static RefusedException NotAcceptable(PhraseText english, PhraseText dutch) =>
        new(StatusCodes.Status406NotAcceptable, new(english, dutch));
}
