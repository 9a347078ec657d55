using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Contents;

/// <summary>Symbols hold their sources, at paths that are the same wherever they were built.</summary>
internal static class Symbols
{
    private const string Root = "/_/";

    // https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md#embedded-source-c-and-vb-compilers
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static IEnumerable<string> Wrong(byte[] symbols)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols));
        var reader = provider.GetMetadataReader();
        var problems = new List<string>();
        foreach (var handle in reader.Documents)
        {
            var path = reader.GetString(reader.GetDocument(handle).Name);
            if (!path.StartsWith(Root, StringComparison.Ordinal))
                problems.Add($"{path} is not below {Root}");
            if (!reader.GetCustomDebugInformation(handle).Any(item => reader.GetGuid(reader.GetCustomDebugInformation(item).Kind) == EmbeddedSource))
                problems.Add($"{path} is not there to step into");
        }

        return reader.Documents.Count == 0 ? ["it has no sources"] : problems;
    }

    public static IEnumerable<string> WrongReference(byte[] library)
    {
        using var reader = new PEReader(new MemoryStream(library));
        return
        [
            .. reader.ReadDebugDirectory().Where(entry => entry.Type == DebugDirectoryEntryType.CodeView)
                .Select(entry => reader.ReadCodeViewDebugDirectoryData(entry).Path)
                .Where(path => !path.StartsWith(Root, StringComparison.Ordinal))
                .Select(path => $"its symbols are at {path}"),
        ];
    }
}
