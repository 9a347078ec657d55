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
    private const int LongestShown = 10;

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
    public IEnumerable<Diagnostic> Findings(IReadOnlyList<Measure> measures, CancellationToken cancellation)
    {
        if (measures.All(measure => measure.Requires.Count == 0))
            yield break;
        var requirements = new Requirements(measures);
        var (needed, below) = (new Reach(requirements), new Reach(requirements));
        for (var index = 0; index < measures.Count; index++)
        {
            foreach (var required in measures[index].Plan is null ? [] : requirements.Of[index].Where(required => measures[required].Plan is null))
                yield return At(measures[index].Id, measures[required].Id, ChoiceRules.IsNotPlanned(measures[index].Id, measures[required].Id));
            if (!requirements.MayGoInCircles[index] && (requirements.Of[index].Length == 0 || !requirements.HaveExclusions))
                continue;
            cancellation.ThrowIfCancellationRequested();
            needed.From(index);
            if (needed.Holds(index))
            {
                var circle = Ids(needed.WayTo(index));
                if (circle.Min(StringComparer.Ordinal) == circle[0])
                    yield return At(circle[0], circle[1], ChoiceRules.RequiresItself(NameList.Of(Shown(circle))));
            }
            else if (Clash(needed, below, requirements) is var (one, other))
            {
                var way = Ids(needed.WayTo(other == index ? one : other));
                yield return At(way[0], way[1], Impossible(way[0], measures[one].Id, measures[other].Id));
            }
        }

        List<string> Ids(IReadOnlyList<int> way) => [.. way.Select(place => measures[place].Id)];
    }

    private static Finding Impossible(string measure, string one, string other) => measure == one || measure == other
        ? ChoiceRules.ExcludesWhatItRequires(measure, one, other)
        : ChoiceRules.CannotHaveBoth(measure, one, other);

    private static IEnumerable<string> Shown(List<string> circle) =>
        circle.Count <= LongestShown ? circle : circle.Take(LongestShown - 2).Concat(["…", circle[^1]]);

    // Two that are needed and exclude each other; where one required measure needs both, that one is reported.
    private static (int One, int Other)? Clash(Reach needed, Reach below, Requirements requirements)
    {
        var clashes = new List<(int One, int Other)>();
        foreach (var one in needed.Found)
            clashes.AddRange(requirements.ExcludedBy[one].Where(other => other == needed.Start || needed.Holds(other)).Select(other => (one, other)));
        foreach (var required in clashes.Count == 0 ? [] : requirements.Of[needed.Start])
        {
            below.From(required);
            clashes.RemoveAll(clash => IsBelow(clash.One) && IsBelow(clash.Other));
        }

        return clashes is [var first, ..] ? first : null;

        bool IsBelow(int measure) => measure == below.Start || below.Holds(measure);
    }

    private IEnumerable<YamlScalar> Ids(YamlFile file, YamlNode? node, string key, string id)
    {
        foreach (var item in Values.DistinctTexts(file, node, Subject.Key(key)) ?? [])
        {
            if (item.Value == id)
                file.Report(RoadmapRules.IsItself(item.Value), item.Start);
            else if (known is not null && !known.Has(item.Value))
                file.Report(RoadmapRules.NoMeasureThere(known.Collection, item.Value, new Suggestion(item.Value, known.Ids)), item.Start);
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
