using System.CommandLine;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Cli.Options;

/// <summary>The options by which a command chooses measures, collections and scheme.</summary>
internal sealed class RankingOptions(bool mayJoin = true)
{
    private readonly Option<string?> _measures = new("--measures")
    {
        Description = "The folder with the measures; the built-in measures without it.",
        HelpName = "DIR",
    };

    private readonly CollectionOptions _selection = new(mayJoin);

    public void AddTo(Command command)
    {
        command.Options.Add(_measures);
        _selection.AddTo(command);
    }

    /// <summary>Loads what is chosen and ranks it; warnings about the files go to the error stream.</summary>
    public RankingSelection Rank(ParseResult result, CommandOutput streams) => Rank(result, streams, catalogue => [_selection.Scheme(result, catalogue)]);

    /// <summary>As <see cref="Rank(ParseResult, CommandOutput)"/>, but by every scheme where none is named, the default one first.</summary>
    public RankingSelection RankByEachScheme(ParseResult result, CommandOutput streams) =>
        Rank(result, streams, catalogue => _selection.Schemes(result, catalogue));

    private static MeasureCatalogue Load(string? directory, CommandOutput streams)
    {
        if (directory is null)
            return MeasureCatalogue.BuiltIn;
        streams.Inputs.AddMeasures(directory);
        return MeasureCatalogue.Load(directory);
    }

    private RankingSelection Rank(ParseResult result, CommandOutput streams, Func<MeasureCatalogue, IReadOnlyList<ScoringScheme>> schemesOf)
    {
        var catalogue = Load(result.GetValue(_measures), streams);
        foreach (var warning in catalogue.Warnings)
            streams.WriteError(warning);

        var schemes = schemesOf(catalogue);
        var rankings =
            from ids in _selection.Groups(result, catalogue.Collections)
            from scheme in schemes
            select MeasureRanking.Of(scheme, ids.Select(catalogue.GetCollection));
        return new(catalogue, schemes[0], [.. rankings]);
    }
}
