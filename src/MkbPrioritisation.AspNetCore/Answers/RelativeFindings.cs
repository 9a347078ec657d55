using MkbPrioritisation.DependencyInjection;
using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.AspNetCore.Answers;

/// <summary>What was found in the measure files, by their paths inside the folder: where that lies on the server is nobody's business.</summary>
internal static class RelativeFindings
{
    /// <summary>What was found when the files were looked at last, be they in use or not.</summary>
    /// <param name="catalogues">What keeps the catalogue.</param>
    /// <param name="catalogue">The catalogue in use.</param>
    /// <param name="rejection">Why the files are not those in use, as it was asked for once: the answer may be another the next moment.</param>
    public static IReadOnlyList<Diagnostic> Of(IMeasureCatalogueProvider catalogues, MeasureCatalogue catalogue, CatalogueRejectedEventArgs? rejection)
    {
        var found = rejection?.Diagnostics ?? catalogue.Warnings;
        return (catalogues as MeasureCatalogueService)?.MeasuresDirectory is { } root ? Below(root, found) : found;
    }

    /// <summary>Findings as if they had been made inside the folder.</summary>
    public static IReadOnlyList<Diagnostic> Below(string root, IEnumerable<Diagnostic> found) =>
    [
        .. found.Select(diagnostic => diagnostic with
        {
            File = Path.GetRelativePath(root, Path.GetFullPath(diagnostic.File)).Replace('\\', '/'),
            Message = Below(root, diagnostic.Message),
            DutchMessage = diagnostic.DutchMessage is { } message ? Below(root, message) : null,
        }),
    ];

    private static string Below(string root, string message) => message
        .Replace($"{root.Replace('\\', '/').TrimEnd('/')}/", "", StringComparison.Ordinal)
        .Replace(root, ".", StringComparison.Ordinal);
}
