using System.Text.Json;
using System.Text.Json.Serialization;

namespace MkbPrioritisation.Rendering.Json;

/// <summary>How the documents are written and read, without reflection; a web API can add it to its resolvers.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(CamelCaseEnumConverter<Diagnostics.DiagnosticSeverity>)])]
[JsonSerializable(typeof(RankingDocument))]
[JsonSerializable(typeof(MatrixDocument))]
[JsonSerializable(typeof(ExplanationDocument))]
[JsonSerializable(typeof(IReadOnlyList<Diagnostics.Diagnostic>))]
public sealed partial class DocumentContext : JsonSerializerContext;

/// <summary>
/// Writes an enum in camel case, as the properties are. It stands on each property, because a web API that takes over
/// the context brings options of its own.
/// </summary>
/// <typeparam name="TEnum">The enum.</typeparam>
internal sealed class CamelCaseEnumConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
