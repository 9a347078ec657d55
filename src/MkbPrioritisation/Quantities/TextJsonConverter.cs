using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MkbPrioritisation.Quantities;

/// <summary>
/// Writes exact values to JSON as the texts that they are read back from, such as <c>"11/3"</c>: a JSON number would round
/// them. What is not such a text is refused.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class TextJsonConverter<T> : JsonConverter<T>
    where T : struct, IParsable<T>, IFormattable
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a text, or not one of such a value.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && T.TryParse(reader.GetString(), CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new JsonException($"A {typeof(T).Name} is written as a text in fractions, such as \"11/3\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString("Q", CultureInfo.InvariantCulture));
    }
}
