using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads <c>segments.yaml</c>.</summary>
internal static class SegmentsReader
{
    /// <summary>The four segments, or none where the file cannot be used.</summary>
    public static IReadOnlyList<SegmentDefinition> Read(YamlFile file)
    {
        if (file.Root is null
            || MapReader.Open(file, file.Root, "the segments file", "segments") is not { } root
            || root.Required("segments") is not { } node
            || MapReader.Open(file, node, "\"segments\"", EnumId.All<Segment>()) is not { } map)
            return [];

        var segments = new List<SegmentDefinition>();
        foreach (var (index, name) in EnumId.All<Segment>().Index())
        {
            if (map.Required(name) is not { } entry || ReadSegment(file, entry, (Segment)index, name) is not { } segment)
                continue;
            if (segments.Find(other => other.Productivity == segment.Productivity && other.Jobs == segment.Jobs) is { } twin)
                file.Report(DiagnosticRule.SegmentsOverlap, map.PositionOf(name), $"segments \"{EnumId.Of(twin.Segment)}\" and \"{name}\" have the same growth of productivity and jobs; each of the four has its own");
            segments.Add(segment);
        }

        var shares = segments.Select(segment => segment.Share).OfType<int>().ToList();
        var (sum, spare) = (shares.Sum(), shares.Count / 2);
        if (file.IsWhole && (sum > 100 + spare || (shares.Count == 4 && sum < 100 - spare)))
            file.Report(DiagnosticRule.SharesOffHundred, map.Start, $"the shares of the segments add up to {sum}, and should make 100");
        return file.Findings.HasErrors ? [] : segments;
    }

    private static SegmentDefinition? ReadSegment(YamlFile file, YamlNode node, Segment segment, string id)
    {
        var what = Subject.Named("segment", id);
        if (MapReader.Open(file, node, what, "name", "description", "productivity", "jobs", "share", "needs") is not { } map)
            return null;

        var name = Values.Localized(file, map.Required("name"), $"the name of {what}");
        var description = Values.Localized(file, map.Optional("description"), $"the description of {what}");
        var productivity = ReadTrend(file, map.Required("productivity"), "the growth of productivity");
        var jobs = ReadTrend(file, map.Required("jobs"), "the growth of jobs");
        var share = Values.WholeNumber(file, map.Optional("share"), "the share of firms in per cent", 0, 100);
        var needs = ReadNeeds(file, map.Optional("needs"), what);
        return name is null || productivity is null || jobs is null
            ? null
            : new(segment, name, productivity.Value, jobs.Value) { Description = description, Share = share, Needs = needs };
    }

    private static Trend? ReadTrend(YamlFile file, YamlNode? node, string what)
    {
        if (Values.Text(file, node, what) is not { } text)
            return null;
        if (EnumId.Find<Trend>(text) is { } trend)
            return trend;
        file.Report(DiagnosticRule.UnknownTrend, node!.Start, $"{what} should be \"growth\" or \"decline\", and not {PrintableText.Quote(text)}");
        return null;
    }

    private static IReadOnlyList<LocalizedText> ReadNeeds(YamlFile file, YamlNode? node, Subject what)
    {
        if (node is null || Values.AsList(file, node, $"the needs of {what}", "[{ en: advice }]") is not { } list)
            return [];
        var needs = new List<LocalizedText>();
        foreach (var item in list.Items)
        {
            if (Values.Localized(file, item, "a need") is not { } need)
                continue;
            if (needs.Exists(other => (other.English is not null && other.English == need.English) || (other.Dutch is not null && other.Dutch == need.Dutch)))
                file.Report(DiagnosticRule.NamedTwice, item.Start, $"{PrintableText.Quote(need.ToString())} appears in the needs of {what} twice; keep one");
            else
                needs.Add(need);
        }

        return needs;
    }
}
