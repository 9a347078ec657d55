using System.Globalization;
using System.Text.Json;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Writers;

/// <summary>What values members of a document may have, beside their kind. Of members that are absent or null nothing is said.</summary>
internal sealed class JsonBound
{
    private readonly Func<JsonElement, IEnumerable<(string Member, string Fault)>> _faults;

    private JsonBound(Func<JsonElement, IEnumerable<(string Member, string Fault)>> faults) => _faults = faults;

    /// <summary>Numbers that have a least value.</summary>
    public static JsonBound From(double least, params string[] members) =>
        OfNumbers(members, number => number >= least, string.Create(CultureInfo.InvariantCulture, $"should be {least} or more"));

    /// <summary>Numbers, alone, in a list or by key, that lie between two.</summary>
    public static JsonBound Between(double least, double most, params string[] members) =>
        OfNumbers(members, number => number >= least && number <= most, string.Create(CultureInfo.InvariantCulture, $"should be from {least} to {most}"));

    /// <summary>Numbers of which each is no more than the next.</summary>
    public static JsonBound InOrder(params string[] members) =>
        new(json => Descents(json, members, (low, high) => Number(low) is { } less && Number(high) is { } more && less > more));

    /// <summary>Texts of which each comes before the next, or is the same.</summary>
    public static JsonBound InOrder(Func<string, string, bool> isAfter, params string[] members) =>
        new(json => Descents(json, members, (low, high) =>
                low.ValueKind == JsonValueKind.String && high.ValueKind == JsonValueKind.String
                && isAfter(low.GetString()!, high.GetString()!)));

    /// <summary>Texts, alone or in a list, that are one of some words.</summary>
    public static JsonBound OneOf(IReadOnlyCollection<string> words, params string[] members) =>
        OfTexts(members, word => words.Contains(word, StringComparer.Ordinal), $"should be one of {string.Join(", ", words)}");

    /// <summary>Texts, alone or in a list, of a form.</summary>
    public static JsonBound Form(string form, Func<string, bool> has, params string[] members) => OfTexts(members, has, $"should be {form}");

    /// <summary>Keys of a form.</summary>
    public static JsonBound Keys(string form, Func<string, bool> has, params string[] members) => new(json =>
        from member in Given(json, members)
        where member.Value.ValueKind == JsonValueKind.Object
        from key in member.Value.EnumerateObject()
        where !has(key.Name)
        select ($"{member.Name}['{PrintableText.Short(key.Name)}']", $"should have {form} for its key."));

    /// <summary>The first member that breaks the bound, and how; <see langword="null"/> where none does.</summary>
    public (string Member, string Fault)? FirstIn(JsonElement json) => _faults(json).Select(fault => ((string, string)?)fault).FirstOrDefault();

    private static JsonBound OfNumbers(string[] members, Func<double, bool> isWithin, string should) => new(json =>
        from member in Given(json, members)
        from value in Values(member)
        where Number(value.Value) is { } number && !isWithin(number)
        select (value.Name, $"{should}, and is {PrintableText.Short(value.Value.GetRawText())}."));

    private static JsonBound OfTexts(string[] members, Func<string, bool> isOne, string should) => new(json =>
        from member in Given(json, members)
        from value in Values(member)
        where value.Value.ValueKind == JsonValueKind.String && !isOne(value.Value.GetString()!)
        select (value.Name, $"{should}, and is \"{PrintableText.Short(value.Value.GetString()!)}\"."));

    private static IEnumerable<(string Member, string Fault)> Descents(JsonElement json, string[] members, Func<JsonElement, JsonElement, bool> isDescent)
    {
        var given = Given(json, members).Where(member => member.Value.ValueKind is JsonValueKind.Number or JsonValueKind.String).ToList();
        return given.Zip(given.Skip(1))
            .Where(pair => isDescent(pair.First.Value, pair.Second.Value))
            .Select(pair =>
                (pair.First.Name, $"should come no later than {pair.Second.Name}, {PrintableText.Short(pair.Second.Value.GetRawText())}, " +
                    $"and is {PrintableText.Short(pair.First.Value.GetRawText())}."));
    }

    private static IEnumerable<(string Name, JsonElement Value)> Given(JsonElement json, string[] members)
    {
        foreach (var name in members)
        {
            if (json.TryGetProperty(name, out var value))
                yield return (name, value);
        }
    }

    private static IEnumerable<(string Name, JsonElement Value)> Values((string Name, JsonElement Value) member) => member.Value.ValueKind switch
    {
        JsonValueKind.Array => member.Value.EnumerateArray().Select((item, index) => ($"{member.Name}[{index.ToString(CultureInfo.InvariantCulture)}]", item)),
        JsonValueKind.Object => member.Value.EnumerateObject().Select(item => ($"{member.Name}['{PrintableText.Short(item.Name)}']", item.Value)),
        _ => [member],
    };

    private static double? Number(JsonElement json) => json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out var number) ? number : null;
}
