using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads <c>segments.yaml</c>.</summary>
internal static class SegmentsReader
{
    private static readonly (string Size, Func<SegmentDefinition, int?> Share)[] Shares =
    [
        ("all", segment => segment.Share),
        ("micro", segment => segment.ShareBySize.Micro),
        ("small", segment => segment.ShareBySize.Small),
        ("medium", segment => segment.ShareBySize.Medium),
    ];

    /// <summary>The four segments, or none where the file cannot be used.</summary>
    public static IReadOnlyList<SegmentDefinition> Read(YamlFile file)
    {
        if (file.Root is null
            || MapReader.Open(file, file.Root, Subjects.SegmentsFile, "segments") is not { } root
            || root.Required("segments") is not { } node
            || MapReader.Open(file, node, Subject.Key("segments"), EnumId.All<Segment>()) is not { } map)
            return [];

        var segments = new List<SegmentDefinition>();
        foreach (var (index, name) in EnumId.All<Segment>().Index())
        {
            if (map.Required(name) is not { } entry || ReadSegment(file, entry, (Segment)index, name) is not { } segment)
                continue;
            if (segments.Find(other => other.Productivity == segment.Productivity && other.Jobs == segment.Jobs) is { } twin)
                file.Report(SegmentRules.Overlap(EnumId.Of(twin.Segment), name), map.PositionOf(name));
            segments.Add(segment);
        }

        foreach (var (size, share) in Shares)
            CheckSum(file, map, size, [.. segments.Select(share).OfType<int>()]);
        return file.Findings.HasErrors ? [] : segments;
    }

    // The shares are rounded to whole per cents, so that together they may miss 100 by half of one each.
    private static void CheckSum(YamlFile file, MapReader map, string size, List<int> shares)
    {
        var (sum, spare) = (shares.Sum(), shares.Count / 2);
        if (file.IsWhole && (sum > 100 + spare || (shares.Count == 4 && sum < 100 - spare)))
            file.Report(PlanRules.SegmentSharesMake(size, sum), map.Start);
    }

    private static SegmentDefinition? ReadSegment(YamlFile file, YamlNode node, Segment segment, string id)
    {
        var what = Subject.Named(Subjects.Segment, id);
        if (MapReader.Open(file, node, what, "name", "description", "productivity", "jobs", "share", "needs") is not { } map)
            return null;

        var name = Values.Name(file, map.Required("name"), Subject.Named(Subjects.NameOfSegment, id));
        var description = Values.Localized(file, map.Optional("description"), Subject.Named(Subjects.DescriptionOfSegment, id));
        var productivity = ReadTrend(file, map.Required("productivity"), Subjects.ProductivityGrowth);
        var jobs = ReadTrend(file, map.Required("jobs"), Subjects.JobGrowth);
        var (share, bySize) = ReadShare(file, map.Optional("share"));
        var needs = ReadNeeds(file, map.Optional("needs"), id);
        return name is null || productivity is null || jobs is null
            ? null
            : new(segment, name, productivity.Value, jobs.Value) { Description = description, Share = share, ShareBySize = bySize, Needs = needs };
    }

    // A number is the share of all firms; a mapping has that, and the share of each size class.
    private static (int? All, SizeShares BySize) ReadShare(YamlFile file, YamlNode? node)
    {
        if (node is not YamlMap)
            return (Values.WholeNumber(file, node, Subjects.ShareOfFirms, 0, 100), SizeShares.None);
        return MapReader.Open(file, node, Subjects.ShareOfFirms, "all", "micro", "small", "medium") is { } map
            ? (Share("all"), new() { Micro = Share("micro"), Small = Share("small"), Medium = Share("medium") })
            : (null, SizeShares.None);

        int? Share(string size) => Values.WholeNumber(file, map.Optional(size), Subject.Named(Subjects.ShareOfFirmsOfSize, size), 0, 100);
    }

    private static Trend? ReadTrend(YamlFile file, YamlNode? node, Subject what)
    {
        if (Values.Text(file, node, what) is not { } text)
            return null;
        if (EnumId.Find<Trend>(text) is { } trend)
            return trend;
        file.Report(SegmentRules.IsNoTrend(what, text), node!.Start);
        return null;
    }

    private static IReadOnlyList<LocalizedText> ReadNeeds(YamlFile file, YamlNode? node, string segment)
    {
        if (node is null || Values.AsList(file, node, Subject.Named(Subjects.NeedsOfSegment, segment), "[{ en: advice }]") is not { } list)
            return [];
        var needs = new List<LocalizedText>();
        foreach (var item in list.Items)
        {
            if (Values.Localized(file, item, Subjects.Need) is not { } need)
                continue;
            if (needs.Exists(other => (other.English is not null && other.English == need.English) || (other.Dutch is not null && other.Dutch == need.Dutch)))
                file.Report(ValueRules.IsTwiceIn(Subject.Named(Subjects.NeedsOfSegment, segment), need.ToString()), item.Start);
            else
                needs.Add(need);
        }

        return needs;
    }
}
