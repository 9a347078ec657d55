using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static partial class UsageAdvice
{
    // Whoever passes a whole list by mistake sees by these what is wrong with the others; each is looked for among all words.
    private const int MostErrors = 20;

    // The parser's errors are texts; one of ours holds both languages, with this between them.
    private const char Between = '\u001F';

    public static readonly Phrase EmptyArgument = new(
        $"one of the arguments is empty; was a variable meant that has no value?",
        $"een van de argumenten is leeg; was een variabele bedoeld die geen waarde heeft?");

    /// <summary>
    /// What is wrong where an option lacks the value that it takes, and the parser lets it pass: the name of an option stands in
    /// its place, or the value of another time; <see langword="null"/> where each has its own.
    /// </summary>
    public static Phrase? OfMissingValue(ParseResult result)
    {
        var options = result.CommandResult.Command.Options;
        var names = options.SelectMany(option => option.Aliases.Append(option.Name)).ToHashSet(StringComparer.Ordinal);
        var found = options.Where(option => option.Arity.MinimumNumberOfValues > 0).Select(result.GetResult).OfType<OptionResult>()
            .FirstOrDefault(option =>
                !option.Implicit && (option.IdentifierTokenCount > option.Tokens.Count || option.Tokens.Any(token => names.Contains(token.Value))));
        return found is null ? null : new($"{found.Option.Name:bare} needs a value each time.", $"{found.Option.Name:bare} heeft elke keer een waarde nodig.");
    }

    /// <summary>A message of ours, for the parser to keep.</summary>
    public static string ForParser(Phrase message) => message.In(Language.English) + Between + message.In(Language.Dutch);

    public static IEnumerable<string> For(ParseResult result, Language language)
    {
        var command = result.CommandResult.Command;
        // Of a word that is no command, the first error says only that a command is missing.
        var isNoCommand = command.Subcommands.Count > 0 && result.UnmatchedTokens.Count > 0;
        // What follows an option that was taken for an argument is its value, or the argument.
        if (OfOptionAsArgument(result) is { } taken)
        {
            yield return taken.In(language);
            yield break;
        }

        if (WordAdvice.OfIdInWords(result) is { } meant)
        {
            yield return meant.In(language);
            yield break;
        }

        foreach (var error in isNoCommand ? result.Errors.Skip(1).Take(1) : result.Errors.Take(MostErrors))
        {
            var unmatched = result.UnmatchedTokens.FirstOrDefault(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal));
            if (unmatched is not null && IsValueOfMisspelt(unmatched, result))
                continue;
            yield return Message(error, unmatched, language) + ((unmatched is null ? OfValue(error) : WordAdvice.For(unmatched, result))?.In(language) ?? ".");
        }
    }

    /// <summary>
    /// What is wrong where the parser took an option that there is not for an argument; <see langword="null"/> where it took none.
    /// Behind -- every word is an argument.
    /// </summary>
    public static Phrase? OfOptionAsArgument(ParseResult result)
    {
        if (result.Tokens.Any(token => token.Type == TokenType.DoubleDash))
            return null;
        var word = result.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens).Select(token => token.Value)
            .FirstOrDefault(UsageWords.IsDashed);
        return word is null ? null : new(
            $"There is no option {word}{WordAdvice.For(word, result)}",
            $"Er is geen optie {word}{WordAdvice.For(word, result)}");
    }

    // The list of allowed values comes on lines of its own, each behind a tab.
    private static string Message(ParseError error, string? unmatched, Language language)
    {
        var message = error.Message.Split(Between) is [var english, var dutch]
            ? language.Choose(english, dutch)
            : TooFewValues(error) is { } needed ? needed.In(language)
            : language.Choose(error.Message, Dutch(error, unmatched).In(language));
        return message.TrimEnd('.').Replace("\n\t", " ", StringComparison.Ordinal);
    }

    private static Phrase? TooFewValues(ParseError error) =>
        error.SymbolResult is OptionResult { Option: { Name: var name, HelpName: { } values, Arity.MinimumNumberOfValues: > 1 and var least } } option
            && option.Tokens.Count < least
            ? new(
                $"{name:bare} takes {least} values, {values:bare}, with a space between them",
                $"{name:bare} heeft {least} waarden nodig, {values:bare}, met een spatie ertussen")
            : null;

    private static Phrase Dutch(ParseError error, string? unmatched)
    {
        var quoted = Quoted().Matches(error.Message).Select(match => match.Groups["text"].Value).ToList();
        return (error.SymbolResult, unmatched, quoted) switch
        {
            (_, { } word, _) => Phrase.Same($"{word} is hier geen opdracht of optie"),
            (OptionResult { Tokens.Count: 0 } option, _, _) => Phrase.Same($"{option.Option.Name:bare} heeft een waarde nodig"),
            (OptionResult option, _, [var value, _, _, ..]) =>
                Phrase.Same($"{value} kan niet bij {option.Option.Name:bare}; kies uit {NameList.Of(quoted.Skip(1))}"),
            (OptionResult option, _, _) =>
                Phrase.Same($"{option.Option.Name:bare} {NameList.Of(option.Tokens.Select(token => token.Value))} is niet te lezen of staat er te vaak"),
            (ArgumentResult argument, _, [var value, _, _, ..]) =>
                Phrase.Same($"{value} kan niet bij {argument.Argument.Name:bare}; kies uit {NameList.Of(quoted.Skip(1))}"),
            (ArgumentResult argument, _, _) => Phrase.Same($"het argument {argument.Argument.Name:bare} ontbreekt of is niet te lezen"),
            (CommandResult { Command: RootCommand }, _, _) => Phrase.Same($"noem een opdracht"),
            (CommandResult { Command: { Name: var name, Subcommands.Count: > 0 } }, _, _) => Phrase.Same($"noem achter {name:bare} wat u wilt maken"),
            (CommandResult { Command.Name: var name }, _, _) =>
                Phrase.Same(
                    $"bij {name:bare} ontbreekt een argument of een " +
                    $"optie{NameList.Of(quoted.Where(text => text.StartsWith('-')).Select(text => $": {text}"))}"),
            _ => Phrase.Same($"{error.Message:whole}"),
        };
    }

    // What follows a misspelt option is its value, and no slip of its own.
    private static bool IsValueOfMisspelt(string word, ParseResult result)
    {
        var tokens = result.UnmatchedTokens.ToList();
        var index = tokens.IndexOf(word);
        return index > 0 && !UsageWords.IsDashed(word) && !tokens[index - 1].Contains('=', StringComparison.Ordinal)
            && (UsageWords.IsDashed(tokens[index - 1]) || WordAdvice.IsBareOption(tokens[index - 1], result.CommandResult.Command));
    }

    // Of a value that an option does not have: the one that it was meant to be.
    private static IPhrase? OfValue(ParseError error)
    {
        if (error.SymbolResult is not (OptionResult or ArgumentResult) || error.Message.Contains(Between, StringComparison.Ordinal))
            return null;
        return Quoted().Matches(error.Message)
            .Select(match => match.Groups["text"].Value)
            .ToList() is [var value, .. { Count: > 1 } known] && new Suggestion(value, known) is { Meant: { } meant }
            ? new Phrase($"; did you mean {meant}?", $"; bedoelt u {meant}?")
            : null;
    }

    [GeneratedRegex("'(?<text>[^']*)'", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
