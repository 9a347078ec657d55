using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Progress;

/// <summary>
/// Reads a table of what measures have really taken and yielded: separated values with a heading, in UTF-8, at most 1 MiB. Its
/// columns are <c>measure</c>, <c>year</c>, <c>investment</c>, <c>growth</c> and <c>participants</c>, in any order.
/// </summary>
/// <remarks>
/// Between cells stands a comma, a semicolon or a tab. Amounts are plain numbers in whole units of the plan's currency, with a
/// decimal point if need be; an empty cell is not known, and never 0. Refused are, all in one run: a column that is unknown,
/// missing or named twice, a measure that no plan has, a year that its plan does not have, what may be thousands
/// (<c>1.200</c>), what is below zero or no number, and a measure and year that stand twice.
/// </remarks>
public static class ActualsReader
{
    /// <summary>Reads a table from a file or a pipe.</summary>
    /// <param name="path">The path.</param>
    /// <param name="plans">The plans whose measures may stand in it.</param>
    /// <returns>A row each, in the order of the table.</returns>
    /// <exception cref="InvalidMeasuresException">The table holds errors; all are in it.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static IReadOnlyList<ActualFigures> Load(string path, params IEnumerable<InvestmentPlan> plans) => Load(path, plans, out _);

    /// <summary>Reads a table from a file or a pipe, and says what in it may be a slip.</summary>
    /// <param name="path">The path.</param>
    /// <param name="plans">The plans whose measures may stand in it.</param>
    /// <param name="warnings">What is read and may be a slip, such as an amount that may count millions.</param>
    /// <returns>A row each, in the order of the table.</returns>
    /// <exception cref="InvalidMeasuresException">The table holds errors; all are in it.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static IReadOnlyList<ActualFigures> Load(string path, IEnumerable<InvestmentPlan> plans, out IReadOnlyList<Diagnostic> warnings)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path))
        {
            var missing = MissingPath.OfFile(path);
            throw new FileNotFoundException(missing.ToString(), path).Saying(missing);
        }

        var folder = path[..^Path.GetFileName(path).Length];
        return Read(new DiskFile(folder, folder.Replace('\\', '/'), Path.GetFileName(path)) { MayBePipe = true }, plans, out warnings);
    }

    /// <summary>Reads a table.</summary>
    /// <param name="table">The bytes; the stream stays open.</param>
    /// <param name="name">What findings call it.</param>
    /// <param name="plans">The plans whose measures may stand in it.</param>
    /// <returns>A row each, in the order of the table.</returns>
    /// <exception cref="InvalidMeasuresException">The table holds errors; all are in it.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IReadOnlyList<ActualFigures> Read(Stream table, string name, params IEnumerable<InvestmentPlan> plans)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Read(BytesFile.Read(table, name), plans, out _);
    }

    /// <summary>Reads a table.</summary>
    /// <param name="table">The text; it stays open.</param>
    /// <param name="name">What findings call it.</param>
    /// <param name="plans">The plans whose measures may stand in it.</param>
    /// <returns>A row each, in the order of the table.</returns>
    /// <exception cref="InvalidMeasuresException">The table holds errors; all are in it.</exception>
    /// <exception cref="IOException">The text cannot be read.</exception>
    public static IReadOnlyList<ActualFigures> Read(TextReader table, string name, params IEnumerable<InvestmentPlan> plans)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Read(TextFile.Read(table, name), plans, out _);
    }

    private static IReadOnlyList<ActualFigures> Read(SourceFile table, IEnumerable<InvestmentPlan> plans, out IReadOnlyList<Diagnostic> warnings)
    {
        var all = ValueList<InvestmentPlan>.Of(plans, nameof(plans));
        if (all.Count == 0)
            throw new ArgumentException("Actuals belong to one plan at least.", nameof(plans));
        var findings = new DiagnosticBag(table.ShownPath);
        var actuals = table.ReadText(findings) is { } text ? new ActualsTable(all, findings).Read(text) : [];
        var list = new DiagnosticList(findings.File);
        list.Add(findings);
        warnings = list.InOrder();
        return findings.HasErrors ? throw new InvalidMeasuresException(warnings) : [.. actuals];
    }
}
