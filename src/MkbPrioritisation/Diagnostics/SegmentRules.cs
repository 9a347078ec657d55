using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>What can be wrong with the four segments.</summary>
internal static class SegmentRules
{
    private static readonly DiagnosticRule SegmentsOverlap = DiagnosticRule.Error(
        "MKB501",
        new($"two segments with the same growth of productivity and jobs", $"twee segmenten met dezelfde groei van productiviteit en banen"),
        new($"give each of the four its own", $"geef elk van de vier een eigen groei"),
        "grow: { productivity: growth, jobs: growth }\nrenew: { productivity: growth, jobs: growth }",
        "grow: { productivity: growth, jobs: growth }\nrenew: { productivity: growth, jobs: decline }");

    private static readonly DiagnosticRule UnknownTrend = DiagnosticRule.Error(
        "MKB502",
        new($"neither growth nor decline", $"groei noch krimp"),
        new($"`growth` or `decline`", $"`growth` of `decline`"),
        "jobs: more",
        "jobs: growth");

    public static readonly DiagnosticRule[] All = [SegmentsOverlap, UnknownTrend];

    public static Finding Overlap(string one, string other) => SegmentsOverlap.Says(
        $"segments {one} and {other} have the same growth of productivity and jobs; each of the four has its own",
        $"de segmenten {one} en {other} hebben dezelfde groei van productiviteit en banen; elk van de vier heeft een eigen");

    public static Finding IsNoTrend(Subject what, string text) => UnknownTrend.Says(
        $"{what} should be \"growth\" or \"decline\", and not {text}",
        $"{what} hoort \"growth\" of \"decline\" te zijn, en niet {text}");
}
