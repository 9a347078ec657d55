using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MkbPrioritisation.Reporting.Tests.Documents;

/// <summary>A document of which one member is not as it was written.</summary>
/// <param name="Path">The member, with <c>*</c> for a place in a list and for a key that is no name: a year, a language, an id.</param>
/// <param name="Text">The document.</param>
internal sealed partial record SpoiledJson(string Path, string Text)
{
    private static readonly string[] OtherKinds = ["{}", "[]", "\"text\"", "true", "1"];
    private static readonly string[] WithKeys = ["scores", "centralWeights", "inputs", "financing"];

    /// <summary>The document without a member: at the first place where that member stands, and at the last.</summary>
    public static IEnumerable<SpoiledJson> WithoutOne(string text) =>
        from place in Places(text)
        where place.Parent is JsonObject
        select place.Spoil(parent => parent.AsObject().Remove(place.Name));

    /// <summary>The document with <c>null</c> in place of a member or of an item of a list.</summary>
    public static IEnumerable<SpoiledJson> WithNull(string text) => Places(text).Select(place => place.Replace("null"));

    /// <summary>The document with a value of another kind, or with a number that is beyond all, in place of a member or of an item.</summary>
    public static IEnumerable<SpoiledJson> WithAnotherKind(string text) =>
        from place in Places(text)
        let kind = place.Value!.GetValueKind()
        from value in kind == JsonValueKind.Number ? OtherKinds.Append("1e400").Append("-1e400") : OtherKinds
        where value.Contains("e4", StringComparison.Ordinal) || !IsSameKind(JsonNode.Parse(value)!.GetValueKind(), kind)
        select place.Replace(value);

    /// <summary>The document with one more member in an object that has names.</summary>
    public static IEnumerable<SpoiledJson> WithMore(string text) =>
        from place in Places(text)
        where place.Parent is JsonObject && !place.General.EndsWith('*')
        select place.Spoil(parent => parent.AsObject().Insert(0, "later", new JsonArray(1, null, "text")));

    private static bool IsSameKind(JsonValueKind one, JsonValueKind other) =>
        one == other || (one, other) is (JsonValueKind.True, JsonValueKind.False);

    private static IEnumerable<Place> Places(string text) => All(JsonNode.Parse(text)!, "$", "$")
        .Where(place => place.Value is not null)
        .GroupBy(place => place.General, StringComparer.Ordinal)
        .SelectMany(group => new[] { group.First(), group.Last() }.Distinct())
        .Select(place => place with { Document = text });

    private static IEnumerable<Place> All(JsonNode node, string path, string general)
    {
        var inside = node switch
        {
            JsonObject members => members.Select(member => (member.Key, General: General(general, member.Key), member.Value)),
            JsonArray items => items.Select((item, index) => (Key: $"{index}", General: $"{general}.*", Value: item)),
            _ => [],
        };
        foreach (var (key, name, value) in inside)
        {
            yield return new("", $"{path}/{key}", name, node, key, value);
            foreach (var place in value is null ? [] : All(value, $"{path}/{key}", name))
                yield return place;
        }
    }

    private static string General(string general, string key) =>
        Key.IsMatch(key) || WithKeys.Any(name => general.EndsWith($".{name}", StringComparison.Ordinal)) ? $"{general}.*" : $"{general}.{key}";

    [GeneratedRegex(@"^(nl|en|\d{4})\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key { get; }

    private sealed record Place(string Document, string Path, string General, JsonNode Parent, string Name, JsonNode? Value)
    {
        public SpoiledJson Replace(string value) => Spoil(parent =>
        {
            if (parent is JsonObject members)
                members[Name] = JsonNode.Parse(value);
            else
                parent[int.Parse(Name, CultureInfo.InvariantCulture)] = JsonNode.Parse(value);
        });

        public SpoiledJson Spoil(Action<JsonNode> spoil)
        {
            var root = JsonNode.Parse(Document)!;
            var parent = Path.Split('/')[1..^1]
                .Aggregate(root, (node, key) => node is JsonObject ? node[key]! : node[int.Parse(key, CultureInfo.InvariantCulture)]!);
            spoil(parent);
            return new(General, root.ToJsonString());
        }
    }
}
