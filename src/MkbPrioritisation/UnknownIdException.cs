using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation;

/// <summary>Thrown when a collection, scheme, criterion or measure is asked for that the catalogue does not have.</summary>
public sealed class UnknownIdException : ArgumentException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="kind">What was asked for, such as <c>collection</c>.</param>
    /// <param name="id">The id that is not known.</param>
    /// <param name="known">The ids that are.</param>
    public UnknownIdException(string kind, string id, IReadOnlyCollection<string> known)
        : this(id, new Phrase($"There is no {kind:bare} {id}{new Suggestion(id, known)}", $"Er is geen {Dutch(kind):bare} {id}{new Suggestion(id, known)}"))
    {
    }

    private UnknownIdException(string id, Phrase phrase)
        : base(phrase.ToString())
    {
        Id = id;
        this.Saying(phrase);
    }

    /// <summary>The id that is not known.</summary>
    public string Id { get; }

    private static string Dutch(string kind) => kind switch
    {
        "collection" => "collectie",
        "scheme" => "weegkader",
        "actor" => "partij",
        "measure" => "maatregel",
        "planned measure" => "maatregel met een plan",
        "key" => "sleutel",
        _ => kind,
    };
}
