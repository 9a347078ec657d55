using Microsoft.Win32.SafeHandles;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Cli.Terminal;

/// <summary>
/// Writes a result to a file, whole or not at all: beside it first, and then in its place. What was there before survives
/// whatever goes wrong.
/// </summary>
internal static class ResultFile
{
    private static readonly Lock Guard = new();
    private static string? _unfinished;
    private static bool _isInterrupted;

    /// <summary>Writes a file.</summary>
    /// <param name="path">The file's path; a link is followed, a pipe or a device is written to.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="UsageException">There is no such folder, or the path is one.</exception>
    /// <exception cref="IOException">The file cannot be written; what was there before is there still.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        if (Directory.Exists(path))
            throw new UsageException(FileRules.IsNoFile(path));
        var target = Target(path);
        if (File.Exists(path) && !OperatingSystem.IsWindows() && OpenSpecial(path, target) is { } special)
        {
            using var stream = new FileStream(special, FileAccess.Write, bufferSize: 0);
            write(stream);
            return;
        }

        var folder = Path.GetDirectoryName(target)!;
        if (!Directory.Exists(folder))
            throw new UsageException(
                $"There is no folder \"{Path.GetDirectoryName(path):whole}\" to write into; make it first, or name another.",
                $"Er is geen map \"{Path.GetDirectoryName(path):whole}\" om in te schrijven; maak die eerst, of noem een andere.");
        WriteBeside(target, folder, write);
    }

    /// <summary>Does what writes files of its own, whole: an interrupt that comes meanwhile ends the program behind it.</summary>
    /// <param name="write">Writes the files.</param>
    public static void Whole(Action write)
    {
        lock (Guard)
        {
            if (!_isInterrupted)
                write();
        }
    }

    /// <summary>Deletes what is unfinished, and lets nothing more be written.</summary>
    public static void Abandon()
    {
        lock (Guard)
        {
            _isInterrupted = true;
            if (_unfinished is { } path)
                File.Delete(path);
        }
    }

    /// <summary>The path that a link leads to in the end.</summary>
    public static string Target(string path)
    {
        var full = Path.GetFullPath(path);
        return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
    }

    private static void WriteBeside(string target, string folder, Action<Stream> write)
    {
        var beside = Path.Combine(folder, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        try
        {
            using (var stream = Create(beside))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            lock (Guard)
            {
                if (!_isInterrupted)
                    File.Move(beside, target, overwrite: true);
                _unfinished = null;
            }
        }
        catch
        {
            lock (Guard)
            {
                File.Delete(beside);
                _unfinished = null;
            }

            throw;
        }
    }

    private static FileStream Create(string path)
    {
        lock (Guard)
        {
            ObjectDisposedException.ThrowIf(_isInterrupted, typeof(ResultFile));
            _unfinished = path;
            return new(path, FileMode.CreateNew, FileAccess.Write);
        }
    }

    // In the place of a pipe or a device no file may come. The framework does not tell a device from a file; where they live does.
    private static SafeFileHandle? OpenSpecial(string path, string target)
    {
        if (OperatingSystem.IsWindows())
            return null;
        var handle = UnixFile.OpenForWriting(path);
        using (var opened = new FileStream(new SafeFileHandle(handle.DangerousGetHandle(), ownsHandle: false), FileAccess.Write, bufferSize: 0))
        {
            if (!opened.CanSeek || target.StartsWith("/dev/", StringComparison.Ordinal) || target.StartsWith("/proc/", StringComparison.Ordinal))
                return handle;
        }

        handle.Dispose();
        return null;
    }
}
