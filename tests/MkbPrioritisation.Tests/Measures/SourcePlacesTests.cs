using System.Text.RegularExpressions;
using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Tests.Measures;

/// <summary>
/// Every start, step, actor, assumption, key figure and number of participants that is shipped, with the lines of its source that
/// print it: of the Dutch texts of the two reports, as their PDFs give them, blank lines counted. Whoever adds or changes one looks
/// it up there, and notes the lines in <c>SourcePlaces.tsv</c>.
/// </summary>
public sealed class SourcePlacesTests
{
    private const string Heading = "collection\tmeasure\tkind\tid\tfigure\tlines";

    private static readonly string[][] Places =
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "MkbPrioritisation.Tests", "Measures", "SourcePlaces.tsv")).Select(line => line.Split('\t'))];

    [Fact]
    public void Each_shipped_figure_is_in_the_table_as_it_is_and_nothing_else_is()
    {
        Assert.Equal(Heading, string.Join('\t', Places[0]));
        Assert.Equal(
            Shipped().Order(StringComparer.Ordinal),
            Places.Skip(1).Select(place => string.Join('\t', place[..5])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_has_its_lines_but_what_no_source_prints() => Assert.All(Places.Skip(1), place =>
    {
        if (IsJudged(place[1], place[3]))
            Assert.Empty(place[5]);
        else
            Assert.Matches(new Regex("^[1-9][0-9]{0,3}(-[1-9][0-9]{0,3})?$"), place[5]);
    });

    private static bool IsJudged(string measure, string assumption) => MeasureCatalogue.BuiltIn.Collections.SelectMany(collection => collection.Measures)
        .Where(other => other.Id == measure).SelectMany(other => other.Assumptions)
        .Any(other => other.Id == assumption && other.Basis == Basis.Judgement);

    private static IEnumerable<string> Shipped() => MeasureCatalogue.BuiltIn.Collections.SelectMany(collection =>
        Of(collection).Concat(collection.Measures.SelectMany(Of)).Select(row => $"{collection.Id}\t{row}"));

    private static IEnumerable<string> Of(MeasureCollection collection) =>
    [
        .. collection.Assumptions.Select(assumption => $"collection\tassumption\t{assumption.Id}\t{assumption.Value}"),
        .. collection.Indicators.Select(figure => $"collection\tindicator\t{figure.Id}\t"
            + Joined(figure.Limit is { } limit ? Texts.EnumId.Of(limit) : null, $"{figure.Value}", figure.Year is { } year ? $"{year}" : null)),
    ];

    private static IEnumerable<string> Of(Measure measure) =>
    [
        .. measure.Start is { } start ? [$"{measure.Id}\tstart\t\t{start}"] : Array.Empty<string>(),
        .. measure.Actors.Select(actor => $"{measure.Id}\tactor\t{actor}\t"),
        .. measure.Steps.Select((step, index) => $"{measure.Id}\tstep\t{index + 1}\t{Joined(step.By is { } date ? $"{date}" : null, step.Actor)}"),
        .. measure.Assumptions.Select(assumption => $"{measure.Id}\tassumption\t{assumption.Id}\t{assumption.Value}"),
        .. measure.Plan?.Participants is { IsInNumbers: true } planned ? [$"{measure.Id}\tparticipants\t\t{planned}"] : Array.Empty<string>(),
    ];

    private static string Joined(params string?[] parts) => string.Join(' ', parts.Where(part => part is not null));
}
