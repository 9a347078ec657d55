using System.Text;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Templates;

/// <summary>The text of a new file, line by line: what it says, and notes in one language for whoever fills it in.</summary>
internal sealed class TemplateText
{
    private readonly Language _language;
    private readonly StringBuilder _text = new();

    /// <summary>Starts the text with the line by which editors find the schema.</summary>
    /// <param name="language">The language of the notes.</param>
    /// <param name="schema">The schema's path, seen from the file.</param>
    public TemplateText(Language language, string schema)
    {
        _language = language;
        Line($"# yaml-language-server: $schema={schema}");
    }

    /// <summary>A line of YAML.</summary>
    public TemplateText Line(string yaml)
    {
        _text.Append(yaml).Append('\n');
        return this;
    }

    /// <summary>A line of YAML with a note behind it.</summary>
    public TemplateText Line(string yaml, Phrase note) => Line($"{yaml}   # {note.In(_language)}");

    /// <summary>A line that is a note.</summary>
    public TemplateText Note(Phrase note, string indent = "") => Line($"{indent}# {note.In(_language)}");

    /// <summary>A name made of an id, in the language of the notes; the other one is left to be filled in.</summary>
    public TemplateText Name(string id) => Line("name:").Line($"  {_language.Code()}: \"{Words(id)}\"").InOtherLanguages("  # ");

    /// <summary>A note for each language other than that of the notes, to be filled in.</summary>
    public TemplateText InOtherLanguages(string start = "#   ")
    {
        foreach (var other in Languages.All.Where(language => language != _language))
            Line($"{start}{other.Code()}: \"{Placeholder.Text}\"");
        return this;
    }

    /// <summary>The words of an id, as a name starts with: <c>Local loans</c> for <c>local-loans</c>.</summary>
    public static string Words(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');

    public override string ToString() => _text.ToString();
}
