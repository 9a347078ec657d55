using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Templates;

/// <summary>A measure file to fill in: everything is there, and nothing is claimed.</summary>
internal static class MeasureTemplate
{
    public static string Write(string id, MeasureCollection collection, IReadOnlyList<Criterion> criteria, Language language)
    {
        var text = new TemplateText(language, "../schema/measure.schema.json")
            .Note(new(
                $"Everything behind a # is a note for you; delete it when you are done. Check the folder of the measures with: mkb check DIR",
                $"Alles achter een # is een aantekening voor u; verwijder die als u klaar bent. Controleer de map met maatregelen met: mkb check MAP"))
            .Name(id)
            .Line("# summary:")
            .Line($"#   {language.Code()}: \"{language.Choose(Placeholder.Summary, Placeholder.DutchSummary)}\"")
            .InOtherLanguages();
        AppendCategory(text, [.. collection.Categories.Keys]);
        text.Line(
            "# segments: [reform, renew, grow, accelerate]",
            new($"for which firms; leave out if unknown", $"voor welke bedrijven; laat weg als dat niet bekend is"))
            .Note(new($"A score is a band, a range (low..high), unknown, or in full:", $"Een score is een klasse, een reeks (low..high), unknown, of voluit:"))
            .Line(
                $"#   {{ band: {language.Choose(Placeholder.Band, Placeholder.DutchBand)}, estimate: EUR 100-200 mln, basis: judgement, because: " +
                $"\"{Placeholder.Text}\" }}");
        if (collection.Basis != Basis.Judgement)
        {
            text.Note(new(
                $"Write basis: {EnumId.Of(collection.Basis):bare} where the source says so; a view of your own is basis: judgement.",
                $"Schrijf basis: {EnumId.Of(collection.Basis):bare} waar de bron het zegt; uw eigen oordeel is basis: judgement."));
        }

        text.Line("scores:");
        foreach (var criterion in criteria)
        {
            var bands = string.Join(", ", criterion.Bands.Select(band => band.Id));
            if (criterion.Description is { } description)
                text.Note(new($"{description.PrintableIn(Language.English):whole}", $"{description.PrintableIn(Language.Dutch):whole}"), indent: "  ");
            text.Note(
                new(
                    $"{criterion.Name.PrintableIn(Language.English):whole}, best first: {bands:whole}",
                    $"{criterion.Name.PrintableIn(Language.Dutch):whole}, de beste eerst: {bands:whole}"),
                indent: "  ")
                .Line(
                    $"  {criterion.Id}: {(collection.Basis == Basis.Judgement ? CriterionScore.UnknownId :
                        $"{{ band: {CriterionScore.UnknownId}, basis: {EnumId.Of(Basis.Judgement)} }}")}");
        }

        return text.ToString();
    }

    private static void AppendCategory(TemplateText text, IReadOnlyList<string> ids)
    {
        if (ids.Count == 1)
            text.Line($"category: {ids[0]}");
        else
            text.Line($"category: {ids[0]}", new($"one of: {string.Join(", ", ids):whole}", $"een van: {string.Join(", ", ids):whole}"));
    }
}
