using System.CommandLine;
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

    private readonly Selection _selection = new();

    public void AddTo(Command command)
    {
        command.Options.Add(_measures);
        _selection.AddTo(command);
    }

    /// <summary>Loads what is chosen and ranks it; warnings about the files go to the error stream.</summary>
    public Chosen Rank(ParseResult result, Streams streams)
    {
        var catalogue = result.GetValue(_measures) is { } directory ? MeasureCatalogue.Load(directory) : MeasureCatalogue.BuiltIn;
        foreach (var warning in catalogue.Warnings)
            streams.Error.WriteLine(warning);

        var scheme = _selection.Scheme(result, catalogue);
        var rankings = _selection.Groups(result, catalogue.Collections)
            .Select(ids => MeasureRanking.Of(scheme, ids.Select(catalogue.GetCollection)));
        return new(catalogue, scheme, [.. rankings]);
    }
}
