using MkbPrioritisation.Tests.Reading;

namespace MkbPrioritisation.Tests.Fuzzing;

/// <summary>The files of a measures folder, a kind each, and profiles.</summary>
internal static class FileTargets
{
    public static IEnumerable<FuzzTarget> All => Enum.GetValues<FileKind>().Select(kind => new FuzzTarget(
        $"files: {kind}".ToLowerInvariant(),
        [.. HostileFiles.Small.Concat(HostileFiles.Shipped).Where(file => file.Kind == kind).Select(file => new FuzzInput(kind.ToString(), [.. file.Bytes]))],
        input => ReadingLaw.Holds(new(kind, input.Bytes))));
}
