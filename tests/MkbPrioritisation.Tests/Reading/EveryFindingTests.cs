using System.Reflection;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Tests.Importing;
using MkbPrioritisation.Tests.Progress;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>No code goes untested, and none has two meanings.</summary>
public sealed class EveryFindingTests
{
    private static readonly Dictionary<string, Func<MeasuresOnDisk, IDisposable?>> Further = new(StringComparer.Ordinal)
    {
        ["MKB001"] = measures =>
        {
            File.CreateSymbolicLink(measures.FullPath("c/x.yaml"), "nowhere");
            return null;
        },
        ["MKB102"] = measures => Write(measures, new string('[', 17)),
        ["MKB110"] = measures => Write(measures, "[" + string.Concat(Enumerable.Repeat("a,", 10_000))),
        ["MKB499"] = measures => Write(measures, "[" + string.Concat(Enumerable.Repeat("&a b,", 1001))),
        ["MKB404"] = measures => Write(measures.Write("m.yaml", ""), Example.Measure),
        ["MKB343"] = measures =>
        {
            for (var number = 0; number <= 20; number++)
                measures.Write($"c/assessments/a-{number}.yaml", "scores: { m: { support: high } }");
            return null;
        },
        ["MKB408"] = measures => Write(
            measures.Write("c/collection.yaml", Example.With(Example.Collection, "plan: { currency: USD, programmes: {}, sources: {} }")),
            Example.Measure),
        ["MKB409"] = measures => Write(measures, Example.MeasurePlanning("growth: { 2012: EUR 0.3 bn, 2022: EUR 0.5 bn }")),
        ["MKB431"] = measures => Write(
            measures, Example.Measure + "assumptions: { fund: { name: { en: Fund }, value: USD 5 bn } }\nmodel: { cost: fund * 10% }\n"),
        ["MKB011"] = measures => Write(
            measures.Write("schemes/a.yaml", Example.Scheme + "default: true\n").Write("schemes/b.yaml", Example.Scheme + "default: true\n"),
            Example.Measure),
        ["MKB321"] = measures => Write(measures.Write("criteria.yaml", "extends: mine\n" + Example.Criteria), Example.Measure),
        ["MKB341"] = measures => Write(
            measures.Write("c/n.yaml", Example.Measure.Replace("Measure", "Other", StringComparison.Ordinal) + "requires: [m]\n"),
            Example.Measure + "requires: [n]\n"),
        ["MKB427"] = measures => Write(
            measures.Write("c/n.yaml", Example.Measure.Replace("Measure", "Other", StringComparison.Ordinal)),
            Example.MeasurePlanning("reach: { en: R }") + "requires: [n]\n"),
        ["MKB422"] = measures => Write(measures.Write("c/n.yaml", Example.Measure), Example.Measure),
        ["MKB423"] = measures => Write(measures, Example.With(Example.Measure, "name: { en: \"…\" }")),
        ["MKB424"] = measures => Write(measures.Write("d/collection.yaml", Example.Collection), Example.Measure),
        ["MKB401"] = measures => Write(measures, Example.Measure.Replace("  cost: 0-50-mln\n", "", StringComparison.Ordinal)),
        ["MKB426"] = measures => Write(
            measures,
            Example.With(
                Example.Measure,
                "scores: { value-added: unknown, cost: unknown, timeliness: unknown, feasibility: unknown, support: unknown, introduction: unknown }")),
    };

    public static TheoryData<string> FurtherCodes => [.. Further.Keys];

    private static readonly IReadOnlyList<DiagnosticRule> Rules = DiagnosticRule.All;

    [Fact]
    public void Every_rule_has_a_code_of_its_own()
    {
        Assert.All(Rules, rule => Assert.Matches("^MKB[0-9]{3}\\z", rule.Code));
        Assert.Distinct(Rules.Select(rule => rule.Code));
    }

    [Fact]
    public void Warnings_are_the_codes_from_MKB401() =>
        Assert.All(Rules, rule => Assert.Equal(rule.Code.StartsWith("MKB4", StringComparison.Ordinal), rule.Severity == DiagnosticSeverity.Warning));

    [Fact]
    public void Every_rule_is_provoked_by_a_test()
    {
        var tables = typeof(EveryFindingTests).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(RefusalTable))
            .SelectMany(field => ((RefusalTable)field.GetValue(null)!).Codes);

        Assert.Equal(
            Rules.Select(rule => rule.Code).Order(StringComparer.Ordinal),
            tables.Concat(RefusalsOfFilesAndFoldersTests.Codes).Concat(RefusalsOfProfilesTests.Codes).Concat(RefusalsOfTablesTests.Codes)
                .Concat(ActualsReaderTests.Codes).Concat(Further.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(FurtherCodes))]
    public void Found_as_well_is(string code)
    {
        using var measures = MeasuresOnDisk.Valid();
        using var held = Further[code](measures);

        Assert.Contains(code, measures.Load().Findings.Select(finding => finding.Code));
    }

    private static IDisposable? Write(MeasuresOnDisk measures, string text)
    {
        measures.Write("c/m.yaml", text);
        return null;
    }
}
