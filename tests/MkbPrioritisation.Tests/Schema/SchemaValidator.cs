using System.Diagnostics;
using System.Text;
using System.Text.Json;
using MkbPrioritisation.Tests.Schema.Corpus;

namespace MkbPrioritisation.Tests.Schema;

/// <summary>A JSON Schema validator, which is a Node program beside these tests; one start judges any number of texts.</summary>
internal static class SchemaValidator
{
    private const string RelativeFolder = "tests/MkbPrioritisation.Tests/Schema/validator";

    public const string HowToInstall = $"The schemas are held against the reader with Node, 20 or later; to do so: npm install --prefix {RelativeFolder}";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly string Folder = Path.Combine(Repository.Root, RelativeFolder);

    public static bool IsInstalled { get; } = Node() is not null
        && new[] { "ajv", "yaml" }.All(package => File.Exists(Path.Combine(Folder, "node_modules", package, "package.json")));

    /// <summary>What each schema says against its text, in the order of the cases; nothing for what is valid.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Problems(IEnumerable<SchemaCase> cases)
    {
        if (!IsInstalled)
            throw new InvalidOperationException(HowToInstall);

        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var process = Process.Start(new ProcessStartInfo(Node()!, ["validate.mjs", Path.Combine(Repository.Measures, "schema")])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(JsonSerializer.Serialize(cases.Select(item => new { item.Schema, item.Text }), Json));
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
            process.Kill(entireProcessTree: true);
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<List<List<string>>>(output.Result)!
            : throw new InvalidOperationException($"The validator failed: {error.Result}");
    }

    private static string? Node() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node"))
        .FirstOrDefault(File.Exists);
}
