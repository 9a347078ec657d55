using System.Globalization;
using System.Text;

namespace MkbPrioritisation.Reporting.Writers;

/// <summary>Writes what differs between two texts as a unified diff, which <c>patch -p1</c> and <c>git apply</c> take.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    // Beyond this product of lines that differ, they are replaced as a whole: still right, if longer.
    private const long MostCompared = 4_000_000;

    private const string NoNewLine = "\\ No newline at end of file\n";

    /// <summary>Writes the difference of one file; nothing where there is none.</summary>
    /// <param name="path">The path of the file, from where the patch is applied.</param>
    /// <param name="before">The text before.</param>
    /// <param name="after">The text after.</param>
    public static string Write(string path, string before, string after)
    {
        var (old, now) = (Lines(before), Lines(after));
        var steps = Steps(old, now);
        var text = new StringBuilder();
        foreach (var (from, to) in Hunks(steps))
        {
            if (text.Length == 0)
                text.Append(CultureInfo.InvariantCulture, $"--- a/{path}\n+++ b/{path}\n");
            Append(text, steps, from, to);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, List<(char Sign, string Line)> steps, int from, int to)
    {
        var (oldStart, newStart) = (steps.Take(from).Count(step => step.Sign != '+'), steps.Take(from).Count(step => step.Sign != '-'));
        var hunk = steps[from..to];
        var (oldCount, newCount) = (hunk.Count(step => step.Sign != '+'), hunk.Count(step => step.Sign != '-'));
        text.Append(CultureInfo.InvariantCulture, $"@@ -{Start(oldStart, oldCount)},{oldCount} +{Start(newStart, newCount)},{newCount} @@\n");
        foreach (var (sign, line) in hunk)
        {
            text.Append(sign).Append(line);
            if (!line.EndsWith('\n'))
                text.Append('\n').Append(NoNewLine);
        }
    }

    // Lines count from 1; a hunk without lines stands behind the line before it.
    private static int Start(int before, int count) => count == 0 ? before : before + 1;

    private static IEnumerable<(int From, int To)> Hunks(List<(char Sign, string Line)> steps)
    {
        var changed = steps.Index().Where(step => step.Item.Sign != ' ').Select(step => step.Index).ToList();
        for (var index = 0; index < changed.Count;)
        {
            var last = index;
            while (last + 1 < changed.Count && changed[last + 1] - changed[last] <= 2 * Context)
                last++;
            yield return (Math.Max(0, changed[index] - Context), Math.Min(steps.Count, changed[last] + Context + 1));
            index = last + 1;
        }
    }

    // The longest common subsequence of what is left between the lines that both begin and end with.
    private static List<(char Sign, string Line)> Steps(string[] old, string[] now)
    {
        var (head, tail) = (0, 0);
        while (head < old.Length && head < now.Length && old[head] == now[head])
            head++;
        while (tail < old.Length - head && tail < now.Length - head && old[^(tail + 1)] == now[^(tail + 1)])
            tail++;
        return
        [
            .. old.Take(head).Select(line => (' ', line)),
            .. Middle(old[head..^tail], now[head..^tail]),
            .. old.TakeLast(tail).Select(line => (' ', line)),
        ];
    }

    private static IEnumerable<(char Sign, string Line)> Middle(string[] old, string[] now)
    {
        if ((long)old.Length * now.Length > MostCompared)
            return [.. old.Select(line => ('-', line)), .. now.Select(line => ('+', line))];
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return Walk(old, now, common);
    }

    private static IEnumerable<(char Sign, string Line)> Walk(string[] old, string[] now, int[,] common)
    {
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                yield return (' ', old[i++]);
                j++;
            }
            else if (i < old.Length && (j == now.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                yield return ('-', old[i++]);
            }
            else
            {
                yield return ('+', now[j++]);
            }
        }
    }

    // Each with its line break, so that the last one may lack it.
    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    }
}
