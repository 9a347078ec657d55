using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Templates;

/// <summary>A <c>collection.yaml</c> to fill in, with one category to start from.</summary>
internal static class CollectionTemplate
{
    public static string Write(string id, Language language) => new TemplateText(language, "../schema/collection.schema.json")
        .Note(new(
            $"What the measures in this folder have in common. Everything behind a # is a note for you; delete it when you are done.",
            $"Wat de maatregelen in deze map gemeen hebben. Alles achter een # is een aantekening voor u; verwijder die als u klaar bent."))
        .Name(id)
        .Line(
            $"# source: {{ title: \"{Placeholder.Text}\", publisher: \"{Placeholder.Text}\", year: 2021 }}",
            new($"the document that the measures come from", $"het document waar de maatregelen uit komen"))
        .Note(
            new(
                $"Where a score comes from that names no basis itself: published (the source prints it), derived (it follows",
                $"Waar een score vandaan komt die zelf geen basis noemt: published (de bron drukt haar af), derived (zij volgt"))
        .Note(new($"from a printed figure) or judgement (a view, with a reason).", $"uit een gedrukt getal) of judgement (een oordeel, met een reden)."))
        .Line("basis: judgement")
        .Note(
            new(
                $"The groups that measures fall into, each with an id. Rename this one, and add others.",
                $"De groepen waarin maatregelen vallen, elk met een id. Hernoem deze, en voeg andere toe."))
        .Line("categories:")
        .Line("  general: { nl: Algemeen, en: General }")
        .Line("# actors:", new($"who must act; measures name them by id", $"wie iets moet doen; maatregelen noemen hen bij hun id"))
        .Line("#   province: { nl: Provincie, en: Province }")
        .Line($"# caution: \"{Placeholder.Text}\"", new($"shown beside each ranking of these measures", $"staat bij elke rangschikking van deze maatregelen"))
        .ToString();
}
