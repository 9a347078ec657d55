using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.DependencyInjection;

/// <summary>Says why changed measure files were not taken over.</summary>
public sealed class CatalogueRejectedEventArgs : EventArgs
{
    internal CatalogueRejectedEventArgs(Exception exception, IReadOnlyList<Diagnostic> diagnostics)
    {
        Exception = exception;
        Diagnostics = diagnostics;
    }

    /// <summary>What went wrong: <see cref="InvalidMeasuresException"/>, or the folder could not be read.</summary>
    public Exception Exception { get; }

    /// <summary>All that was found in the files, by file, line and column; empty where they could not be read at all.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
