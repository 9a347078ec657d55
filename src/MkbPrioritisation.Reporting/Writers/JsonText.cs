using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Writers;

/// <summary>Writes documents as text that is readable, and safe inside HTML as well; and reads them back.</summary>
internal static class JsonText
{
    private const int UsualSize = 16 << 10;
    private const int MostReused = 1 << 20;
    private const int MostOfFault = 150;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = new VisibleTextEncoder(),
        Indented = true,
        NewLine = "\n",
        SkipValidation = true,
    };

    // Documents of some 100 KB are asked for thousands of times a second, and an array of that size is dear to make anew.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _reused;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly UTF8Encoding WholeCharacters = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes a document with the writer that was generated for it.</summary>
    public static string Write<T>(T document, Action<Utf8JsonWriter, T> write) => With(document, write, Encoding.UTF8.GetString);

    /// <summary>Writes a document as UTF-8, which the text would be turned into wherever it is sent.</summary>
    public static byte[] WriteUtf8<T>(T document, Action<Utf8JsonWriter, T> write) => With(document, write, text => text.ToArray());

    /// <summary>Writes a document into a stream, in UTF-8, as it is made.</summary>
    public static void Write<T>(Stream output, T document, Action<Utf8JsonWriter, T> write)
    {
        ArgumentNullException.ThrowIfNull(output);
        var bytes = new StreamedBytes(output);
        using (var writer = new Utf8JsonWriter(bytes, Options))
            write(writer, document);
        bytes.Write("\n"u8);
        bytes.Send();
    }

    /// <summary>Reads a document, or several in an array.</summary>
    /// <exception cref="JsonException">The text is not JSON, not of the type's shape, or a value is out of its bounds.</exception>
    public static T Read<T>(string json, JsonTypeInfo<T> type, Func<Type, IReadOnlyList<JsonBound>> bounds)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var document = Parse(json);
        return Read(document.RootElement, type, bounds);
    }

    /// <summary>Reads several documents in an array, or one alone.</summary>
    /// <exception cref="JsonException">The text is not JSON, not of the type's shape, or a value is out of its bounds.</exception>
    public static IReadOnlyList<T> ReadAll<T>(
        string json, JsonTypeInfo<IReadOnlyList<T>> several, JsonTypeInfo<T> one, Func<Type, IReadOnlyList<JsonBound>> bounds)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var document = Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Array
            ? Frozen.List(Read(document.RootElement, several, bounds))
            : Frozen.List([Read(document.RootElement, one, bounds)]);
    }

    /// <summary>All that a stream holds, in UTF-8.</summary>
    /// <exception cref="JsonException">It is not UTF-8.</exception>
    public static string TextOf(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var reader = new StreamReader(json, WholeCharacters, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        try
        {
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException exception)
        {
            throw new JsonException("The text is not JSON: it is not UTF-8.", exception);
        }
    }

    private static TResult With<T, TResult>(T document, Action<Utf8JsonWriter, T> write, Func<ReadOnlySpan<byte>, TResult> use)
    {
        var text = _reused ?? new(UsualSize);
        _reused = null;
        using (var writer = new Utf8JsonWriter(text, Options))
            write(writer, document);
        text.Write("\n"u8);
        var result = use(text.WrittenSpan);
        if (text.Capacity > MostReused)
            return result;
        text.ResetWrittenCount();
        _reused = text;
        return result;
    }

    private static T Read<T>(JsonElement json, JsonTypeInfo<T> type, Func<Type, IReadOnlyList<JsonBound>> bounds)
    {
        JsonShape.Require(json, type, bounds);
        return json.Deserialize(type)!;
    }

    // The parser repeats what it stumbles over, however long that is and whatever characters it holds; where, it says at the end.
    private static string Fault(string message)
    {
        const string place = " LineNumber: ";
        var end = message.LastIndexOf(place, StringComparison.Ordinal);
        return end < 0 ? PrintableText.Line(message, MostOfFault) : PrintableText.Line(message[..end], MostOfFault) + PrintableText.Line(message[end..]);
    }

    private static JsonDocument Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(WholeCharacters.GetBytes(json), Strict);
        }
        catch (JsonException exception)
        {
            throw new JsonException(
                $"The text is not JSON: {Fault(exception.Message)}", exception.Path, exception.LineNumber, exception.BytePositionInLine, exception);
        }
        catch (Exception exception) when (exception is EncoderFallbackException or InvalidOperationException)
        {
            throw new JsonException("The text is not JSON: it holds half a character.", exception);
        }
    }
}
