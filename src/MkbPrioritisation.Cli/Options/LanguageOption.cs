using System.CommandLine;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Options;

/// <summary>The option that chooses a language; English without it, whatever the machine's culture.</summary>
internal sealed class LanguageOption
{
    // The second is no option of the tool: that it is wrong is said to whoever writes it in the language that it asks for.
    private static readonly string[] Names = ["--language", "--taal"];

    private readonly Option<string> _option = new Option<string>("--language")
    {
        Description = "The language of names and headings.",
        DefaultValueFactory = _ => "en",
    }.TakesOnly([.. Languages.All.Select(language => language.Code()).OrderDescending(StringComparer.Ordinal)]);

    /// <summary>The language that the arguments ask for, be they right or wrong.</summary>
    public static Language AskedIn(IReadOnlyList<string> arguments) =>
        Languages.All.LastOrDefault(language =>
            arguments.Any(argument => Array.Exists(Names, name => argument == $"{name}={language.Code()}" || argument == $"{name}:{language.Code()}"))
            || arguments.Zip(arguments.Skip(1)).Any(pair => Names.Contains(pair.First, StringComparer.Ordinal) && pair.Second == language.Code()));

    public void AddTo(Command command) => command.Options.Add(_option);

    public Language In(ParseResult result) => Languages.Of(result.GetValue(_option));
}
