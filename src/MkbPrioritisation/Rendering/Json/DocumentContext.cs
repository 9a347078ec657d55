using System.Text.Json.Serialization;

namespace MkbPrioritisation.Rendering.Json;

/// <summary>How the documents are written and read, without reflection; a web API can add it to its resolvers.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RankingDocument))]
[JsonSerializable(typeof(MatrixDocument))]
[JsonSerializable(typeof(ExplanationDocument))]
[JsonSerializable(typeof(IReadOnlyList<DiagnosticEntry>))]
public sealed partial class DocumentContext : JsonSerializerContext;
