using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reading;

/// <summary>Where the columns of a table of peers are.</summary>
internal sealed class PeerColumns
{
    public const int Sector = 0;
    public const int Size = 1;
    public const int ProductivityGrowth = 2;
    public const int JobGrowth = 3;
    public const int CashBufferDays = 4;
    public const int QuickRatio = 5;
    public const int Solvency = 6;
    public const int Productivity = 7;

    /// <summary>The names, in the order of the constants; the first two must be there.</summary>
    public static readonly string[] Names =
        ["sector", "size", "productivity-growth", "job-growth", "cash-buffer-days", "quick-ratio", "solvency", "productivity"];

    private readonly int[] _places;

    private PeerColumns(int[] places, int count)
    {
        _places = places;
        Count = count;
    }

    /// <summary>How many columns the heading has.</summary>
    public int Count { get; }

    /// <summary>The place of a column in the table, or -1.</summary>
    public int this[int column] => _places[column];

    /// <summary>Finds the columns, whatever the case of their names.</summary>
    /// <exception cref="FormatException">A column that must be there is missing, is named twice, or has a name that may be a slip.</exception>
    public static PeerColumns Of(string firstLine, char separator, string table)
    {
        var heading = firstLine.Split(separator);
        var names = Array.ConvertAll(heading, name => name.Trim(' ', '"', '\uFEFF').ToLowerInvariant().Replace(' ', '-').Replace('_', '-'));
        if (!names.Intersect(Names, StringComparer.Ordinal).Any() && YamlForTable.IsIt(table, firstLine))
            throw PeerRow.Refusal(table, 1, IsYaml);
        var suggestions = names.Where(name => !Names.Contains(name, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal)
            .Select(name => new Suggestion(name, Names)).Where(suggestion => suggestion.Meant is not null).Take(Names.Length).ToList();
        if (suggestions.Count == 0 && !names.Intersect(Names, StringComparer.Ordinal).Any())
            throw PeerRow.Refusal(table, 1, IsNoHeading(names));
        var missing = Names.Take(2).Where(name => !names.Contains(name, StringComparer.Ordinal)).ToList();
        if (missing.Concat(suggestions.Select(suggestion => suggestion.Meant)).Distinct(StringComparer.Ordinal).Count() > 1)
            throw PeerRow.Refusal(table, 1, Several(missing, suggestions, names));
        if (suggestions is [var slip, ..])
            throw PeerRow.Refusal(table, 1, new($"there is no column {slip.Wrong}{slip}", $"er is geen kolom {slip.Wrong}{slip}"));

        if (names.Where(name => Names.Contains(name, StringComparer.Ordinal))
            .GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw PeerRow.Refusal(table, 1, new($"the column {twice.Key} appears twice; keep one", $"de kolom {twice.Key} staat er twee keer; houd er een"));
        if (missing is [var only])
        {
            throw PeerRow.Refusal(table, 1, new(
                $"the column {only} is missing; the first line names the columns: {NameList.Of(Names)}",
                $"de kolom {only} ontbreekt; de eerste regel noemt de kolommen: {NameList.Of(Names)}"));
        }

        return new(Array.ConvertAll(Names, name => Array.IndexOf(names, name)), names.Length);
    }

    private static Phrase IsYaml { get; } = new(
        $"this is a file in YAML, such as a measure file or a profile, and no table of peers; the first line of a table names the columns: " +
        $"{NameList.Of(Names)}",
        $"dit is een bestand in YAML, zoals een maatregelbestand of een profiel, en geen tabel met branchegenoten; de eerste regel van een tabel noemt de " +
        $"kolommen: {NameList.Of(Names)}");

    // A title or an empty line stands above the heading, or the table has none.
    private static Phrase IsNoHeading(string[] found)
    {
        var shown = NameList.Of(found.Where(name => name.Length > 0).Take(Names.Length).Select(name => PrintableText.Line(name)));
        return new(
            $"the first line names none of the columns {NameList.Of(Names)}{Having(shown)}; delete what stands above the heading, or add one",
            $"de eerste regel noemt geen van de kolommen {NameList.Of(Names)}{Having(shown)}; verwijder wat boven de kopregel staat, of voeg die toe");
    }

    private static Phrase? Having(NameList shown) => shown.Names.Any() ? new($", but {shown}", $", maar {shown}") : null;

    // All that is wrong with a heading in one message, as it is one line.
    private static Phrase Several(List<string> missing, List<Suggestion> suggestions, string[] found)
    {
        var lacking = missing.Concat(suggestions.Select(suggestion => suggestion.Meant!)).Distinct(StringComparer.Ordinal).ToList();
        var shown = NameList.Of(found.Take(Names.Length).Concat(found.Length > Names.Length ? ["…"] : Array.Empty<string>()));
        List<Phrase> cures = [.. suggestions
            .Select(suggestion => new Phrase($"write {suggestion.Meant} for {suggestion.Wrong}", $"schrijf {suggestion.Meant} voor {suggestion.Wrong}"))];
        if (NameList.Of(lacking.Except(suggestions.Select(suggestion => suggestion.Meant!), StringComparer.Ordinal)) is var added && added.Names.Any())
            cures.Add(new($"add {added}", $"voeg {added} toe"));
        return new(
            $"the first line lacks the columns {NameList.Of(lacking)}; it has {shown}: " +
            $"{string.Join(", ", cures.Select(cure => cure.In(Language.English))):whole}",
            $"de eerste regel mist de kolommen {NameList.Of(lacking)}; zij heeft {shown}: " +
            $"{string.Join(", ", cures.Select(cure => cure.In(Language.Dutch))):whole}");
    }
}
