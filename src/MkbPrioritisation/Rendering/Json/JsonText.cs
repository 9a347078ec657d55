using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Rendering.Json;

/// <summary>Writes documents as text that is readable, and safe inside HTML as well.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(Visible()),
        Indented = true,
        NewLine = "\n",
        SkipValidation = true,
    };

    public static string Write<T>(T document)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, Options))
        {
            // The generated handler writes straight away. The serializer would first describe every property to itself,
            // which takes a program that writes one document longer than all the rest of its work.
            var type = (JsonTypeInfo<T>)((IJsonTypeInfoResolver)DocumentContext.Default).GetTypeInfo(typeof(T), DocumentContext.Default.Options)!;
            if (type.SerializeHandler is { } write)
                write(writer, document);
            else
                JsonSerializer.Serialize(writer, document, DocumentContext.Default.Options.GetTypeInfo(typeof(T)));
        }

        return Encoding.UTF8.GetString(text.WrittenSpan) + "\n";
    }

    // Letters of every script stand as they are; <, >, &, quotes, control and formatting characters are escaped.
    private static TextEncoderSettings Visible()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        for (var code = 0; code <= char.MaxValue; code++)
        {
            if (PrintableText.IsFormatting((char)code))
                settings.ForbidCharacter((char)code);
        }

        return settings;
    }
}
