using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace MkbPrioritisation.Rendering.Json;

/// <summary>Writes documents as text that is readable, and safe inside HTML as well.</summary>
internal static class JsonText
{
    // Letters of every script stand as they are; <, >, &, quotes and invisible characters are escaped.
    private static readonly DocumentContext Context = new(new JsonSerializerOptions(DocumentContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    public static string Write<T>(T document) =>
        JsonSerializer.Serialize(document, (JsonTypeInfo<T>)Context.GetTypeInfo(typeof(T))!) + "\n";
}
