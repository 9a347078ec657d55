using System.Text.Json;
using System.Text.Json.Serialization;

namespace MkbPrioritisation.Quantities;

/// <summary>Writes an amount to JSON as <c>{ "amount": 120000000, "currency": "EUR" }</c>, and refuses all else.</summary>
public sealed class MoneyJsonConverter : JsonConverter<Money>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not such an object.</exception>
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (amounts, currency) = MoneyJson.Read(ref reader, ["amount"]);
        return new(amounts[0], currency);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        MoneyJson.Write(writer, value.Currency, ("amount", value.Amount));
    }
}
