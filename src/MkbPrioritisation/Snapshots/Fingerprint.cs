namespace MkbPrioritisation.Snapshots;

/// <summary>Tells an edited text from the one that it was: FNV-1a, 64 bits. No defence against a forger, who could as well edit the snapshot.</summary>
internal static class Fingerprint
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The fingerprint of this library's resources whose names begin so, in whatever order they were embedded.</summary>
    public static ulong OfResources(string prefix)
    {
        var assembly = typeof(Fingerprint).Assembly;
        var sum = 0ul;
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            using var content = assembly.GetManifestResourceStream(name)!;
            sum += Of(name, content);
        }

        return sum;
    }

    public static ulong Of(string name, Stream content)
    {
        var fingerprint = Basis;
        foreach (var character in name)
            fingerprint = (fingerprint ^ character) * Prime;
        Span<byte> buffer = stackalloc byte[4096];
        for (var length = content.Read(buffer); length > 0; length = content.Read(buffer))
        {
            foreach (var one in buffer[..length])
                fingerprint = (fingerprint ^ one) * Prime;
        }

        return fingerprint;
    }
}
