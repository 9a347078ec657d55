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
        : base($"There is no {kind} {PrintableText.Quote(id)}{NearestName.Hint(id, known)}") => Id = id;

    /// <summary>The id that is not known.</summary>
    public string Id { get; }
}
