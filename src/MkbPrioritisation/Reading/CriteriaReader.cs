using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads <c>criteria.yaml</c>.</summary>
internal static class CriteriaReader
{
    private const string BuiltIn = "built-in";

    private static readonly string[] Keys = ["extends", "criteria"];

    /// <summary>Reads the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="builtIn">The criteria that it may extend.</param>
    public static CriteriaSet Read(YamlFile file, Func<IReadOnlyList<Criterion>>? builtIn = null)
    {
        if (file.Root is null || FileKind.Criteria.IsNotThatOf(file, Subjects.CriteriaFile)
            || MapReader.Open(file, file.Root, Subjects.CriteriaFile, key => Elsewhere(file, key), Keys) is not { } map)
            return new([], IsWhole: false);

        var extended = map.Optional("extends") is { } extends && IsBuiltIn(file, extends) && builtIn is not null ? builtIn() : [];
        var criteria = new List<Criterion>();
        foreach (var (id, node) in Values.ById(file, extended.Count > 0 ? map.Optional("criteria") : map.Required("criteria"),
            Subject.Key("criteria"), Subjects.CriterionId))
        {
            if (ReadCriterion(file, id.Value, node) is { } criterion)
                criteria.Add(criterion);
        }

        if (criteria.Count == 0 && extended.Count == 0 && !file.Findings.HasErrors)
            file.Report(ValueRules.NamesNoCriterion(Subject.Key("criteria")), map.PositionOf("criteria"));
        var kept = extended.Select(criterion => criteria.Find(own => own.Id == criterion.Id) ?? criterion).ToList();
        return new([.. kept, .. criteria.Except(kept)], IsWhole: !file.Findings.HasErrors);
    }

    // A criterion that is not indented is a key of the file.
    private static BelongsUnder? Elsewhere(YamlFile file, string key) => file.MapAt(key)?.Find("bands") is not null ? new("criteria") : null;

    private static bool IsBuiltIn(YamlFile file, YamlNode node)
    {
        if (Values.Text(file, node, Subject.Key("extends")) is not { } text)
            return false;
        if (text == BuiltIn)
            return true;
        file.Report(CriteriaRules.ExtendsOther(text), node.Start);
        return false;
    }

    private static Criterion? ReadCriterion(YamlFile file, string id, YamlNode node)
    {
        if (MapReader.Open(file, node, Subject.Named(Subjects.Criterion, id), "name", "description", "unit", "bands") is not { } map)
            return null;

        var name = Values.Name(file, map.Required("name"), Subject.Named(Subjects.NameOfCriterion, id));
        var description = Values.TextOrLocalized(file, map.Optional("description"), Subject.Named(Subjects.DescriptionOfCriterion, id));
        var unitNode = map.Optional("unit");
        var unit = ReadUnit(file, unitNode);
        if (map.Required("bands") is not { } bandsNode
            || Values.AsList(file, bandsNode, Subject.Named(Subjects.BandsOfCriterion, id), "[{ score: 5, id: high }]") is not { } list)
            return null;

        var isBroken = (unit is null && unitNode is not null) || BandLimits.DoNotFit(file, list, unit, unitNode);
        var bands = list.Items.Select(item => ReadBand(file, item, unit, isBroken)).ToList();
        if (bands.Contains(null) || isBroken || !file.IsWhole)
            return null;

        var problems = BandRules.Problems(unit, bands!).ToList();
        foreach (var problem in problems)
            file.Report(problem.Finding, problem.Index < 0 ? list.Start : list.Items[problem.Index].Start);
        return name is null || problems.Count > 0 ? null : new(id, name, unit, bands!) { Description = description };
    }

    private static Unit? ReadUnit(YamlFile file, YamlNode? node)
    {
        if (Values.Text(file, node, Subjects.Unit) is not { } text)
            return null;
        if (Unit.TryParse(text, out var unit))
            return unit;
        file.Report(CriteriaRules.IsNoUnit(text), node!.Start);
        return null;
    }

    private static Band? ReadBand(YamlFile file, YamlNode node, Unit? unit, bool unitIsBroken)
    {
        if (node is YamlMap { Entries: [{ Key.Value: [>= '1' and <= '5'] number, Value: YamlScalar { IsNull: false } named }] })
        {
            file.Report(CriteriaRules.IsBandByScore(number, KebabCase.Suggest(named.Value) ?? "low"), node.Start);
            return null;
        }

        if (MapReader.Open(file, node, Subjects.Band, "score", "id", "name", "from", "to") is not { } map)
            return null;

        var score = Values.WholeNumber(file, map.Required("score"), Subjects.BandScore, Scale.Minimum, Scale.Maximum);
        var id = ReadBandId(file, map.Required("id"));
        var nameNode = map.Optional("name");
        var name = Values.Name(file, nameNode, Subjects.BandName);
        var (fromNode, toNode) = (map.Optional("from"), map.Optional("to"));
        var (from, to) = (ReadLimit(file, "from", fromNode, unit, unitIsBroken), ReadLimit(file, "to", toNode, unit, unitIsBroken));
        var isBroken = map.HasUnknownKeys || score is null || id is null || (nameNode is not null && name is null)
            || (fromNode is not null && from is null) || (toNode is not null && to is null);
        return isBroken ? null : new(score!.Value, id!) { Name = name, From = from, To = to };
    }

    private static string? ReadBandId(YamlFile file, YamlNode? node)
    {
        if (Values.Text(file, node, Subjects.BandId) is not { } id || !Values.IsId(file, (YamlScalar)node!, Subjects.BandId))
            return null;
        if (id != CriterionScore.UnknownId)
            return id;
        file.Report(ValueRules.UnknownIsNoBandId(), node!.Start);
        return null;
    }

    private static decimal? ReadLimit(YamlFile file, string key, YamlNode? node, Unit? unit, bool unitIsBroken)
    {
        if (node is null || unitIsBroken || unit is null)
            return null;
        if (node is YamlScalar { IsNull: false, Value: var text } && QuantityText.Parse(text) is null && LimitAdvice.For(key, text, unit) is { } advice)
        {
            file.Report(QuantityRules.IsNoLimit(text, advice), node.Start);
            return null;
        }

        if (QuantityReader.Estimate(file, node, unit) is not { } limit)
            return null;
        // A range is refused even where its ends are equal.
        if (!((YamlScalar)node).Value.Contains('-', StringComparison.Ordinal))
            return limit.Low;
        file.Report(QuantityRules.LimitIsRange(Written(limit.Low), Written(limit.High)), node.Start);
        return null;

        string Written(decimal figure) => new Estimate(figure, figure, unit).ToString();
    }
}
