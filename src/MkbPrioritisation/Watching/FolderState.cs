namespace MkbPrioritisation.Watching;

/// <summary>A measures folder as it was at a time.</summary>
/// <param name="Listing">Its files by path, size and time.</param>
/// <param name="Content">What they held; <see langword="null"/> where that does not count, since it is to be read again in any case.</param>
internal sealed record FolderState(FolderListing Listing, FolderContent? Content)
{
    /// <summary>The folder as it is now.</summary>
    public static FolderState Of(string directory) => new(FolderListing.Of(directory), FolderContent.Of(directory));

    /// <summary>Whether the folder holds now what it held then.</summary>
    public bool Holds(string directory) => FolderListing.Of(directory).Equals(Listing) || FolderContent.Of(directory) == Content;
}
