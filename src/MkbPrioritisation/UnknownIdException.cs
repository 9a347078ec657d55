using System.Runtime.CompilerServices;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Invariants;
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
        : this(id, new Suggestion(Given(id), ValueList<string>.Of(known, nameof(known))), Given(kind))
    {
    }

    /// <summary>Creates the exception for a measure, which may have been asked for by its name.</summary>
    internal UnknownIdException(string id, IReadOnlyCollection<(string Id, LocalizedText Name)> known)
        : this("measure", id, known)
    {
    }

    // For what may have been asked for by its name.
    internal UnknownIdException(string kind, string id, IReadOnlyCollection<(string Id, LocalizedText Name)> known)
        : this(id, new Suggestion(id, [.. known.Select(item => item.Id).Distinct(StringComparer.Ordinal)]) { ByTitle = name => IdOf(name, known) }, kind)
    {
    }

    private UnknownIdException(string id, Suggestion suggestion, string kind)
        : this(id, suggestion, new Phrase($"There is no {kind:bare} {id}{suggestion}", $"Er is geen {Dutch(kind):bare} {id}{suggestion}"))
    {
    }

    private UnknownIdException(string id, Suggestion suggestion, Phrase phrase)
        : base(phrase.ToString())
    {
        Id = id;
        Nearest = suggestion.Meant;
        this.Saying(phrase);
    }

    /// <summary>The id that is not known.</summary>
    public string Id { get; }

    /// <summary>The known id that was probably meant; <see langword="null"/> where none is near.</summary>
    public string? Nearest { get; }

    private static string Given(string text, [CallerArgumentExpression(nameof(text))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return text;
    }

    private static string? IdOf(string name, IReadOnlyCollection<(string Id, LocalizedText Name)> known) =>
        known.FirstOrDefault(item => item.Name.IsCalled(name)).Id
        ?? (KebabCase.Suggest(name) is { } plain
            ? known.FirstOrDefault(item => Plain(item.Name.English) == plain || Plain(item.Name.Dutch) == plain).Id
            : null);

    // Without marks on letters, and without an abbreviation in brackets behind it.
    private static string? Plain(string? name) => name is null ? null : KebabCase.Suggest(name.Split(" (")[0]);

    private static string Dutch(string kind) => kind switch
    {
        "collection" => "collectie",
        "scheme" => "weegkader",
        "actor" => "partij",
        "assessor" => "beoordelaar",
        "measure" => "maatregel",
        "planned measure" => "maatregel met een plan",
        "key" => "sleutel",
        "band" => "klasse",
        "criterion" => "criterium",
        "assumption" => "aanname",
        "kind of file" => "soort bestand",
        _ => kind,
    };
}
