using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Watching;

namespace MkbPrioritisation.Cli.Mcp;

/// <summary>The measures that are asked about: a folder as it is at each question, or those of the library.</summary>
/// <param name="directory">The folder; <see langword="null"/> for the measures of the library.</param>
internal sealed class MeasuresSource(string? directory)
{
    private readonly Lock _reading = new();
    private FolderListing? _listing;
    private MeasureCatalogue? _catalogue;
    private IReadOnlyList<Diagnostic> _findings = [];

    /// <summary>Whether the measures are those of the library.</summary>
    public bool IsBuiltIn => directory is null;

    /// <summary>The measures as they are now; read again only where a file has changed.</summary>
    /// <exception cref="InvalidMeasuresException">The measure files hold errors; all are in it.</exception>
    /// <exception cref="IOException">The folder is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public MeasureCatalogue Catalogue()
    {
        var (catalogue, findings) = Read();
        return catalogue ?? throw new InvalidMeasuresException(findings);
    }

    /// <summary>The measures as they are now, where they can be used, and all that was found.</summary>
    /// <exception cref="IOException">The folder is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public (MeasureCatalogue? Catalogue, IReadOnlyList<Diagnostic> Findings) Read()
    {
        if (directory is null)
            return (MeasureCatalogue.BuiltIn, MeasureCatalogue.BuiltIn.Warnings);
        lock (_reading)
        {
            // Listed before it is read: what changes meanwhile is read again at the next question.
            var listing = FolderListing.Of(directory);
            if (!listing.Equals(_listing))
            {
                _listing = null;
                _ = MeasureCatalogue.TryLoad(directory, out _catalogue, out _findings);
                _listing = listing;
            }

            return (_catalogue, _findings);
        }
    }
}
