using MkbPrioritisation.Measures;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Terminal;

/// <summary>Says of measures without a fault what who made them may not have meant.</summary>
internal static class CheckNotes
{
    private const int MostNamed = 5;

    /// <summary>A line each: measures of which nothing is known, and what criteria weigh where one dimension has more of them.</summary>
    public static IEnumerable<string> Of(MeasureCatalogue? catalogue, Language language)
    {
        if (catalogue is null)
            return [];
        List<string> unknown =
        [
            .. catalogue.Collections.SelectMany(collection => collection.Measures.Where(measure => IsUnknown(collection, measure)), (collection, measure) => $"{collection.Id}/{measure.Id}"),
        ];
        return
        [
            .. unknown.Count == 0 ? [] : new[] { Unknown(unknown).In(language) },
            .. catalogue.DefaultScheme is { } scheme ? new Wording(language).WeightNotes(scheme) : [],
        ];
    }

    private static bool IsUnknown(MeasureCollection collection, Measure measure) =>
        measure.Scores.All(score => score.IsUnknown) && !collection.Assessments.Any(assessment => assessment.Scores.ContainsKey(measure.Id));

    private static Phrase Unknown(List<string> measures)
    {
        var (named, more) = (string.Join(", ", measures.Take(MostNamed)), measures.Count > MostNamed ? ", …" : "");
        return measures.Count == 1
            ? new($"Nothing is known yet of 1 measure, which ranks by the middle of the scale: {named:bare}", $"Van 1 maatregel is nog niets bekend; die staat op het midden van de schaal: {named:bare}")
            : new(
                $"Nothing is known yet of {measures.Count} measures, which rank by the middle of the scale: {named:bare}{more:bare}",
                $"Van {measures.Count} maatregelen is nog niets bekend; die staan op het midden van de schaal: {named:bare}{more:bare}");
    }
}
