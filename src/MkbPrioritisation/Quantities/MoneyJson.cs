using System.Text.Json;

namespace MkbPrioritisation.Quantities;

/// <summary>Amounts in one currency as a JSON object: each of its properties once, and no others.</summary>
internal static class MoneyJson
{
    private const string Currency = "currency";

    public static (decimal[] Amounts, string Currency) Read(ref Utf8JsonReader reader, string[] names)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Wrong(names);
        var amounts = new decimal?[names.Length];
        string? currency = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            var index = Array.IndexOf(names, name);
            _ = reader.Read();
            if (index >= 0 && amounts[index] is null && reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var amount))
                amounts[index] = amount;
            else if (name == Currency && currency is null && reader.TokenType == JsonTokenType.String && Money.IsCurrency(reader.GetString()))
                currency = reader.GetString();
            else
                throw Wrong(names);
        }

        if (currency is null || amounts.Contains(null))
            throw Wrong(names);
        return ([.. amounts.Select(amount => amount!.Value)], currency);
    }

    public static void Write(Utf8JsonWriter writer, string currency, params ReadOnlySpan<(string Name, decimal Amount)> amounts)
    {
        writer.WriteStartObject();
        foreach (var (name, amount) in amounts)
            writer.WriteNumber(name, amount);
        writer.WriteString(Currency, currency);
        writer.WriteEndObject();
    }

    private static JsonException Wrong(string[] names) => new(
        $"Money is written as {{ {string.Join(", ", names.Select(name => $"\"{name}\": 120000000"))}, \"{Currency}\": \"EUR\" }}, " +
        $"the currency as three capital letters.");
}
