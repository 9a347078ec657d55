using System.Text.Json;
using MkbPrioritisation.AspNetCore.Answers;
using MkbPrioritisation.AspNetCore.Parameters;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Reporting.Diagnostics;
using MkbPrioritisation.Reporting.Schemas;

namespace MkbPrioritisation.AspNetCore.Resources;

/// <summary>What was found in the measure files, and what they are checked by.</summary>
internal static class FileResources
{
    private static readonly Parameter Kind =
        new("kind", ParameterKind.Text, $"The kind of file: {string.Join(", ", FileSchema.Kinds)}.") { IsInPath = true, IsRequired = true };

    public static IEnumerable<Resource> All { get; } =
    [
        new Resource<IReadOnlyList<Diagnostic>>(
            "diagnostics",
            "What was found in the measure files when they were looked at last, be they in use or not.",
            typeof(IReadOnlyList<DiagnosticEntry>),
            [],
            Find,
            (MediaForm.Json, (found, inquiry) => DiagnosticJson.Write(found, inquiry.Language)))
        {
            IsOfCatalogue = false,
        },
        new Resource<string>(
            "schema/{kind}", "The JSON Schema of a kind of measure file.", typeof(JsonElement), [Kind], SchemaOf, (MediaForm.Json, (schema, _) => schema)),
    ];

    private static string SchemaOf(Inquiry inquiry) => inquiry.Choice.Text(Kind)! is var kind && FileSchema.Kinds.Contains(kind, StringComparer.Ordinal)
        ? FileSchema.Of(kind)
        : throw new UnknownIdException("kind of file", kind, FileSchema.Kinds);

    private static IReadOnlyList<Diagnostic> Find(Inquiry inquiry) =>
        RelativeFindings.Of(inquiry.Catalogues, inquiry.Catalogue, inquiry.Catalogues.LastRejection);
}
