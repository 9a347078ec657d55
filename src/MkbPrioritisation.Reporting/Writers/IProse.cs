namespace MkbPrioritisation.Reporting.Writers;

/// <summary>Takes running text: headings, lines and what hangs from them, for whatever form it is written in.</summary>
internal interface IProse
{
    /// <summary>Appends a heading, apart from what is before it.</summary>
    void Heading(string text);

    /// <summary>Appends a line: at 0 a paragraph, further in what hangs from the one before.</summary>
    void Append(string line, int indent);

    /// <summary>Parts what follows from what is before it.</summary>
    void AppendLine();
}
