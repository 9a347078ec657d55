using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Cli.Output;

/// <summary>Writes diagnostics as a JSON array.</summary>
internal static class DiagnosticJson
{
    private static readonly DiagnosticContext Context = new(new JsonSerializerOptions(DiagnosticContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    public static string Write(IReadOnlyList<Diagnostic> diagnostics) =>
        JsonSerializer.Serialize(diagnostics, Context.IReadOnlyListDiagnostic) + "\n";
}

/// <summary>How diagnostics are written, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    Converters = [typeof(SeverityConverter)])]
[JsonSerializable(typeof(IReadOnlyList<Diagnostic>))]
internal sealed partial class DiagnosticContext : JsonSerializerContext;

/// <summary>Writes a severity as compilers do: <c>error</c> or <c>warning</c>.</summary>
internal sealed class SeverityConverter() : JsonStringEnumConverter<DiagnosticSeverity>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
