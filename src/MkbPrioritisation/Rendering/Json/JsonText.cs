using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Rendering.Json;

/// <summary>Writes documents as text that is readable, and safe inside HTML as well.</summary>
internal static class JsonText
{
    private static readonly DocumentContext Context = new(new JsonSerializerOptions(DocumentContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(Visible()),
    });

    public static string Write<T>(T document) =>
        JsonSerializer.Serialize(document, (JsonTypeInfo<T>)Context.GetTypeInfo(typeof(T))!) + "\n";

    // Letters of every script stand as they are; <, >, &, quotes, control and formatting characters are escaped.
    private static TextEncoderSettings Visible()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(PrintableText.IsFormatting)]);
        return settings;
    }
}
