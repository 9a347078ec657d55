namespace MkbPrioritisation.DependencyInjection;

/// <summary>Says which catalogue took the place of which.</summary>
public sealed class CatalogueReloadedEventArgs : EventArgs
{
    internal CatalogueReloadedEventArgs(MeasureCatalogue previous, MeasureCatalogue current)
    {
        Previous = previous;
        Current = current;
    }

    /// <summary>The catalogue until now.</summary>
    public MeasureCatalogue Previous { get; }

    /// <summary>The catalogue from now on.</summary>
    public MeasureCatalogue Current { get; }
}
