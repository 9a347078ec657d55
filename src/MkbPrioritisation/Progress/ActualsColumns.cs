using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Progress;

/// <summary>Where the columns of a table of actuals are.</summary>
internal sealed class ActualsColumns
{
    public const string Measure = "measure";
    public const string Year = "year";
    public const string Investment = "investment";
    public const string Growth = "growth";
    public const string Participants = "participants";

    private static readonly string[] Names = [Measure, Year, Investment, Growth, Participants];

    private readonly string[] _heading;

    private ActualsColumns(string[] heading) => _heading = heading;

    /// <summary>All names.</summary>
    public static NameList All => NameList.Of(Names);

    /// <summary>How many columns the heading has.</summary>
    public int Count => _heading.Length;

    /// <summary>Whether rows can be told apart.</summary>
    public bool IdentifyRows => Array.IndexOf(_heading, Measure) >= 0 && Array.IndexOf(_heading, Year) >= 0;

    /// <summary>Whether a row names any of the columns, be it with a slip.</summary>
    public static bool IsHeading(IReadOnlyList<TableCell> row) => row.Any(cell => cell.Text.ToLowerInvariant() is var name
        && (Names.Contains(name, StringComparer.Ordinal) || (row.Count > 1 && SuggestionFor(name).Meant is not null)));

    /// <summary>Reports that no row is a heading.</summary>
    public static void ReportNoHeading(IReadOnlyList<TableCell> first, DiagnosticBag findings)
    {
        var words = first[0].Text.ToLowerInvariant().Split([.. ColumnSeparators.Known, ' ']);
        findings.Report(
            first.Count == 1 && words.Intersect(Names, StringComparer.Ordinal).Count() > 1
                ? ProgressRules.HeadingIsOneCell(first[0].Text, string.Join(',', Names))
                : ProgressRules.IsNoHeading(Found(first), string.Join(',', Names)),
            first[0].Position);
    }

    /// <summary>Finds the columns, whatever the case of their names, and reports what is wrong with them.</summary>
    public static ActualsColumns Of(IReadOnlyList<TableCell> heading, DiagnosticBag findings)
    {
        var names = heading.Select(cell => cell.Text.ToLowerInvariant()).ToArray();
        var missing = Names.Except(names, StringComparer.Ordinal).ToList();
        foreach (var (index, cell) in heading.Index())
        {
            if (Names.Contains(names[index], StringComparer.Ordinal))
            {
                if (Array.IndexOf(names, names[index]) < index)
                    findings.Report(ProgressRules.ColumnIsTwice(names[index]), cell.Position);
                continue;
            }

            // What was meant is not missing as well.
            var suggestion = SuggestionFor(names[index]);
            findings.Report(ProgressRules.NoColumn(cell.Text, suggestion, suggestion.Meant is not null), cell.Position);
            if (suggestion.Meant is { } meant)
                missing.Remove(meant);
        }

        if (missing is [var only])
            findings.Report(ProgressRules.ColumnIsMissing(only, All), heading[0].Position);
        else if (missing.Count > 0)
            findings.Report(ProgressRules.ColumnsAreMissing(NameList.Of(missing), Found(heading), All), heading[0].Position);
        return new(names);
    }

    // A unit in brackets is no part of the name.
    private static Suggestion SuggestionFor(string name)
    {
        var whole = new Suggestion(name, Names);
        return whole.Meant is null && name.IndexOfAny(['(', '[']) is > 0 and var bracket ? new(name[..bracket].TrimEnd(), Names) : whole;
    }

    /// <summary>Whether a row is the heading once more.</summary>
    public bool IsRepeatedBy(IReadOnlyList<TableCell> row) =>
        row.Take(Count).Select(cell => cell.Text.ToLowerInvariant()).SequenceEqual(_heading, StringComparer.Ordinal);

    // As much of a heading as shows which line it is.
    private static NameList Found(IReadOnlyList<TableCell> heading)
    {
        const int Shown = 8;
        return NameList.Of(heading.Take(Shown).Select(cell => cell.Text).Concat(heading.Count > Shown ? ["…"] : Array.Empty<string>()));
    }

    /// <summary>The cell of a row in a column; <see langword="null"/> where the heading lacks the column, or the row the cell.</summary>
    public TableCell? In(IReadOnlyList<TableCell> row, string column) =>
        Array.IndexOf(_heading, column) is >= 0 and var place && place < row.Count ? row[place] : null;
}
