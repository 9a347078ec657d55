using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads a file of <c>schemes/</c>.</summary>
internal static class SchemeReader
{
    private const int LongestShortlist = 1_000_000;

    public static ScoringScheme? Read(YamlFile file, string id, CriteriaSet criteria, DefaultScheme? defaults = null)
    {
        if (file.Root is null || FileKind.Scheme.IsNotThatOf(file, Subjects.Scheme)
            || MapReader.Open(file, file.Root, Subjects.Scheme, Elsewhere, "name", "dimensions", "shortlist", "default") is not { } map)
            return null;

        var name = Values.Name(file, map.Required("name"), Subjects.SchemeName);
        var shortlist = Values.WholeNumber(file, map.Required("shortlist"), Subjects.Shortlist, 1, LongestShortlist);
        var defaultNode = map.Optional("default");
        var isDefault = Values.TrueOrFalse(file, defaultNode, Subject.Key("default")) ?? false;
        if (isDefault)
            defaults?.Claim(file, defaultNode!.Start);
        if (map.Required("dimensions") is not { } node
            || MapReader.Open(file, node, Subject.Key("dimensions"), "net-impact", "feasibility") is not { } dimensions)
            return null;

        var netImpact = ReadDimension(file, dimensions, "net-impact", criteria);
        var feasibility = ReadDimension(file, dimensions, "feasibility", criteria);
        WarnOfSharedCriteria(file, netImpact, feasibility);
        return file.Findings.HasErrors || !criteria.IsWhole || netImpact.Concat(feasibility).Any(id => criteria.Find(id.Value) is null)
            ? null
            : new(id, name!, netImpact.Select(item => item.Value), feasibility.Select(item => item.Value), shortlist!.Value) { IsDefault = isDefault };
    }

    private static IPhrase? Elsewhere(string key) => key switch
    {
        "weights" or "weight" or "gewichten" or "gewicht" or "weging" => ScoreRules.HasNoWeights,
        "net-impact" or "feasibility" => new BelongsUnder("dimensions"),
        _ => null,
    };

    private static IReadOnlyList<YamlScalar> ReadDimension(YamlFile file, MapReader dimensions, string dimension, CriteriaSet criteria)
    {
        var node = dimensions.Required(dimension);
        if (Values.DistinctTexts(file, node, Subject.Key(dimension)) is not { } ids)
            return [];
        if (node is YamlList { Items.Count: 0 })
            file.Report(ValueRules.NamesNoCriterion(Subject.Key(dimension)), dimensions.PositionOf(dimension));
        foreach (var id in ids.Where(id => criteria.Find(id.Value) is null && criteria.IsWhole && !criteria.Misses(id.Value)))
            file.Report(ScoreRules.NoCriterion(id.Value, criteria.Nearest(id.Value) with { IsKey = false }), id.Start);
        return ids;
    }

    private static void WarnOfSharedCriteria(YamlFile file, IReadOnlyList<YamlScalar> netImpact, IReadOnlyList<YamlScalar> feasibility)
    {
        foreach (var id in feasibility.IntersectBy(netImpact.Select(item => item.Value), item => item.Value, StringComparer.Ordinal))
            file.Report(ScoreRules.CountsTwice(id.Value), id.Start);
    }
}
