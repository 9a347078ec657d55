using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Importing;

/// <summary>A table of measures, a row each, as a spreadsheet or a text of separated values holds it; not yet judged.</summary>
public sealed class MeasureTable
{
    internal MeasureTable(string name, TableGrid measures, TableGrid categories, IEnumerable<Diagnostic> findings)
    {
        Name = name;
        Measures = measures;
        Categories = categories;
        Findings = [.. findings];
    }

    /// <summary>What findings call the table: the name of its file.</summary>
    public string Name { get; }

    internal TableGrid Measures { get; }

    /// <summary>The categories of collections, where the table comes with them.</summary>
    internal TableGrid Categories { get; }

    /// <summary>The files that the measures came from, where the table comes with them.</summary>
    internal IReadOnlyList<ImportedFile> Files { get; init; } = [];

    internal IReadOnlyList<Diagnostic> Findings { get; }

    /// <summary>
    /// Reads separated values in UTF-8 with a heading; between fields stands a comma, a semicolon or a tab. What cannot be read
    /// is found once the table is imported.
    /// </summary>
    /// <param name="content">The text; at most 64 MiB. It stays open.</param>
    /// <param name="name">What findings call it.</param>
    /// <returns>The table.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static MeasureTable ReadCsv(Stream content, string name)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var findings = new DiagnosticBag(name);
        var grid = SeparatedValues.Read(content, findings);
        return new(name, grid, TableGrid.Empty, findings.Kept);
    }

    /// <summary>Reads separated values with a heading, as <see cref="ReadCsv(Stream, string)"/> does.</summary>
    /// <param name="content">The text; at most 64 MiB of UTF-8. It stays open.</param>
    /// <param name="name">What findings call it.</param>
    /// <returns>The table.</returns>
    /// <exception cref="IOException">The text cannot be read.</exception>
    public static MeasureTable ReadCsv(TextReader content, string name)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var findings = new DiagnosticBag(name);
        var grid = SeparatedValues.Read(content, findings);
        return new(name, grid, TableGrid.Empty, findings.Kept);
    }

    /// <summary>The name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;
}
