namespace MkbPrioritisation.Reporting.Writers;

/// <summary>How separated values are written.</summary>
/// <param name="Separator">What stands between fields.</param>
/// <param name="NewLine">What ends a row.</param>
/// <param name="Start">What the text starts with.</param>
internal sealed record CsvDialect(char Separator, string NewLine, string Start)
{
    /// <summary>For programs: RFC 4180 with the line ends of all that the tool prints.</summary>
    public static readonly CsvDialect Standard = new(',', "\n", "");

    /// <summary>For a Dutch Excel that opens the file at a double click: it takes the text for UTF-8 by the mark at its start alone.</summary>
    public static readonly CsvDialect DutchExcel = new(';', "\r\n", "\uFEFF");
}
