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
    private readonly FormName[] _forms;

    private readonly LanguageOption _language = new();

    private readonly Option<string?> _output = new("--output")
    {
        Description = "Write the result to a file.",
        HelpName = "FILE",
    };

    /// <summary>Creates the options; the first form is the one that serves where none is named.</summary>
    public OutputOptions(params FormName[] forms)
    {
        _forms = forms;
        _format = new Option<string>("--format")
        {
            Description = "The form of the result; without it the ending of --output says.",
            DefaultValueFactory = _ => forms[0].Word,
        }.TakesOnly([.. forms.Select(form => form.Word)]);
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        _language.AddTo(command);
        command.Options.Add(_output);
    }

    /// <summary>The form that is asked for: by name, by the ending of the file that is written, or else the usual one.</summary>
    public FormName Format(ParseResult result) => result.GetResult(_format) is { Implicit: false }
        ? Array.Find(_forms, form => form.Word == result.GetValue(_format))!
        : (result.GetValue(_output) is { } path ? FormName.OfFile(path, _forms) : null) ?? _forms[0];

    /// <summary>Says where a file's ending is that of another form of the command than <c>--format</c>, which decides, asks for.</summary>
    protected void NoteEnding(ParseResult result, CommandOutput streams)
    {
        if (result.GetResult(_format) is not { Implicit: false } || result.GetValue(_output) is not { } path)
            return;
        var form = Format(result);
        var ending = Path.GetExtension(path);
        // Any form may lie in a file of mere text.
        if (ending.Equals(form.Ending, StringComparison.OrdinalIgnoreCase) || ending.Equals(FormName.Text.Ending, StringComparison.OrdinalIgnoreCase)
            || Array.Find(_forms, other => other.Ending.Equals(ending, StringComparison.OrdinalIgnoreCase)) is not { } other)
            return;
        var note = new Phrase(
            $"{path:whole} is written as {form.Word:bare}, as --format says, and not as {other.Word:bare}, as its ending says.",
            $"{path:whole} is geschreven als {form.Word:bare}, zoals --format zegt, en niet als {other.Word:bare}, zoals de uitgang zegt.");
        streams.WriteError(note.In(streams.Language));
    }

    public RenderingOptions Rendering(ParseResult result) => new() { Language = _language.In(result) };

    /// <summary>Whether the result goes to a file, which has neither width nor colour.</summary>
    public bool IsFile(ParseResult result) => result.GetValue(_output) is not null;

    public void Write(ParseResult result, CommandOutput streams, string text)
    {
        if (result.GetValue(_output) is { } path)
            streams.WriteResult(path, stream => stream.Write(Utf8.GetBytes(text)));
        else
            streams.WriteResult(text);
    }

    /// <summary>Writes what is no text, or a text that is not kept.</summary>
    protected void Write(ParseResult result, CommandOutput streams, Action<Stream> save, bool isText)
    {
        if (result.GetValue(_output) is { } path)
            streams.WriteResult(path, save);
        else
            streams.WriteResult(save, isText);
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
        NoteEnding(result, streams);
        var form = Array.Find(forms, form => form.Name == Format(result))!;
        var options = Rendering(result);
        var look = new Look(adapt is null ? options : adapt(options), TerminalLayout.Of(streams, IsFile(result)));
        if (form.Save is { } save)
        {
            Write(result, streams, stream => save(subject, look, stream), form.IsText);
            return;
        }

        var text = form.Write!(subject, look);
        Write(result, streams, form.Name.IsForTerminal ? BuildServerText.Guard(text) : text);
    }
}
