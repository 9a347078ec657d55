using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;
using MkbPrioritisation.Yaml.Slips;

namespace MkbPrioritisation.Reading;

/// <summary>Reads which firms a measure is for, and which measures touch on it.</summary>
internal static class ReachReader
{
    /// <summary>The conditions on a firm's figures.</summary>
    public static List<FirmCondition> Conditions(YamlFile file, YamlNode? node)
    {
        var conditions = new List<FirmCondition>();
        if (((node as YamlList)?.Items is [YamlScalar item, ..] ? item : node) is YamlScalar { IsNull: false, Value: var sentence }
            && sentence.Split(' ', 2) is [var named, var rest]
            && EnumId.Find<FirmFigure>(named.TrimEnd(':')) is not null)
        {
            file.Report(RoadmapRules.ConditionNeedsKey(named.TrimEnd(':'), rest), node!.Start);
            return conditions;
        }

        if (node is null || Values.AsMap(file, node, Subject.Key("conditions")) is not { } map)
            return conditions;
        foreach (var (key, value) in map.Entries)
        {
            if (KeyPlaces.IsOutermost(key.Value))
            {
                file.Findings.ReportFirst(ValueRules.StandsTooFar(key.Value), key.Start);
                break;
            }

            if (EnumId.Find<FirmFigure>(key.Value) is not { } figure)
                file.Report(RoadmapRules.NoFirmFigure(key.Value, new Suggestion(key.Value, EnumId.All<FirmFigure>())), key.Start);
            else if (value is YamlMap { Entries: [{ Key.Value: "above" or "below", Value: YamlScalar { IsNull: false } figures } side] })
                file.Report(ValueRules.IsRange(Subject.Named(Subjects.ConditionOn, key.Value), $"{side.Key.Value} {figures.Value}"), value.Start);
            else if (Values.Text(file, value, Subject.Named(Subjects.ConditionOn, key.Value)) is not { } text)
                continue;
            else if (Condition(figure, text) is not var (isAbove, limit))
                file.Report(IllFormed(key.Value, figure, text), value.Start);
            else if (!FirmCondition.IsPossible(figure, limit))
                file.Report(RoadmapRules.SolvencyIsAtMost(text), value.Start);
            else
                conditions.Add(new(figure, isAbove, limit));
        }

        return conditions;
    }

    /// <summary>The measures that touch on a measure.</summary>
    /// <param name="file">The file.</param>
    /// <param name="node">The list.</param>
    /// <param name="id">The measure's own id.</param>
    /// <param name="known">What the folder has; <see langword="null"/> where a file is read alone.</param>
    public static List<MeasureReference> Related(YamlFile file, YamlNode? node, string id, KnownMeasures? known)
    {
        var related = new List<MeasureReference>();
        foreach (var item in Values.DistinctTexts(file, node, Subject.Key("related"), "[my-region/local-loans]") ?? [])
        {
            if (!MeasureReference.TryParse(item.Value, out var reference))
                file.Report(IllFormedReference(item.Value, known), item.Start);
            else if (reference.Collection == known?.Collection && reference.Measure == id)
                file.Report(RoadmapRules.IsItself(item.Value), item.Start);
            else if (known is null || known.Has(reference.Collection, reference.Measure))
                related.Add(reference);
            else
                file.Report(NoMeasure(reference, known), item.Start);
        }

        return related;
    }

    private static Finding NoMeasure(MeasureReference reference, KnownMeasures known) => known.IdsOf(reference.Collection) is { } ids
        ? RoadmapRules.NoMeasureThere(reference.Collection, reference.Measure, new Suggestion(reference.Measure, ids))
        : RoadmapRules.NoCollectionThere(reference.Collection, new Suggestion(reference.Collection, known.Collections));

    // A path of a file names a measure as well, but for its ending and the way that its slash leans.
    private static Finding IllFormedReference(string text, KnownMeasures? known)
    {
        var plain = text.Replace('\\', '/');
        plain = Path.GetExtension(plain) is ".yaml" or ".yml" ? Path.ChangeExtension(plain, null) : plain;
        return plain != text && MeasureReference.TryParse(plain, out _) ? RoadmapRules.IsReferenceTo(text, plain)
            : known?.OwnerOf(plain) is not { } owner ? RoadmapRules.IsNoReference(text)
            : plain == text ? RoadmapRules.IsReferenceWithin(text, owner)
            : RoadmapRules.IsReferenceTo(text, $"{owner}/{plain}");
    }

    private static Finding IllFormed(string key, FirmFigure figure, string text) => ThousandsPoint.IsIn(text)
        ? QuantityRules.HasTwoReadings(text, ThousandsPoint.AsDecimals(text), ThousandsPoint.AsThousands(text))
        : RoadmapRules.IsNoCondition(key, text, FirmCondition.InPercent(figure));

    private static (bool IsAbove, decimal Limit)? Condition(FirmFigure figure, string text)
    {
        if (ThousandsPoint.IsIn(text) || text.Split(' ') is not [("above" or "below") and var side, var limit]
            || limit.EndsWith('%') != FirmCondition.InPercent(figure))
            return null;
        var isPercent = FirmCondition.InPercent(figure);
        return FigureReader.Number(isPercent ? limit[..^1] : limit) is { } number ? (side == "above", number) : null;
    }
}
