using MkbPrioritisation.Criteria;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Templates;

/// <summary>A scheme in which every criterion counts: where the built-in scheme has it, or by whether it is judged by figures.</summary>
internal static class SchemeTemplate
{
    public static string Write(string id, IReadOnlyList<Criterion> criteria, bool isDefault, Language language)
    {
        var text = new TemplateText(language, "../schema/scheme.schema.json")
            .Note(new(
                $"Which criteria count, and how long the shortlist is. Everything behind a # is a note for you; delete it when you are done.",
                $"Welke criteria meetellen, en hoe lang de shortlist is. Alles achter een # is een aantekening voor u; verwijder die als u klaar bent."))
            .Name(id)
            .Note(
                new(
                    $"Each dimension is the plain mean of its criteria, and the two count equally. To choose from:",
                    $"Elke dimensie is het gewone gemiddelde van haar criteria, en de twee tellen even zwaar. Te kiezen zijn:"));
        foreach (var criterion in criteria)
            text.Note(
                new(
                    $"  {criterion.Id:bare}: {criterion.Name.PrintableIn(Language.English):whole}",
                    $"  {criterion.Id:bare}: {criterion.Name.PrintableIn(Language.Dutch):whole}"));
        var (netImpact, feasibility) = Dimensions(criteria);
        return text.Line("dimensions:")
            .Line($"  net-impact: [{string.Join(", ", netImpact)}]")
            .Line($"  feasibility: [{string.Join(", ", feasibility)}]")
            .Line("shortlist: 10", new($"the lowest rank on the shortlist", $"de laagste rang op de shortlist"))
            .Line(
                $"{(isDefault ? "" : "# ")}default: true",
                new($"this scheme serves where none is named; only one may say so", $"dit weegkader geldt als er geen is genoemd; maar één mag dit zeggen"))
            .ToString();
    }

    private static (IReadOnlyList<string> NetImpact, IReadOnlyList<string> Feasibility) Dimensions(IReadOnlyList<Criterion> criteria)
    {
        var usual = MeasureCatalogue.BuiltIn.DefaultScheme!;
        var (impact, feasibility) = (new List<string>(), new List<string>());
        foreach (var criterion in criteria)
        {
            var isImpact = usual.NetImpact.Contains(criterion.Id, StringComparer.Ordinal)
                || (criterion.Unit is not null && !usual.Feasibility.Contains(criterion.Id, StringComparer.Ordinal));
            (isImpact ? impact : feasibility).Add(criterion.Id);
        }

        Share(impact, feasibility);
        Share(feasibility, impact);
        return (impact, feasibility);
    }

    // A dimension needs a criterion; the only one there is counts in both.
    private static void Share(List<string> from, List<string> to)
    {
        if (to.Count > 0)
            return;
        to.Add(from[^1]);
        if (from.Count > 1)
            from.RemoveAt(from.Count - 1);
    }
}
