using System.Text;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Snapshots;

/// <summary>The snapshots that this library holds of what it ships with.</summary>
internal static class Snapshot
{
    public static Snapshot<Definitions> Measures { get; } = new("measures.snapshot", "measures/", DefinitionParts.All);

    public static Snapshot<OrderedDictionary<string, LocalizedText>> Terms { get; } =
        new("terms.snapshot", "terms.yaml", (pass, terms) => pass.Map(terms, DefinitionParts.Text));
}

/// <summary>
/// What was read from YAML files in this library, kept as it was read: a short program would spend most of its time on
/// reading it again. The files stay the truth: a snapshot bears their fingerprint, and is not used once they are others.
/// </summary>
/// <param name="resource">The resource that holds the snapshot.</param>
/// <param name="sources">What the names of the files' resources begin with.</param>
/// <param name="parts">What it consists of.</param>
internal sealed class Snapshot<T>(string resource, string sources, Func<SnapshotPass, T?, T> parts)
    where T : class
{
    /// <summary>What the files hold; <see langword="null"/> where they were edited since.</summary>
    public T? Read()
    {
        using var content = typeof(Snapshot).Assembly.GetManifestResourceStream(resource);
        return content is null ? null : Read(content, Fingerprint.OfResources(sources));
    }

    public T? Read(Stream content, ulong fingerprint)
    {
        using var reader = new BinaryReader(content, Encoding.UTF8);
        return reader.ReadUInt64() == fingerprint ? parts(new SnapshotReader(reader), null) : null;
    }

    /// <summary>The snapshot of what the files hold now.</summary>
    public byte[] Of(T value) => Of(value, Fingerprint.OfResources(sources));

    public byte[] Of(T value, ulong fingerprint)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content, Encoding.UTF8);
        writer.Write(fingerprint);
        _ = parts(new SnapshotWriter(writer), value);
        return content.ToArray();
    }
}
