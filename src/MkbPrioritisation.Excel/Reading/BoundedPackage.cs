using System.IO.Compression;
using MkbPrioritisation.Importing;

namespace MkbPrioritisation.Excel.Reading;

/// <summary>A package that is known to be no larger than may be read, however small it was packed.</summary>
internal static class BoundedPackage
{
    // Parts may lead to each other in a chain, which is followed step by step.
    private const int MostParts = 1000;

    /// <summary>The bytes of a package; <see langword="null"/> where it is too large.</summary>
    /// <exception cref="InvalidDataException">It is no package.</exception>
    public static MemoryStream? Read(Stream stream)
    {
        var bytes = new MemoryStream();
        if (!Copy(stream, bytes, TableGrid.MostBytes, out _))
            return null;
        bytes.Position = 0;
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (archive.Entries.Count > MostParts)
                return null;
            var left = (long)TableGrid.MostBytes;
            foreach (var entry in archive.Entries)
            {
                // What an archive says of its sizes need not be true.
                using var unpacked = entry.Open();
                if (!Copy(unpacked, Stream.Null, left, out var length))
                    return null;
                left -= length;
            }
        }

        bytes.Position = 0;
        return bytes;
    }

    private static bool Copy(Stream from, Stream to, long most, out long length)
    {
        var buffer = new byte[1 << 16];
        length = 0;
        int read;
        while ((read = from.Read(buffer)) > 0)
        {
            length += read;
            if (length > most)
                return false;
            to.Write(buffer, 0, read);
        }

        return true;
    }
}
