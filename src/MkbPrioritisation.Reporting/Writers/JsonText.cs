using System.Buffers;
using System.Text;
using System.Text.Json;

namespace MkbPrioritisation.Reporting.Writers;

/// <summary>Writes documents as text that is readable, and safe inside HTML as well.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = new VisibleTextEncoder(),
        Indented = true,
        NewLine = "\n",
        SkipValidation = true,
    };

    /// <summary>Writes a document with the writer that was generated for it.</summary>
    public static string Write<T>(T document, Action<Utf8JsonWriter, T> write)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, Options))
            write(writer, document);
        return Encoding.UTF8.GetString(text.WrittenSpan) + "\n";
    }
}
