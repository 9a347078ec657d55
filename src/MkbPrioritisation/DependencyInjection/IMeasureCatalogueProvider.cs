using Microsoft.Extensions.Primitives;

namespace MkbPrioritisation.DependencyInjection;

/// <summary>Gives the catalogue of the moment, and tells when it is another.</summary>
public interface IMeasureCatalogueProvider
{
    /// <summary>The catalogue as it is now. Keep the reference for as long as one answer takes, and ask again for the next.</summary>
    MeasureCatalogue Current { get; }

    /// <summary>Why the files on disk are not those in use; <see langword="null"/> where they are.</summary>
    CatalogueRejectedEventArgs? LastRejection { get; }

    /// <summary>A token that changes once, when another catalogue takes this one's place; then ask for a new one.</summary>
    /// <returns>The token.</returns>
    IChangeToken GetChangeToken();

    /// <summary>
    /// Whether the catalogue in use is that of the files as they are now; the files are looked at. Without reloading it is
    /// always <see langword="true"/>.
    /// </summary>
    bool IsUpToDate { get; }
}
