using System.CommandLine;
using System.Text;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Reporting;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Options;

/// <summary>The options by which a command is told in what form, in what language and where to write.</summary>
internal class OutputOptions
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Option<string> _format;
    private readonly string[] _formats;

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
        _formats = formats;
        _format = new Option<string>("--format")
        {
            Description = "The form of the result; without it the ending of --output says.",
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

    /// <summary>The form that is asked for: by name, by the ending of the file that is written, or else the usual one.</summary>
    public string Format(ParseResult result) => result.GetResult(_format) is { Implicit: false }
        ? result.GetValue(_format)!
        : (result.GetValue(_output) is { } path ? FileEnding.FormOf(path, _formats) : null) ?? _formats[0];

    public RenderingOptions Rendering(ParseResult result) => new()
    {
        Language = result.GetValue(_language) == "nl" ? Language.Dutch : Language.English,
    };

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

/// <summary>The options of a command whose subject has one writer for each form.</summary>
internal sealed class OutputOptions<T>(params Form<T>[] forms) : OutputOptions([.. forms.Select(form => form.Name)])
{
    /// <summary>The forms, the usual one first.</summary>
    public IReadOnlyList<Form<T>> Forms => forms;

    /// <summary>Writes the subject in the form that is asked for.</summary>
    public void Write(ParseResult result, CommandOutput streams, T subject, Func<RenderingOptions, RenderingOptions>? adapt = null)
    {
        var form = Array.Find(forms, form => form.Name == Format(result))!;
        var options = Rendering(result);
        var text = form.Write(subject, new(adapt is null ? options : adapt(options), TerminalLayout.Of(streams, IsFile(result))));
        Write(result, streams, form.Name is "table" or "text" ? BuildServerText.Guard(text) : text);
    }
}
