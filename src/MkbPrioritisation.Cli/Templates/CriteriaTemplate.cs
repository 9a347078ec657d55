using System.Text.RegularExpressions;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Cli.Templates;

/// <summary>The file of the built-in criteria, with limits in money for another size of economy, and perhaps a criterion more.</summary>
internal static partial class CriteriaTemplate
{
    private const string FileName = "criteria.yaml";

    public static string Write(decimal factor, string? added, Language language)
    {
        var lines = EmbeddedFile.All.Single(file => file.Path == FileName)
            .ReadText(new DiagnosticBag(FileName))
            .ReplaceLineEndings("\n")
            .TrimEnd('\n')
            .Split('\n');
        var text = new TemplateText(language, "schema/criteria.schema.json")
            .Note(new(
                $"What measures are judged on, each in five bands; 5 is always the most favourable. Everything behind a # is a note for you.",
                $"Waarop maatregelen worden beoordeeld, elk in vijf klassen; 5 is altijd het gunstigst. Alles achter een # is een aantekening voor u."))
            .Note(new(
                $"A band includes its lower limit; measures name it by its id. Which criteria count, schemes say: mkb new scheme ID",
                $"Een klasse begint bij haar ondergrens; maatregelen noemen haar bij haar id. Wat meetelt, zegt een weegkader: mkb new scheme ID"));
        foreach (var line in Scaled(lines.Where(line => !line.StartsWith('#')), factor))
            text.Line(line);
        if (added is not null)
            Add(text, added);
        return text.ToString();
    }

    private static IEnumerable<string> Scaled(IEnumerable<string> lines, decimal factor)
    {
        var bands = MeasureCatalogue.BuiltIn.Criteria.Where(criterion => criterion.Unit?.Currency is not null)
            .ToDictionary(criterion => criterion.Id, criterion => (Criterion: criterion, Bands: ScaledBands.Of(criterion, factor)), StringComparer.Ordinal);
        var id = "";
        foreach (var line in lines)
        {
            if (CriterionLine().Match(line) is { Success: true } head)
                id = head.Groups["id"].Value;
            var band = BandLine().Match(line);
            yield return band.Success && bands.TryGetValue(id, out var scaled)
                ? $"      - {ScaledBands.Line(scaled.Bands.Single(one => one.Score == band.Groups["score"].Value[0] - '0'), scaled.Criterion.Unit!)}"
                : line;
        }
    }

    private static void Add(TemplateText text, string id) => text
        .Line("")
        .Line($"  {id}:")
        .Line($"    name: {{ nl: \"{TemplateText.Words(id)}\", en: \"{TemplateText.Words(id)}\" }}")
        .Line($"    # description: \"{Placeholder.Text}\"", new($"what is judged, in a sentence or two", $"wat wordt beoordeeld, in een of twee zinnen"))
        .Note(
            new(
                $"With unit: EUR per year, or months, bands have limits in place of names, as above.",
                $"Met unit: EUR per year, of months, hebben klassen grenzen in plaats van namen, zoals hierboven."),
            indent: "    ")
        .Line("    bands:")
        .Line("      - { score: 5, id: high, name: { nl: Hoog, en: High } }")
        .Line("      - { score: 4, id: relatively-high, name: { nl: Relatief hoog, en: Relatively high } }")
        .Line("      - { score: 3, id: medium, name: { nl: Gemiddeld, en: Medium } }")
        .Line("      - { score: 2, id: relatively-low, name: { nl: Relatief laag, en: Relatively low } }")
        .Line("      - { score: 1, id: low, name: { nl: Laag, en: Low } }");

    [GeneratedRegex("^  (?<id>[a-z0-9-]+):$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex CriterionLine();

    [GeneratedRegex("^      - \\{ score: (?<score>[1-5]), ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex BandLine();
}
