using System.Diagnostics;
using System.Text;

namespace MkbPrioritisation.Excel.Tests.Importing;

/// <summary>LibreOffice without a window, with a profile of its own for each use.</summary>
internal static class LibreOffice
{
    // Each sheet in a file of its own, in UTF-8, with values as they are and not as they are shown.
    private const string SheetsAsCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    /// <summary>Why it cannot be used; <see langword="null"/> where it can.</summary>
    public static string? WhyNot => Program is null ? "LibreOffice Calc is not installed (Debian: libreoffice-calc)." : null;

    /// <summary>Opens a workbook and saves it again, as another workbook.</summary>
    public static Task<byte[]> SaveAgain(byte[] workbook) => Convert(workbook, "xlsx", "t.xlsx");

    /// <summary>The rows of a sheet, as it writes them with commas.</summary>
    public static async Task<IReadOnlyList<string>> Rows(byte[] workbook, string sheet) =>
        Encoding.UTF8.GetString(await Convert(workbook, SheetsAsCsv, $"t-{sheet}.csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static async Task<byte[]> Convert(byte[] workbook, string form, string result)
    {
        var folder = Directory.CreateTempSubdirectory("mkb-office-");
        try
        {
            var path = Path.Combine(folder.FullName, "t.xlsx");
            var output = Path.Combine(folder.FullName, "out");
            await File.WriteAllBytesAsync(path, workbook);
            using var process = Process.Start(new ProcessStartInfo(Program!,
            [
                $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}", "--headless", "--convert-to", form, "--outdir", output, path,
            ])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            using var patience = new CancellationTokenSource(Patience);
            await Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(patience.Token),
                process.StandardError.ReadToEndAsync(patience.Token),
                process.WaitForExitAsync(patience.Token));
            return await File.ReadAllBytesAsync(Path.Combine(output, result));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
