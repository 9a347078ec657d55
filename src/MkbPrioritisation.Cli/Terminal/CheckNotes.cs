using MkbPrioritisation.Measures;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Terminal;

/// <summary>Says of measures without a fault what who made them may not have meant.</summary>
internal static class CheckNotes
{
    private const int MostNamed = 5;

    /// <summary>A line each: measures that no advice can offer, and what criteria weigh where one dimension has more of them.</summary>
    public static IEnumerable<string> Of(MeasureCatalogue? catalogue, Language language)
    {
        if (catalogue is null)
            return [];
        var unmarked = Which(catalogue, measure => measure.Segments.Count == 0);
        return
        [
            .. unmarked.Count == 0 ? [] : new[] { Unmarked(unmarked).In(language) },
            .. catalogue.DefaultScheme is { } scheme ? new Wording(language).WeightNotes(scheme) : [],
        ];
    }

    private static List<string> Which(MeasureCatalogue catalogue, Func<Measure, bool> isOne) =>
    [
        .. catalogue.Collections.SelectMany(collection => collection.Measures.Where(isOne), (collection, measure) => $"{collection.Id}/{measure.Id}"),
    ];

    private static Phrase Unmarked(List<string> measures) => measures.Count == 1
        ? new(
            $"1 measure names no segments, so that no advice offers it: {Named(measures):whole}",
            $"1 maatregel noemt geen segmenten, zodat geen advies die aanraadt: {Named(measures):whole}")
        : new(
            $"{measures.Count} measures name no segments, so that no advice offers them: {Named(measures):whole}",
            $"{measures.Count} maatregelen noemen geen segmenten, zodat geen advies ze aanraadt: {Named(measures):whole}");

    private static string Named(List<string> measures) => string.Join(", ", measures.Take(MostNamed)) + (measures.Count > MostNamed ? ", …" : "");
}
