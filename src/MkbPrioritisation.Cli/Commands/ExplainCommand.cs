using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Explanation;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb explain</c>: how one measure's place comes about.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandOutput streams)
    {
        var choices = new RankingOptions();
        var output = new OutputOptions<(RankingSelection Chosen, IReadOnlyList<(RankedMeasure Measure, MeasureRanking Ranking)> Places)>(
            new(FormName.Text, (found, look) => string.Join('\n', found.Places.Select(place =>
                ExplanationText.Write(place.Measure, place.Ranking, found.Chosen.Catalogue.Criteria, found.Chosen.Catalogue.Collections, look.Wrapped)))),
            new(
                FormName.Json,
                (found, _) => ExplanationJson.Write(ExplanationJson.Document(found.Chosen.Scheme, found.Places, found.Chosen.Catalogue.Criteria))),
            new(
                FormName.Markdown,
                (found, look) => ExplanationMarkdown.Write(found.Places, found.Chosen.Catalogue.Criteria, found.Chosen.Catalogue.Collections, look.Options)));
        var id = new Argument<string>("ID") { Description = "The measure's id.", HelpName = "ID" };
        Completions.OfMeasures(id);
        var command = new Command("explain", "Explain how a measure's place comes about. Example: mkb explain targeted-debt-relief --language nl") { id };
        choices.AddTo(command);
        output.AddTo(command);
        command.SetAction(result =>
        {
            var chosen = choices.Rank(result, streams);
            output.Write(result, streams, (chosen, Find(chosen, result.GetValue(id)!)));
            return ExitCode.Done;
        });
        return command;
    }

    // Collections may each have a measure of that id; all of them are meant unless --collection, or then collection/measure, says which.
    private static IReadOnlyList<(RankedMeasure Measure, MeasureRanking Ranking)> Find(RankingSelection chosen, string id)
    {
        var measure = id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..];
        var places = chosen.Rankings
            .SelectMany(ranking => ranking.Where(ranked => ranked.Measure.Id == measure).Select(ranked => (ranked, ranking)))
            .ToList();
        if (measure != id)
            places = places.Count < 2 ? [] : places.FindAll(place => $"{place.ranked.Collection.Id}/{measure}" == id);
        if (places.Count > 0)
            return places;
        throw chosen.Catalogue.Collections.FirstOrDefault(collection => collection.Measures.Any(measure => measure.Id == id)) is { } elsewhere
            ? new UsageException(
                $"The measure {id} is in the collection {elsewhere.Id:bare}; name that one, or leave out --collection.",
                $"De maatregel {id} zit in de collectie {elsewhere.Id:bare}; noem die, of laat --collection weg.")
            : new UnknownIdException(id, [.. chosen.Rankings.SelectMany(ranking => ranking).Select(ranked => (ranked.Measure.Id, ranked.Measure.Name))]);
    }
}
