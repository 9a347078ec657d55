using System.Text;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Commands;

/// <summary>Writes a measure file to fill in: everything is there, and nothing is claimed.</summary>
internal static class MeasureTemplate
{
    public static string Write(string id, MeasureCollection collection, IReadOnlyList<Criterion> criteria, string? schema)
    {
        var text = new StringBuilder();
        if (schema is not null)
            text.Append("# yaml-language-server: $schema=").Append(schema).Append('\n');
        text.Append("# Everything behind a # is a note for you; delete it when you are done. Check the folder of the measures with: mkb check DIR\n");
        text.Append("name:\n  en: \"").Append(Words(id)).Append("\"\n  # nl: \"" + Placeholder.Text + "\"\n");
        text.Append("# summary:\n#   en: \"").Append(Placeholder.Summary).Append("\"\n#   nl: \"" + Placeholder.Text + "\"\n");
        AppendCategory(text, collection);
        text.Append("# segments: [reform, renew, grow, accelerate]   # for which firms; leave out if unknown\n");
        text.Append("# A score is a band, a range (low..high), unknown, or in full:\n");
        text.Append("#   { band: BAND, estimate: EUR 100-200 mln, basis: judgement, because: the reason }\n");
        text.Append("scores:\n");
        foreach (var criterion in criteria)
            AppendScore(text, criterion);
        return text.ToString();
    }

    private static void AppendCategory(StringBuilder text, MeasureCollection collection)
    {
        var ids = collection.Categories.Keys.ToList();
        text.Append("category: ").Append(ids[0]);
        if (ids.Count > 1)
            text.Append("   # one of: ").AppendJoin(", ", ids);
        text.Append('\n');
    }

    private static void AppendScore(StringBuilder text, Criterion criterion)
    {
        text.Append("  # ").Append(criterion.Name.PrintableIn(Language.English)).Append(", best first: ")
            .AppendJoin(", ", criterion.Bands.Select(band => band.Id)).Append('\n');
        text.Append("  ").Append(criterion.Id).Append(": unknown\n");
    }

    private static string Words(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
