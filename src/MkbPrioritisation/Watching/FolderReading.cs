namespace MkbPrioritisation.Watching;

/// <summary>What was read of a folder that had changed, and how far it can be relied on.</summary>
/// <param name="Take">Takes it over.</param>
internal sealed record FolderReading(Action<FolderState> Take)
{
    /// <summary>Whether it is to be taken only if the folder stays the same for a second period, as where a collection is gone.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether the same files are to be read again later, as where they could not be read.</summary>
    public bool MayHeal { get; init; }
}
