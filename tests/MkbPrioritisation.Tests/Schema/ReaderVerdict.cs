using MkbPrioritisation.Advice;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Tests.Schema.Corpus;
using MkbPrioritisation.Tests.Reading;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Tests.Schema;

/// <summary>What the reader has against a text, in a folder that has the built-in criteria.</summary>
internal static class ReaderVerdict
{
    private static readonly CriteriaSet Criteria = new(MeasureCatalogue.BuiltIn.Criteria, IsWhole: true);

    private static readonly PlanOutline Outline = MeasureCatalogue.BuiltIn.GetCollection("recovery-plan-2020").Plan is { } plan
        ? new(
            plan.Currency,
            [.. plan.Programmes, .. Ids.All.Select(id => new Programme(id, LocalizedText.Same(id)))],
            [.. plan.Sources, .. Ids.All.Select(id => KeyValuePair.Create(id, LocalizedText.Same(id)))])
        : throw new InvalidOperationException("The recovery plan has no plan.");

    private static readonly MeasureReader Measures = new(Criteria, CollectionHeader.Whole(
        LocalizedText.Same("Test"),
        source: null,
        Basis.Judgement,
        MeasureCatalogue.BuiltIn.Collections.SelectMany(collection => collection.Categories.Keys).Concat(Ids.All).Distinct(StringComparer.Ordinal)
            .ToDictionary(id => id, LocalizedText.Same, StringComparer.Ordinal)) with
    {
        Plan = Outline,
        Actors = MeasureCatalogue.BuiltIn.Collections.SelectMany(collection => collection.Actors)
            .Concat(Ids.All.Select(id => KeyValuePair.Create(id, LocalizedText.Same(id)))).DistinctBy(actor => actor.Key).ToDictionary(StringComparer.Ordinal),
        Assumptions = [.. MeasureCatalogue.BuiltIn.Collections.SelectMany(collection => collection.Assumptions)],
    });

    private static readonly AssessmentReader Assessments =
        new(Criteria, Parsed.Known("test", Ids.All.Concat(Ids.Keys)), _ => null);

    public static IReadOnlyList<Diagnostic> Errors(SchemaCase item)
    {
        var file = new TextFile("", "file.yaml", item.Text).Read();
        _ = item.Schema switch
        {
            "criteria" => CriteriaReader.Read(file),
            "scheme" => SchemeReader.Read(file, "scheme", Criteria),
            "segments" => SegmentsReader.Read(file),
            "practices" => PracticesReader.Read(file),
            "profile" => ProfileReader.Read(file),
            "collection" => CollectionReader.Read(file),
            "assessment" => Assessments.Read(file, "assessment"),
            "measure" => (object?)Measures.Read(file, "measure"),
            _ => throw new ArgumentException($"There is no reader for {item.Schema}.", nameof(item)),
        };
        return [.. file.Findings.Kept.Where(finding => finding.Severity == DiagnosticSeverity.Error)];
    }
}
