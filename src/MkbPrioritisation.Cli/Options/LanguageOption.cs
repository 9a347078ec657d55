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
    }.TakesOnly("nl", "en");

    /// <summary>The language that the arguments ask for, be they right or wrong.</summary>
    public static Language AskedIn(IReadOnlyList<string> arguments)
    {
        var asked = arguments.Any(argument => argument is "--language=nl" or "--language:nl")
            || arguments.Zip(arguments.Skip(1)).Any(pair => pair is ("--language", "nl"));
        return asked ? Language.Dutch : Language.English;
    }

    public void AddTo(Command command) => command.Options.Add(_option);

    public Language In(ParseResult result) => result.GetValue(_option) == "nl" ? Language.Dutch : Language.English;
}
