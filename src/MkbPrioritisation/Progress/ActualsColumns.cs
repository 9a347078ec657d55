using MkbPrioritisation.Diagnostics;

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

    /// <summary>Finds the columns, whatever the case of their names, and reports what is wrong with them.</summary>
    public static ActualsColumns Of(IReadOnlyList<TableCell> heading, DiagnosticBag findings)
    {
        var names = heading.Select(cell => cell.Text.ToLowerInvariant()).ToArray();
        if (!Array.Exists(names, name => Names.Contains(name, StringComparer.Ordinal) || new Suggestion(name, Names).Meant is not null))
        {
            findings.Report(ProgressRules.IsNoHeading(Found(heading), string.Join(',', Names)), heading[0].Position);
            return new(names);
        }

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
            var suggestion = new Suggestion(names[index], Names);
            findings.Report(ProgressRules.NoColumn(cell.Text, suggestion), cell.Position);
            if (suggestion.Meant is { } meant)
                missing.Remove(meant);
        }

        if (missing is [var only])
            findings.Report(ProgressRules.ColumnIsMissing(only, All), heading[0].Position);
        else if (missing.Count > 0)
            findings.Report(ProgressRules.ColumnsAreMissing(NameList.Of(missing), Found(heading), All), heading[0].Position);
        return new(names);
    }

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
