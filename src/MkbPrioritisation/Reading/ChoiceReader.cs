using System.Collections.Concurrent;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>
/// Reads which measures of a collection exclude or require each other. Whether they can be chosen at all shows when all
/// files are read, of which several may be at once.
/// </summary>
internal sealed class ChoiceReader(KnownMeasures? known)
{
    private readonly ConcurrentDictionary<(string Measure, string Required), (string Path, Position Position)> _places = new();

    public List<string> Excludes(YamlFile file, YamlNode? node, string id) => [.. Ids(file, node, "excludes", id).Select(item => item.Value)];

    public List<string> Requires(YamlFile file, YamlNode? node, string id, IReadOnlyList<string> excludes)
    {
        var required = new List<string>();
        foreach (var item in Ids(file, node, "requires", id))
        {
            if (excludes.Contains(item.Value, StringComparer.Ordinal))
            {
                file.Report(ChoiceRules.IsExcludedAsWell(item.Value), item.Start);
                continue;
            }

            required.Add(item.Value);
            _places[(id, item.Value)] = (file.Findings.File, item.Start);
        }

        return required;
    }

    /// <summary>What shows only across files: circles of requirements, and measures that cannot have all that they require.</summary>
    public IEnumerable<Diagnostic> Findings(IEnumerable<Measure> measures)
    {
        var byId = measures.ToDictionary(measure => measure.Id, StringComparer.Ordinal);
        foreach (var measure in byId.Values.Where(measure => measure.Requires.Count > 0))
        {
            var needed = Needed(measure.Id, byId);
            if (needed.TryGetValue(measure.Id, out var circle))
            {
                if (circle.Min(StringComparer.Ordinal) == measure.Id)
                    yield return At(measure.Id, circle[1], ChoiceRules.RequiresItself(NameList.Of(circle)));
            }
            else if (Clash(measure, needed, byId) is var (one, other))
            {
                yield return At(measure.Id, needed[other == measure.Id ? one : other][1], ChoiceRules.CannotHaveBoth(measure.Id, one, other));
            }
        }
    }

    // All that a measure requires, directly or not, each with the way to it; the measure itself only where a circle leads back.
    private static Dictionary<string, IReadOnlyList<string>> Needed(string id, Dictionary<string, Measure> measures)
    {
        var ways = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var next = new Queue<IReadOnlyList<string>>([[id]]);
        while (next.TryDequeue(out var way))
        {
            foreach (var required in measures.TryGetValue(way[^1], out var measure) ? measure.Requires : [])
            {
                if (ways.TryAdd(required, [.. way, required]))
                    next.Enqueue(ways[required]);
            }
        }

        return ways;
    }

    // Two that are needed and exclude each other; where one required measure needs both, that one is reported.
    private static (string One, string Other)? Clash(Measure measure, Dictionary<string, IReadOnlyList<string>> needed, Dictionary<string, Measure> measures)
    {
        var all = needed.Keys.Append(measure.Id).ToHashSet(StringComparer.Ordinal);
        var clashes = from one in all
                      from other in measures.TryGetValue(one, out var definition) ? definition.Excludes : []
                      where all.Contains(other)
                      select (one, other);
        foreach (var clash in clashes)
        {
            if (!measure.Requires.Any(required => Needed(required, measures).Keys.Append(required).ToList() is var below
                && below.Contains(clash.one) && below.Contains(clash.other)))
                return clash;
        }

        return null;
    }

    private IEnumerable<YamlScalar> Ids(YamlFile file, YamlNode? node, string key, string id)
    {
        foreach (var item in Values.DistinctTexts(file, node, Subject.Key(key)) ?? [])
        {
            if (item.Value == id)
                file.Report(RoadmapRules.IsItself(item.Value), item.Start);
            else if (known is not null && known.Ids[known.Collection].ToList() is var ids && !ids.Contains(item.Value, StringComparer.Ordinal))
                file.Report(RoadmapRules.NoMeasureThere(known.Collection, item.Value, new Suggestion(item.Value, ids)), item.Start);
            else if (known is not null || Values.IsId(file, item, Subjects.MeasureId))
                yield return item;
        }
    }

    private Diagnostic At(string measure, string required, Finding finding)
    {
        var (path, position) = _places[(measure, required)];
        return Diagnostic.Of(path, finding, position);
    }
}
