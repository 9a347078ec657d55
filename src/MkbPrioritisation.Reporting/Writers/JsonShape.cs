using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Writers;

/// <summary>
/// Holds JSON against the shape of a type: every member that is always written is there, nothing is null but what may be,
/// each value is of its kind, and within the bounds that its member has. Members that the type does not know are let by, as a later version may write more.
/// </summary>
internal static class JsonShape
{
    /// <summary>Refuses JSON of another shape.</summary>
    /// <exception cref="JsonException">A member is missing, null or of another kind; the message says which.</exception>
    public static void Require(JsonElement json, JsonTypeInfo type, Func<Type, IReadOnlyList<JsonBound>> bounds) => Require(json, type, bounds, "$");

    private static void Require(JsonElement json, JsonTypeInfo type, Func<Type, IReadOnlyList<JsonBound>> bounds, string path)
    {
        if (!IsOfKind(json, type))
            throw Refused(path, $"should be {Kind(type)}, and is {Found(json, type)}.");
        if (type.Kind == JsonTypeInfoKind.Object)
            RequireMembers(json, type, bounds, path);
        else if (type.Kind == JsonTypeInfoKind.Enumerable)
            RequireItems(json, type.Options.GetTypeInfo(type.ElementType!), bounds, path);
        else if (type.Kind == JsonTypeInfoKind.Dictionary)
            RequireValues(json, type.Options.GetTypeInfo(type.ElementType!), bounds, path);
    }

    private static void RequireMembers(JsonElement json, JsonTypeInfo type, Func<Type, IReadOnlyList<JsonBound>> bounds, string path)
    {
        foreach (var property in type.Properties)
        {
            var memberPath = $"{path}.{property.Name}";
            var isThere = json.TryGetProperty(property.Name, out var member);
            if (!isThere && (property.IsRequired || !property.IsSetNullable))
                throw Refused(memberPath, "is missing.");
            if (isThere && !(property.IsSetNullable && member.ValueKind == JsonValueKind.Null))
                Require(member, type.Options.GetTypeInfo(property.PropertyType), bounds, memberPath);
        }

        foreach (var bound in bounds(type.Type))
        {
            if (bound.FirstIn(json) is var (member, fault))
                throw Refused($"{path}.{member}", fault);
        }
    }

    private static void RequireItems(JsonElement json, JsonTypeInfo type, Func<Type, IReadOnlyList<JsonBound>> bounds, string path)
    {
        foreach (var (index, item) in json.EnumerateArray().Index())
            Require(item, type, bounds, $"{path}[{index}]");
    }

    private static void RequireValues(JsonElement json, JsonTypeInfo type, Func<Type, IReadOnlyList<JsonBound>> bounds, string path)
    {
        foreach (var member in json.EnumerateObject())
            Require(member.Value, type, bounds, $"{path}['{PrintableText.Short(member.Name)}']");
    }

    private static bool IsOfKind(JsonElement json, JsonTypeInfo type) => json.ValueKind switch
    {
        JsonValueKind.Object => type.Kind is JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary,
        JsonValueKind.Array => type.Kind == JsonTypeInfoKind.Enumerable,
        JsonValueKind.String => type.Type == typeof(string),
        JsonValueKind.True or JsonValueKind.False => ValueType(type) == typeof(bool),
        JsonValueKind.Number => IsNumber(json, ValueType(type)),
        _ => false,
    };

    // A double takes numbers beyond it as infinite, which cannot be written.
    private static bool IsNumber(JsonElement json, Type type) =>
        (type == typeof(int) && json.TryGetInt32(out _))
        || (type == typeof(long) && json.TryGetInt64(out _))
        || (type == typeof(decimal) && json.TryGetDecimal(out _))
        || (type == typeof(double) && json.TryGetDouble(out var number) && double.IsFinite(number));

    private static Type ValueType(JsonTypeInfo type) => Nullable.GetUnderlyingType(type.Type) ?? type.Type;

    private static string Kind(JsonTypeInfo type) => type.Kind switch
    {
        JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary => "an object",
        JsonTypeInfoKind.Enumerable => "a list",
        _ when type.Type == typeof(string) => "a text",
        _ when ValueType(type) == typeof(bool) => "true or false",
        _ when ValueType(type) == typeof(int) || ValueType(type) == typeof(long) => $"a whole number of {(ValueType(type) == typeof(int) ? 32 : 64)} bits",
        _ => "a number",
    };

    private static string Found(JsonElement json, JsonTypeInfo type) => json.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number when type.Kind == JsonTypeInfoKind.None && type.Type != typeof(string) && ValueType(type) != typeof(bool) => "another number",
        JsonValueKind.Number => "a number",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "null",
    };

    private static JsonException Refused(string path, string fault) => new($"{path} {fault}", path, lineNumber: null, bytePositionInLine: null);
}
