using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using MkbPrioritisation.Reporting.Advice;
using MkbPrioritisation.Reporting.Comparison;
using MkbPrioritisation.Reporting.Diagnostics;
using MkbPrioritisation.Reporting.Explanation;
using MkbPrioritisation.Reporting.Matrix;
using MkbPrioritisation.Reporting.Models;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Reporting.Progress;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Reporting.Robustness;
using MkbPrioritisation.Reporting.Timelines;

namespace MkbPrioritisation.Reporting;

/// <summary>How the documents are written and read, without reflection; a web API can add it to its resolvers.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RankingDocument))]
[JsonSerializable(typeof(MatrixDocument))]
[JsonSerializable(typeof(ExplanationDocument))]
[JsonSerializable(typeof(PlanDocument))]
[JsonSerializable(typeof(ComparisonDocument))]
[JsonSerializable(typeof(RobustnessDocument))]
[JsonSerializable(typeof(IReadOnlyList<RobustnessDocument>))]
[JsonSerializable(typeof(TimelineDocument))]
[JsonSerializable(typeof(ModelDocument))]
[JsonSerializable(typeof(ProgressDocument))]
[JsonSerializable(typeof(IReadOnlyList<ProgressDocument>))]
[JsonSerializable(typeof(AdviceDocument))]
[JsonSerializable(typeof(IReadOnlyList<DiagnosticEntry>))]
[SuppressMessage("ApiDesign", "RS0016", Justification = MembersAreGenerated)]
[SuppressMessage("ApiDesign", "RS0041", Justification = MembersAreGenerated)]
public sealed partial class DocumentContext : JsonSerializerContext
{
    private const string MembersAreGenerated = "Its members are its generator's, which may name them otherwise in another version.";

    // The generated handlers write straight away. The serializer would first describe every property to itself, which
    // takes a program that writes one document longer than all the rest of its work.
    internal static void Write(Utf8JsonWriter writer, RankingDocument document) => Default.RankingDocumentSerializeHandler(writer, document);

    internal static void Write(Utf8JsonWriter writer, MatrixDocument document) => Default.MatrixDocumentSerializeHandler(writer, document);

    internal static void Write(Utf8JsonWriter writer, ExplanationDocument document) => Default.ExplanationDocumentSerializeHandler(writer, document);

    internal static void Write(Utf8JsonWriter writer, PlanDocument document) => Default.PlanDocumentSerializeHandler(writer, document);

    internal static void Write(Utf8JsonWriter writer, ComparisonDocument document) => Default.ComparisonDocumentSerializeHandler(writer, document);

    internal static void Write(Utf8JsonWriter writer, RobustnessDocument document) => Default.RobustnessDocumentSerializeHandler(writer, document);

    internal static void Write(Utf8JsonWriter writer, IReadOnlyList<RobustnessDocument> documents) =>
        Default.IReadOnlyListRobustnessDocumentSerializeHandler(writer, documents);

    internal static void Write(Utf8JsonWriter writer, ModelDocument document) => Default.ModelDocumentSerializeHandler(writer, document);

    internal static void Write(Utf8JsonWriter writer, TimelineDocument document) => Default.TimelineDocumentSerializeHandler(writer, document);

    internal static void Write(Utf8JsonWriter writer, ProgressDocument document) => Default.ProgressDocumentSerializeHandler(writer, document);

    internal static void Write(Utf8JsonWriter writer, IReadOnlyList<ProgressDocument> documents) =>
        Default.IReadOnlyListProgressDocumentSerializeHandler(writer, documents);

    internal static void Write(Utf8JsonWriter writer, AdviceDocument document) => Default.AdviceDocumentSerializeHandler(writer, document);

    internal static void Write(Utf8JsonWriter writer, IReadOnlyList<DiagnosticEntry> entries) =>
        Default.IReadOnlyListDiagnosticEntrySerializeHandler(writer, entries);
}
