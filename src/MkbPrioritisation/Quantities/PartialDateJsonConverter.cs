using System.Text.Json;
using System.Text.Json.Serialization;

namespace MkbPrioritisation.Quantities;

/// <summary>Writes a date to JSON as files write it, such as <c>"2021-03"</c>, and refuses all else.</summary>
public sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a text, or not one of such a date.</exception>
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && PartialDate.TryParse(reader.GetString(), out var date)
            ? date
            : throw new JsonException("A date is written as a text: \"2021\", \"2021-01\" or \"2021-01-31\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
