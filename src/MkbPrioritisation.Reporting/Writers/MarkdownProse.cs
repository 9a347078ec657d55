using System.Text;

namespace MkbPrioritisation.Reporting.Writers;

/// <summary>Running text as Markdown: what hangs from a line is a list. Text from files is escaped and cannot become markup.</summary>
internal sealed class MarkdownProse : IProse
{
    private const int Nested = 4;

    private readonly StringBuilder _text = new();
    private bool _isInList;

    public void Heading(string text)
    {
        AppendLine();
        _text.Append("## ").Append(MarkdownText.Escape(text)).Append("\n\n");
    }

    public void Append(string line, int indent)
    {
        if (indent == 0)
        {
            AppendLine();
            _text.Append(MarkdownText.Line(line)).Append("\n\n");
            return;
        }

        _isInList = true;
        _text.Append(indent < Nested ? "- " : "  - ").Append(MarkdownText.Line(line)).Append('\n');
    }

    public void AppendLine()
    {
        if (_isInList)
            _text.Append('\n');
        _isInList = false;
    }

    /// <summary>All that was appended.</summary>
    public override string ToString() => _text.ToString().TrimEnd('\n') + "\n";
}
