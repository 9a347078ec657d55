using System.Text;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>The kinds of file in a measures folder.</summary>
public enum FileKind
{
    Measure,
    Collection,
    Criteria,
    Scheme,
    Segments,
    Practices,
    Profile,
    Assessment,
}

/// <summary>Bytes that pretend to be a file of a kind; shown as text where a law fails.</summary>
public sealed record HostileFile(FileKind Kind, IReadOnlyList<byte> Bytes)
{
    public override string ToString() => $"{Kind}:\n{Encoding.Latin1.GetString([.. Bytes])}\n(base64 {Convert.ToBase64String([.. Bytes])})";
}
