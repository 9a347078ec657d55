using System.Text.Json;
using MkbPrioritisation.AspNetCore.Answers;
using MkbPrioritisation.AspNetCore.Parameters;
using MkbPrioritisation.DependencyInjection;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Reporting.Diagnostics;
using MkbPrioritisation.Reporting.Schemas;

namespace MkbPrioritisation.AspNetCore.Resources;

/// <summary>What was found in the measure files, and what they are checked by.</summary>
internal static class FileResources
{
    private static readonly Parameter Kind = new("kind", ParameterKind.Text, $"The kind of file: {string.Join(", ", FileSchema.Kinds)}.") { IsInPath = true, IsRequired = true };

    public static IEnumerable<Resource> All { get; } =
    [
        new Resource<IReadOnlyList<Diagnostic>>(
            "diagnostics", "What was found in the measure files when they were looked at last, be they in use or not.", typeof(IReadOnlyList<DiagnosticEntry>), [], Find,
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

    // Where the measures lie on the server is nobody's business.
    private static IReadOnlyList<Diagnostic> Find(Inquiry inquiry)
    {
        var found = inquiry.Catalogues.LastRejection?.Diagnostics ?? inquiry.Catalogue.Warnings;
        return (inquiry.Catalogues as MeasureCatalogueService)?.MeasuresDirectory is { } root
            ? [.. found.Select(diagnostic => diagnostic with { File = Below(root, diagnostic.File) })]
            : found;
    }

    private static string Below(string root, string file) => Path.GetRelativePath(root, Path.GetFullPath(file)).Replace('\\', '/');
}
