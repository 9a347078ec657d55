using System.Text;

namespace MkbPrioritisation.Reporting.Writers;

/// <summary>Text whose lines are broken between words.</summary>
/// <param name="width">The most columns of a line, where words allow.</param>
internal sealed class WrappedText(int width) : IProse
{
    private readonly StringBuilder _text = new();

    /// <inheritdoc/>
    public void Heading(string text)
    {
        if (_text.Length > 0)
            AppendLine();
        Append(text, 0);
    }

    /// <summary>Appends words in as many lines as they need, each behind the indentation.</summary>
    public void Append(string line, int indent)
    {
        var column = 0;
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 0 && column + 1 + word.Length > width)
            {
                _text.Append('\n');
                column = 0;
            }

            var space = column == 0 ? indent : 1;
            _text.Append(' ', space).Append(word);
            column += space + word.Length;
        }

        _text.Append('\n');
    }

    /// <summary>Appends an empty line.</summary>
    public void AppendLine() => _text.Append('\n');

    /// <summary>All that was appended.</summary>
    public override string ToString() => _text.ToString();
}
