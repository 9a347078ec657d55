using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace MkbPrioritisation.Yaml;

/// <summary>
/// Opens files without waiting. The framework's own call waits for ever on a pipe that nobody writes to, and a look at the
/// name beforehand cannot help: what bears it may be another by the time it is opened.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal static partial class UnixFile
{
    private const int ReadOnly = 0;
    private const int WriteOnly = 1;
    private const int GetFlags = 3;
    private const int SetFlags = 4;

    private static readonly bool IsLinux = OperatingSystem.IsLinux() || OperatingSystem.IsAndroid();
    private static readonly int NonBlocking = IsLinux ? 0x800 : 0x4;
    private static readonly int CloseOnExec = IsLinux ? 0x80000 : 0x1000000;

    /// <summary>Opens a file, a pipe or a device for reading; reading waits, opening does not.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public static SafeFileHandle OpenForReading(string path) => Open(path, ReadOnly);

    /// <summary>Opens what is there already for writing, a pipe or a device as well; a pipe without a reader is refused.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public static SafeFileHandle OpenForWriting(string path) => Open(path, WriteOnly);

    private static SafeFileHandle Open(string path, int access)
    {
        var descriptor = OpenFile(path, access | NonBlocking | CloseOnExec);
        if (descriptor < 0)
            throw Refusal(path, Marshal.GetLastPInvokeError());
        _ = Control(descriptor, SetFlags, Control(descriptor, GetFlags, 0) & ~NonBlocking);
        return new(descriptor, ownsHandle: true);
    }

    private static Exception Refusal(string path, int error) => error switch
    {
        2 or 20 => new FileNotFoundException($"There is no file \"{path}\".", path),
        1 or 13 => new UnauthorizedAccessException($"The file \"{path}\" may not be opened."),
        6 => new IOException($"\"{path}\" is a pipe that nobody reads."),
        21 => new IOException($"\"{path}\" is a folder; name a file in it."),
        _ => new IOException($"The file \"{path}\" cannot be opened: {Marshal.GetPInvokeErrorMessage(error)}."),
    };

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenFile(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static partial int Control(int descriptor, int command, int argument);
}
