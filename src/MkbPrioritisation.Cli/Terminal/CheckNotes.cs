using MkbPrioritisation.Measures;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Terminal;

/// <summary>Says of measures without a fault what who made them may not have meant.</summary>
internal static class CheckNotes
{
    private const int MostNamed = 5;

    /// <summary>
    /// A line each: measures of which nothing is known, those that no advice can offer, and what criteria weigh where one
    /// dimension has more of them.
    /// </summary>
    public static IEnumerable<string> Of(MeasureCatalogue? catalogue, Language language)
    {
        if (catalogue is null)
            return [];
        var (unknown, unmarked) = (Which(catalogue, IsUnknown), Which(catalogue, (_, measure) => measure.Segments.Count == 0));
        return
        [
            .. unknown.Count == 0 ? [] : new[] { Unknown(unknown).In(language) },
            .. unmarked.Count == 0 ? [] : new[] { Unmarked(unmarked).In(language) },
            .. catalogue.DefaultScheme is { } scheme ? new Wording(language).WeightNotes(scheme) : [],
        ];
    }

    private static List<string> Which(MeasureCatalogue catalogue, Func<MeasureCollection, Measure, bool> isOne) =>
    [
        .. catalogue.Collections.SelectMany(collection => collection.Measures.Where(measure => isOne(collection, measure)), (collection, measure) => $"{collection.Id}/{measure.Id}"),
    ];

    private static bool IsUnknown(MeasureCollection collection, Measure measure) =>
        measure.Scores.All(score => score.IsUnknown) && !collection.Assessments.Any(assessment => assessment.Scores.ContainsKey(measure.Id));

    private static Phrase Unknown(List<string> measures) => measures.Count == 1
        ? new($"Nothing is known yet of 1 measure, which ranks by the middle of the scale: {Named(measures):whole}", $"Van 1 maatregel is nog niets bekend; die staat op het midden van de schaal: {Named(measures):whole}")
        : new(
            $"Nothing is known yet of {measures.Count} measures, which rank by the middle of the scale: {Named(measures):whole}",
            $"Van {measures.Count} maatregelen is nog niets bekend; die staan op het midden van de schaal: {Named(measures):whole}");

    private static Phrase Unmarked(List<string> measures) => measures.Count == 1
        ? new($"1 measure names no segments, so that no advice offers it: {Named(measures):whole}", $"1 maatregel noemt geen segmenten, zodat geen advies die aanraadt: {Named(measures):whole}")
        : new(
            $"{measures.Count} measures name no segments, so that no advice offers them: {Named(measures):whole}",
            $"{measures.Count} maatregelen noemen geen segmenten, zodat geen advies ze aanraadt: {Named(measures):whole}");

    private static string Named(List<string> measures) => string.Join(", ", measures.Take(MostNamed)) + (measures.Count > MostNamed ? ", …" : "");
}
