using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Templates;

/// <summary>
/// One assessor's scores to fill in: a line for each criterion of each measure, all of them notes, as a score that nobody gave
/// would change the ranking.
/// </summary>
internal static class AssessmentTemplate
{
    public static string Write(string id, MeasureCollection collection, IReadOnlyList<Criterion> criteria, Language language)
    {
        var band = language.Choose(Placeholder.Band, Placeholder.DutchBand);
        var text = new TemplateText(language, "../../schema/assessment.schema.json")
            .Note(new(
                $"The scores of one assessor. Take the # and one blank away before a measure and each criterion that you judge; what stays a",
                $"De scores van één beoordelaar. Haal het # en één spatie weg voor een maatregel en elk criterium dat u beoordeelt; wat een"))
            .Note(new(
                $"note, you do not judge. A score is a band, a range (low..high) or, in full, a band with a reason:",
                $"aantekening blijft, beoordeelt u niet. Een score is een klasse, een reeks (low..high) of, voluit, een klasse met een reden:"))
            .Line($"#   {{ band: {band}, because: \"{Placeholder.Text}\" }}")
            .Note(new(
                $"unknown is the whole scale, and counts as such: where you have no view, leave the criterion out. Bands, best first:",
                $"unknown is de hele schaal, en telt zo mee: laat een criterium weg als u er geen oordeel over hebt. Klassen, de beste eerst:"));
        foreach (var criterion in criteria)
        {
            var bands = string.Join(", ", criterion.Bands.Select(one => one.Id));
            text.Note(new(
                $"  {criterion.Id:bare} ({criterion.Name.PrintableIn(Language.English):whole}): {bands:whole}",
                $"  {criterion.Id:bare} ({criterion.Name.PrintableIn(Language.Dutch):whole}): {bands:whole}"));
        }

        text.Name(id).Line("scores:");
        foreach (var measure in collection.Measures)
        {
            text.Line($"#   {measure.Id}:", new($"{measure.Name.PrintableIn(Language.English):whole}", $"{measure.Name.PrintableIn(Language.Dutch):whole}"));
            foreach (var criterion in criteria)
                text.Line($"#     {criterion.Id}: {band}");
        }

        return text.ToString();
    }
}
