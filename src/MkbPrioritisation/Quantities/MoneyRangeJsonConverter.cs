using System.Text.Json;
using System.Text.Json.Serialization;

namespace MkbPrioritisation.Quantities;

/// <summary>Writes a range to JSON as <c>{ "low": 100, "high": 500, "currency": "EUR" }</c>, and refuses all else.</summary>
public sealed class MoneyRangeJsonConverter : JsonConverter<MoneyRange>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not such an object, or its ends are reversed.</exception>
    public override MoneyRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (amounts, currency) = MoneyJson.Read(ref reader, ["low", "high"]);
        return amounts[0] <= amounts[1]
            ? new(new(amounts[0], currency), new(amounts[1], currency))
            : throw new JsonException("A range of money runs from low to high.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MoneyRange value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        MoneyJson.Write(writer, value.Currency, ("low", value.Low.Amount), ("high", value.High.Amount));
    }
}
