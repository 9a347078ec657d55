namespace MkbPrioritisation.Cli.Terminal;

/// <summary>What a run read, and so may not write over.</summary>
internal sealed class InputFiles
{
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    /// <summary>Notes a file; a folder is none, and whoever reads it says so.</summary>
    public void AddFile(string path)
    {
        if (!Directory.Exists(path))
            _files.Add(RealFile(path));
    }

    public void AddMeasures(string directory) => _folders.Add(Real(directory));

    /// <summary>Refuses a target that the run read, or that would come among the measures.</summary>
    /// <exception cref="UsageException">The target is one of those.</exception>
    public void Refuse(string target)
    {
        if (Directory.Exists(target))
            return;
        var path = RealFile(target);
        if (_files.Contains(path))
            throw new UsageException(
                $"\"{target:whole}\" is what this run reads; name another file for the result.",
                $"\"{target:whole}\" wordt bij deze opdracht gelezen; noem een ander bestand voor het resultaat.");
        if (Path.GetExtension(path).ToUpperInvariant() is ".YAML" or ".YML" && _folders.FirstOrDefault(folder => IsIn(path, folder)) is not null)
            throw new UsageException(
                $"\"{target:whole}\" lies among the measures, which a result with that ending would become one of; name another file for it.",
                $"\"{target:whole}\" ligt bij de maatregelen, en met die uitgang zou het resultaat er een van worden; noem een ander bestand.");
    }

    private static bool IsIn(string path, string folder) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string RealFile(string file)
    {
        var target = ResultFile.Target(file);
        return Path.Combine(Real(Path.GetDirectoryName(target)!), Path.GetFileName(target));
    }

    // The folder with every link on the way to it followed, so that no other name of it gets past.
    private static string Real(string directory)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;
        var here = Path.Combine(Real(parent), Path.GetFileName(full));
        return Directory.Exists(here) && Directory.ResolveLinkTarget(here, returnFinalTarget: true) is { } target ? Real(target.FullName) : here;
    }
}
