using MkbPrioritisation.Diagnostics;
using YamlDotNet.Core;

namespace MkbPrioritisation.Yaml.Slips;

/// <summary>What is wrong with the writing of a file, and where.</summary>
internal sealed record Slip(Finding Finding, Position Position)
{
    /// <summary>The slip behind what the parser threw.</summary>
    /// <param name="exception">
    /// Not only a YamlException: a bracket never closed ends in an InvalidOperationException, an escape that is no character
    /// in an ArgumentException. Whatever the parser throws, it is the file that is wrong.
    /// </param>
    /// <param name="text">The file.</param>
    /// <param name="last">Where the last event before it ended.</param>
    public static Slip Behind(Exception exception, string text, Position last)
    {
        var reached = exception is YamlException { Start: { Line: > 0 } start, End: var end } ? At(end.Line >= start.Line ? end : start) : last;
        var slip = SlipScanner.FirstIn(text);

        // What is found beyond the place where the parser gave up is none, but for tabs, of which it names the line before.
        return slip is null || (exception is YamlException && slip.Position.Line > reached.Line && slip.Finding != SlipRules.IsTab)
            ? new(SlipRules.IsNotUnderstood, reached)
            : slip;
    }

    private static Position At(Mark mark) => new((int)mark.Line, (int)mark.Column);
}
