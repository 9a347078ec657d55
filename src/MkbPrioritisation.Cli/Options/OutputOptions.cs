using System.CommandLine;
using System.Text;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Reporting;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Options;

/// <summary>The options by which a command is told in what form, in what language and where to write.</summary>
internal sealed class OutputOptions
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Option<string> _format;

    private readonly Option<string> _language = new Option<string>("--language")
    {
        Description = "The language of names and headings.",
        DefaultValueFactory = _ => "en",
    }.AcceptOnlyFromAmong("nl", "en");

    private readonly Option<string?> _output = new("--output")
    {
        Description = "Write the result to a file.",
        HelpName = "FILE",
    };

    /// <summary>Creates the options; the first format is the one that serves where none is named.</summary>
    public OutputOptions(params string[] formats)
    {
        _format = new Option<string>("--format")
        {
            Description = "The form of the result.",
            DefaultValueFactory = _ => formats[0],
        }.AcceptOnlyFromAmong(formats);
    }

    /// <summary>The language that the arguments ask for, be they right or wrong.</summary>
    public static Language LanguageIn(IReadOnlyList<string> arguments)
    {
        var asked = arguments.Any(argument => argument is "--language=nl" or "--language:nl")
            || arguments.Zip(arguments.Skip(1)).Any(pair => pair is ("--language", "nl"));
        return asked ? Language.Dutch : Language.English;
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_language);
        command.Options.Add(_output);
    }

    public string Format(ParseResult result) => result.GetValue(_format)!;

    public RenderingOptions Rendering(ParseResult result) => new()
    {
        Language = result.GetValue(_language) == "nl" ? Language.Dutch : Language.English,
    };

    /// <summary>As <see cref="Rendering(ParseResult)"/>, with lines that the terminal has room for.</summary>
    public RenderingOptions Rendering(ParseResult result, CommandOutput streams)
    {
        var options = Rendering(result);
        return options with { LineWidth = Math.Min(options.LineWidth, TerminalLayout.Of(streams, IsFile(result)).Width) };
    }

    /// <summary>Whether the result goes to a file, which has neither width nor colour.</summary>
    public bool IsFile(ParseResult result) => result.GetValue(_output) is not null;

    public void Write(ParseResult result, CommandOutput streams, string text)
    {
        if (result.GetValue(_output) is { } path)
            streams.WriteResult(path, stream => stream.Write(Utf8.GetBytes(text)));
        else
            streams.WriteResult(text);
    }
}
