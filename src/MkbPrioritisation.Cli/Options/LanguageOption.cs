using System.CommandLine;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Options;

/// <summary>The option that chooses a language; English without it, whatever the machine's culture.</summary>
internal sealed class LanguageOption
{
    private readonly Option<string> _option = new Option<string>("--language")
    {
        Description = "The language of names and headings.",
        DefaultValueFactory = _ => "en",
    }.TakesOnly([.. Languages.All.Select(language => language.Code()).OrderDescending(StringComparer.Ordinal)]);

    /// <summary>The language that the arguments ask for, be they right or wrong.</summary>
    public static Language AskedIn(IReadOnlyList<string> arguments) =>
        Languages.All.LastOrDefault(language =>
            arguments.Any(argument => argument == $"--language={language.Code()}" || argument == $"--language:{language.Code()}")
            || arguments.Zip(arguments.Skip(1)).Any(pair => pair == ("--language", language.Code())));

    public void AddTo(Command command) => command.Options.Add(_option);

    public Language In(ParseResult result) => Languages.Of(result.GetValue(_option));
}
