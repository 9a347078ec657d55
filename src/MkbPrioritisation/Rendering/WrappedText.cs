using System.Text;

namespace MkbPrioritisation.Rendering;

/// <summary>Breaks lines between words.</summary>
internal static class WrappedText
{
    private const int Width = 96;

    /// <summary>Appends words in lines of at most 96 columns where they allow, each behind the indentation.</summary>
    public static void Append(StringBuilder text, string line, int indent)
    {
        var column = 0;
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 0 && column + 1 + word.Length > Width)
            {
                text.Append('\n');
                column = 0;
            }

            var space = column == 0 ? indent : 1;
            text.Append(' ', space).Append(word);
            column += space + word.Length;
        }

        text.Append('\n');
    }
}
