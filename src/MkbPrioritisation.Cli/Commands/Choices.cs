using System.CommandLine;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Cli.Commands;

/// <summary>The options by which a command chooses measures, collections and scheme.</summary>
internal sealed class Choices
{
    private readonly Option<string?> _measures = new("--measures")
    {
        Description = "The folder with the measures; the built-in measures without it.",
        HelpName = "DIR",
    };

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
        Description = "The scoring scheme; recovery-plan without it.",
        HelpName = "ID",
    };

    public void AddTo(Command command)
    {
        Completions.OfCollections(_collections);
        Completions.OfSchemes(_scheme);
        command.Options.Add(_measures);
        command.Options.Add(_collections);
        command.Options.Add(_together);
        command.Options.Add(_scheme);
    }

    /// <summary>Loads what is chosen and ranks it; warnings about the files go to the error stream.</summary>
    public Chosen Rank(ParseResult result, Streams streams)
    {
        var catalogue = result.GetValue(_measures) is { } directory ? MeasureCatalogue.Load(directory) : MeasureCatalogue.BuiltIn;
        foreach (var warning in catalogue.Warnings)
            streams.Error.WriteLine(warning);

        var scheme = Scheme(catalogue, result.GetValue(_scheme));
        var ids = result.GetValue(_collections) is { Length: > 0 } given ? given : [.. catalogue.Collections.Select(collection => collection.Id)];
        var collections = ids.Distinct(StringComparer.Ordinal).Select(catalogue.GetCollection).ToList();
        IReadOnlyList<MeasureRanking> rankings = result.GetValue(_together)
            ? [MeasureRanking.Of(scheme, collections)]
            : [.. collections.Select(collection => MeasureRanking.Of(scheme, collection))];
        return new(catalogue, scheme, rankings);
    }

    private static ScoringScheme Scheme(MeasureCatalogue catalogue, string? id) => id is not null
        ? catalogue.GetScheme(id)
        : catalogue.DefaultScheme ?? throw new UsageException($"Choose with --scheme: {string.Join(", ", catalogue.Schemes)}");
}
