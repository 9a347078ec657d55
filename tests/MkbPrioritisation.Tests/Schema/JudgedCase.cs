using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Tests.Schema.Corpus;

namespace MkbPrioritisation.Tests.Schema;

/// <summary>A text and what the reader and the schema have against it.</summary>
internal sealed record JudgedCase(SchemaCase Case, IReadOnlyList<Diagnostic> ByReader, IReadOnlyList<string> BySchema)
{
    public bool ReaderAccepts => ByReader.Count == 0;

    public bool SchemaAccepts => BySchema.Count == 0;

    public override string ToString() => $"""
        == {Case.Schema}: {Case.Name}
        {Case.Text.TrimEnd()}
        -- reader: {(ReaderAccepts ? "accepts" : string.Join("; ", ByReader.Select(finding => $"{finding.Code} {finding.Message}")))}
        -- schema: {(SchemaAccepts ? "accepts" : string.Join("; ", BySchema))}
        """;
}
