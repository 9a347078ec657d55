using System.CommandLine;
using System.CommandLine.Parsing;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli;

/// <summary>Says what was probably meant by a word on the command line that the tool does not take there.</summary>
internal static class WordAdvice
{
    /// <summary>Whether a word is an option without its dashes.</summary>
    public static bool IsBareOption(string word, Command command) => command.Options.Any(option => option.Name == $"--{word}");

    /// <summary>The advice, as it follows what is wrong; <see langword="null"/> where nothing can be told.</summary>
    public static IPhrase? For(string word, ParseResult result)
    {
        var command = result.CommandResult.Command;
        var path = Path(result.CommandResult);
        if (word is "help" or "hulp")
            return new Phrase($"; write --help in its place: {path:bare} --help", $"; schrijf --help in plaats daarvan: {path:bare} --help");
        if (command.Subcommands.Count > 0 && word is "version" or "versie")
            return new Phrase($"; write {path:bare} --version", $"; schrijf {path:bare} --version");
        if (Unquoted(word, command) is { } whole)
            return new Phrase($"; leave out the quotation marks around the whole: mkb {whole:whole}",
                $"; laat de aanhalingstekens om het geheel weg: mkb {whole:whole}");
        var isDashed = UsageWords.IsDashed(word);
        if (isDashed || IsBareOption(word, command))
            return OfOption(word, isDashed, command, path);
        if (command.Options.Any(option => option.Name == "--measures") && Directory.Exists(word))
        {
            return new Phrase(
                $"; to use the measures in that folder, write: --measures {word:whole}",
                $"; schrijf, om de maatregelen in die map te gebruiken: --measures {word:whole}");
        }

        if (command.Subcommands.Count > 0)
        {
            return UsageWords.Command(word, command.Subcommands) is { } meant
                ? new Phrase($"; write {path:bare} {meant:bare}", $"; schrijf {path:bare} {meant:bare}")
                : new Suggestion(word, [.. command.Subcommands.Select(known => known.Name)]);
        }

        return Further(word, result) ?? OfId(word, command, path);
    }

    /// <summary>What is wrong where a measure is named in several words without quotation marks; <see langword="null"/> where it is not.</summary>
    public static Phrase? OfIdInWords(ParseResult result)
    {
        if (result.CommandResult.Command.Arguments is not [{ Name: "ID" }] || result.UnmatchedTokens.Count == 0)
            return null;
        var words = result.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => token.Value)
            .Concat(result.UnmatchedTokens).ToList();
        if (words.Exists(UsageWords.IsDashed))
            return null;
        var text = string.Join(' ', words);
        var measures = MeasureCatalogue.BuiltIn.Collections.SelectMany(collection => collection.Measures).ToList();
        return (measures.Find(measure => measure.Name.IsCalled(text)) ?? measures.Find(measure => measure.Id == KebabCase.Suggest(text))) is not { Id: var id }
            ? null
            : new(
                $"{text} is no id; write {Path(result.CommandResult):bare} {id:bare}.",
                $"{text} is geen id; schrijf {Path(result.CommandResult):bare} {id:bare}.");
    }

    // A value such as 2022=3 behind another one of its option.
    private static Phrase? Further(string word, ParseResult result) =>
        word.Contains('=', StringComparison.Ordinal)
            && result.CommandResult.Children.OfType<OptionResult>()
                .LastOrDefault(option => option.Tokens.Any(token => token.Value.Contains('=', StringComparison.Ordinal))) is { Option.Name: var name }
            ? new($"; write {name:bare} before each: {name:bare} {word:bare}", $"; schrijf {name:bare} voor elk: {name:bare} {word:bare}")
            : null;

    private static IPhrase? OfOption(string word, bool isDashed, Command command, string path)
    {
        var options = command.Options.ToList();
        if (options.Exists(option => option.Name == word.Split('=', ':')[0]))
            return new Phrase($"; put it behind the command: {path:bare} {word:whole}", $"; zet die achter de opdracht: {path:bare} {word:whole}");
        if (UsageWords.Option(word, options) is { } meant)
            return new Phrase($"; did you mean \"{meant:bare}\"?", $"; bedoelt u \"{meant:bare}\"?");
        if (command.Arguments is [{ Name: var argument }, ..] && UsageWords.IsArgument(word, argument))
            return new Phrase($"; write it alone: {path:bare} {argument:bare}", $"; schrijf het zonder: {path:bare} {argument:bare}");
        return isDashed ? new Suggestion(word.Split('=', ':')[0], [.. options.Select(option => option.Name)]) : null;
    }

    private static Phrase? OfId(string word, Command command, string path)
    {
        if (command.Arguments is [{ Name: "ID" }])
            return new($"; give the command once for each", $"; geef de opdracht voor elk een keer");
        if (command.Arguments.Count > 0)
        {
            var all = string.Join(' ', command.Arguments.Select(argument => argument.Name));
            return new($"; {path:bare} takes {all:bare} and options, and nothing more", $"; {path:bare} heeft {all:bare} en opties, en verder niets");
        }

        if (!KebabCase.IsValid(word))
            return null;
        if (!command.Options.Any(option => option.Name == "--collection"))
            return null;
        if (MeasureCatalogue.BuiltIn.Schemes.Any(scheme => scheme.Id == word))
            return new($"; for a scheme write: --scheme {word:bare}", $"; schrijf voor een weegkader: --scheme {word:bare}");
        if (MeasureCatalogue.BuiltIn.Collections.Any(collection => collection.Measures.Any(measure => measure.Id == word)))
            return new($"; for one measure write: mkb explain {word:bare}", $"; schrijf voor een maatregel: mkb explain {word:bare}");
        return new(
            $"; for a collection write: --collection {word:bare}, and that once for each of several",
            $"; schrijf voor een collectie: --collection {word:bare}, en dat voor elk van meer dan een");
    }

    // A whole command in one pair of quotation marks is one word to the tool.
    private static string? Unquoted(string word, Command command)
    {
        var words = word.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rest = words is ["mkb", ..] ? words[1..] : words;
        return words.Length > 1 && rest is [var first, ..] && command.Subcommands.Any(known => known.Name == first) ? string.Join(' ', rest) : null;
    }

    /// <summary>A command with those that it belongs to, as it is written.</summary>
    public static string Path(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{Path(parent)} {command.Command.Name}" : "mkb";
}
