namespace MkbPrioritisation.Texts;

/// <summary>What stands between the columns of a table that is a text.</summary>
internal static class ColumnSeparators
{
    /// <summary>The characters that people and programs put there, whether a table is read by them or not.</summary>
    public static readonly char[] Known = [',', ';', '\t', '|'];

    /// <summary>What a heading has between its columns: semicolons or tabs where there are any, as commas may be in a name.</summary>
    public static char Of(ReadOnlySpan<char> heading) => heading.Contains(';') ? ';' : heading.Contains('\t') ? '\t' : ',';
}
