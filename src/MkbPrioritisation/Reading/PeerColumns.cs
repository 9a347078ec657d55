using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reading;

/// <summary>Where the columns of a table of peers are.</summary>
internal sealed class PeerColumns
{
    public const int Sector = 0;
    public const int Size = 1;
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

    /// <summary>What stands between fields, as the heading shows.</summary>
    public static char SeparatorOf(string heading) =>
        heading.Contains(';', StringComparison.Ordinal) ? ';' : heading.Contains('\t', StringComparison.Ordinal) ? '\t' : ',';

    /// <summary>Finds the columns, whatever the case of their names.</summary>
    /// <exception cref="FormatException">A column that must be there is missing, is named twice, or has a name that may be a slip.</exception>
    public static PeerColumns Of(string[] heading, string table)
    {
        var names = Array.ConvertAll(heading, name => name.Trim(' ', '"', '\uFEFF').ToLowerInvariant().Replace(' ', '-').Replace('_', '-'));
        foreach (var name in names.Where(name => !Names.Contains(name, StringComparer.Ordinal)))
        {
            if (new Suggestion(name, Names) is { Meant: not null } suggestion)
                throw PeerRow.Refusal(table, 1, new($"there is no column {name}{suggestion}", $"er is geen kolom {name}{suggestion}"));
        }

        if (names.Where(name => Names.Contains(name, StringComparer.Ordinal)).GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw PeerRow.Refusal(table, 1, new($"the column {twice.Key} appears twice; keep one", $"de kolom {twice.Key} staat er twee keer; houd er een"));
        if (Names.Take(2).FirstOrDefault(name => !names.Contains(name, StringComparer.Ordinal)) is { } missing)
        {
            throw PeerRow.Refusal(table, 1, new(
                $"the column {missing} is missing; the first line names the columns: {NameList.Of(Names)}",
                $"de kolom {missing} ontbreekt; de eerste regel noemt de kolommen: {NameList.Of(Names)}"));
        }

        return new(Array.ConvertAll(Names, name => Array.IndexOf(names, name)), names.Length);
    }
}
