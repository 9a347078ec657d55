namespace MkbPrioritisation.Yaml;

/// <summary>Opens what a user named for reading, whatever bears the name, and never waits for it to be opened.</summary>
internal static class OpenedFile
{
    /// <summary>Opens a file, a pipe or a device.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The stream; it cannot seek where it is a pipe.</returns>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public static FileStream Read(string path) => OperatingSystem.IsWindows()
        ? new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0)
        : new(UnixFile.OpenForReading(path), FileAccess.Read, bufferSize: 0);
}
