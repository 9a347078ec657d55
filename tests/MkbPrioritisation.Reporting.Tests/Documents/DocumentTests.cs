using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MkbPrioritisation.Reporting.Tests.Documents;

/// <summary>What holds of each document that is read; every class that reads one is tried, as <see cref="ReadingTests"/> sees to.</summary>
public sealed class DocumentTests
{
    public static TheoryData<string> Kinds => [.. WrittenDocument.All.Select(document => document.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_document_goes_to_a_stream_and_comes_from_one(string kind)
    {
        var document = Of(kind);
        using var output = new MemoryStream();

        Method(document, "Write", typeof(Stream), Reader(document).ReturnType).Invoke(null, [output, Read(document)]);
        output.Position = 0;
        var again = Method(document, Reader(document).Name, typeof(Stream)).Invoke(null, [output]);

        Assert.Equal(document.Text, Encoding.UTF8.GetString(output.ToArray()));
        Assert.Equal(document.Text, Write(document, again!));
        var broken = Assert.Throws<TargetInvocationException>(() =>
            Method(document, Reader(document).Name, typeof(Stream)).Invoke(null, [new MemoryStream([(byte)'"', 0xFF, (byte)'"'])]));
        Assert.IsType<JsonException>(broken.InnerException);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_serializer_of_a_web_application_writes_and_reads_the_same(string kind)
    {
        var document = Of(kind);
        var type = DocumentContext.Default.GetTypeInfo(Reader(document).ReturnType)!;

        var serialized = JsonSerializer.Serialize(Read(document), type);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(document.Text), JsonNode.Parse(serialized)), serialized);
        Assert.Equal(document.Text, Write(document, JsonSerializer.Deserialize(serialized, type)!));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nobody_can_change_what_a_document_holds(string kind)
    {
        var seen = new List<string>();

        Assert.Empty(Changeable(Read(Of(kind)), kind, seen));
        Assert.NotEmpty(seen);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Documents_with_the_same_content_are_equal(string kind)
    {
        Assert.True(Read(Of(kind)).Equals(Read(Of(kind))));
        Assert.Equal(Read(Of(kind)).GetHashCode(), Read(Of(kind)).GetHashCode());
    }

    private static WrittenDocument Of(string kind) => WrittenDocument.All.Single(document => document.Kind == kind);

    private static MethodInfo Reader(WrittenDocument document) =>
        (document.IsList ? document.Json.GetMethod("ReadAll", [typeof(string)]) : null) ?? Method(document, "Read", typeof(string));

    private static object Read(WrittenDocument document) => Reader(document).Invoke(null, [document.Text])!;

    private static string Write(WrittenDocument document, object content) =>
        (string)Method(document, "Write", Reader(document).ReturnType).Invoke(null, [content])!;

    private static MethodInfo Method(WrittenDocument document, string name, params Type[] parameters) =>
        document.Json.GetMethod(name, parameters)
            ?? throw new MissingMethodException($"{document.Json.Name} has no {name}({string.Join<Type>(", ", parameters)}).");

    private static IEnumerable<string> Changeable(object? value, string path, List<string> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value is decimal)
            return [];
        if (value is IEnumerable items)
        {
            seen.Add(path);
            var isChangeable = value is IList { IsReadOnly: false } or IDictionary { IsReadOnly: false } or Array;
            return items.Cast<object?>().SelectMany(item => Changeable(item, $"{path}.*", seen))
                .Prepend(isChangeable ? $"{path} is a {value.GetType().Name}" : null).OfType<string>();
        }

        return value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .SelectMany(property => Changeable(property.GetValue(value), $"{path}.{property.Name}", seen)).ToList();
    }
}
