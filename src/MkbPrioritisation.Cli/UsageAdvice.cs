using System.CommandLine;
using System.CommandLine.Parsing;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class UsageAdvice
{
    public static IEnumerable<string> For(ParseResult result)
    {
        var command = result.CommandResult.Command;
        // Of a word that is no command, the first error says only that a command is missing.
        var isNoCommand = command is RootCommand && result.UnmatchedTokens.Count > 0;
        foreach (var error in result.Errors.Skip(isNoCommand ? 1 : 0))
            yield return Message(error) + Advice(error, result.UnmatchedTokens, command);
    }

    // The list of allowed values comes on lines of its own, each behind a tab.
    private static string Message(ParseError error) => error.Message.TrimEnd('.').Replace("\n\t", " ", StringComparison.Ordinal);

    private static string Advice(ParseError error, IReadOnlyList<string> unmatched, Command command)
    {
        if (unmatched.FirstOrDefault(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal)) is not { } word)
            return ".";
        var options = command.Options.Select(option => option.Name).ToList();
        if (word.StartsWith('-'))
            return NearestName.Hint(word.Split('=', ':')[0], options);
        if (options.Contains("--measures", StringComparer.Ordinal) && Directory.Exists(word))
            return $"; to use the measures in that folder, write: --measures {word}";
        return command is RootCommand ? NearestName.Hint(word, [.. command.Subcommands.Select(known => known.Name)]) : ".";
    }
}
