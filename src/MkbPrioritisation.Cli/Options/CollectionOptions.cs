using System.CommandLine;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Cli.Options;

/// <summary>The options by which a command chooses collections and scheme from a catalogue.</summary>
internal sealed class CollectionOptions(bool mayJoin = true)
{
    private readonly Option<string[]> _collections = new("--collection")
    {
        Description = "A collection; can be given several times. All collections without it.",
        HelpName = "ID",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<bool> _together = new("--together")
    {
        Description = "Rank the collections together, as one.",
    };

    private readonly Option<string?> _scheme = new("--scheme")
    {
        Description = "The scoring scheme. Without it the one that says default: true; failing that, recovery-plan or the only one.",
        HelpName = "ID",
    };

    public void AddTo(Command command)
    {
        Completions.OfCollections(_collections);
        Completions.OfSchemes(_scheme);
        command.Options.Add(_collections);
        if (mayJoin)
            command.Options.Add(_together);
        command.Options.Add(_scheme);
    }

    /// <summary>
    /// The ids of the chosen collections, grouped as they are to be ranked; unless asked otherwise, judged collections come after
    /// the others.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> Groups(ParseResult result, IEnumerable<MeasureCollection> collections) =>
        CollectionGroups.Of(collections, result.GetValue(_collections) ?? [], mayJoin && result.GetValue(_together));

    public ScoringScheme Scheme(ParseResult result, MeasureCatalogue catalogue) => result.GetValue(_scheme) is { } id
        ? Named(id, catalogue)
        : catalogue.DefaultScheme ?? throw new UsageException(
            $"No scheme serves where none is named. Choose with --scheme: {NameList.Of(catalogue.Schemes.Select(scheme => scheme.Id))}; " +
            $"or write \"default: true\" in the file of one of them.",
            $"Er is geen weegkader dat geldt als er geen is genoemd. Kies met --scheme: {NameList.Of(catalogue.Schemes.Select(scheme => scheme.Id))}; " +
            $"of schrijf \"default: true\" in het bestand van een ervan.");

    /// <summary>The scheme that is named, or else all of them, the default one first.</summary>
    public IReadOnlyList<ScoringScheme> Schemes(ParseResult result, MeasureCatalogue catalogue) => result.GetValue(_scheme) is { } id
        ? [Named(id, catalogue)]
        : [.. catalogue.Schemes.OrderBy(scheme => scheme != catalogue.DefaultScheme)];

    // Whoever asks for the default scheme by that word is told how it is had.
    private static ScoringScheme Named(string id, MeasureCatalogue catalogue) =>
        id.ToLowerInvariant() is "default" or "standaard" or "standard"
            && catalogue.DefaultScheme is { } usual
            && catalogue.Schemes.All(scheme => scheme.Id != id)
            ? throw new UsageException(
                $"There is no scheme {id}; leave --scheme out for the one that serves without it, which is {usual.Id}.",
                $"Er is geen weegkader {id}; laat --scheme weg voor het weegkader dat zonder keuze geldt, en dat is {usual.Id}.")
            : catalogue.GetScheme(id);
}
