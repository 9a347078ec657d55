using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Reading;

namespace MkbPrioritisation.Cli.Templates;

/// <summary>A measures folder that may still lack collections or schemes, be empty, or not be there.</summary>
internal static class StartedFolder
{
    // No collection yet, and no scheme for the folder's own criteria.
    private static readonly string[] Unfinished = ["MKB009", "MKB010"];

    /// <summary>What the folder holds; what it lacks, the tool brings.</summary>
    /// <exception cref="InvalidMeasuresException">A file in it is wrong.</exception>
    /// <exception cref="UsageException">It is a file.</exception>
    public static CatalogueContent Read(string directory)
    {
        if (File.Exists(directory))
            throw new UsageException(FileRules.IsNoFolder(directory));
        if (!Directory.Exists(directory))
            return CatalogueReader.Shipped with { Collections = [] };
        var content = CatalogueReader.ReadFolder(directory);
        return IsSound(content) ? content : throw new InvalidMeasuresException(content.Findings);
    }

    /// <summary>Refuses a folder that is not there, and says how to start one.</summary>
    /// <exception cref="UsageException">There is no such folder.</exception>
    public static void Require(string directory)
    {
        if (Directory.Exists(directory) || File.Exists(directory))
            return;
        throw MissingPath.NearestFolder(directory) is { } near
            ? new UsageException(FileRules.NoFolder(directory, near))
            : new UsageException(
                $"There is no folder \"{directory:whole}\"; start one: mkb new collection ID --measures {directory:whole}",
                $"Er is geen map \"{directory:whole}\"; begin er een: mkb new collection ID --measures {directory:whole}");
    }

    /// <summary>Whether nothing is wrong but that something is still to come.</summary>
    public static bool IsSound(CatalogueContent content) => content.Findings.All(finding =>
        finding.Severity != DiagnosticSeverity.Error || Unfinished.Contains(finding.Code, StringComparer.Ordinal));
}
