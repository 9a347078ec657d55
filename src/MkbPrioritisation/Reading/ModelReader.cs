using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Formulas;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;
using MkbPrioritisation.Yaml.Slips;

namespace MkbPrioritisation.Reading;

/// <summary>Reads assumptions and the formulas over them.</summary>
internal static class ModelReader
{
    // A reason explains that a model and an estimate differ, but not that one is a multiple of the other.
    private const int MostWaived = 2;
    private const int MostShownFigure = 10_000;

    public static List<Assumption> Assumptions(YamlFile file, YamlNode? node)
    {
        var assumptions = new List<Assumption>();
        foreach (var (id, value) in Values.ById(file, node, Subject.Key("assumptions"), Subjects.AssumptionId))
        {
            if (Stray(id.Value, value) is { } stray)
            {
                // What lies behind a key that belongs elsewhere belongs to it.
                file.Findings.ReportFirst(stray, id.Start);
                break;
            }

            if (!id.Value.Any(char.IsAsciiLetterLower))
                file.Report(ModelRules.NeedsLetter(id.Value), id.Start);
            else if (Assumption(file, id.Value, value) is { } assumption)
                assumptions.Add(assumption);
        }

        return assumptions;
    }

    // A key of the measure, or a formula that lacks the line above it.
    private static Finding? Stray(string key, YamlNode value) =>
        KeyPlaces.IsOutermost(key) && value is not YamlMap ? ValueRules.StandsTooFar(key)
        : value is YamlScalar { IsNull: false } && KeyPlaces.MissingBehindText(key) == "scores" ? ValueRules.LacksLineAbove(key, "model")
        : null;

    public static List<KeyFigure> Indicators(YamlFile file, YamlNode? node)
    {
        var indicators = new List<KeyFigure>();
        foreach (var (id, value) in Values.ById(file, node, Subject.Key("indicators"), Subjects.IndicatorId))
        {
            if (MapReader.Open(file, value, Subject.Named(Subjects.Indicator, id.Value), "name", "value", "limit", "year", "source") is not { } map)
                continue;
            var name = Values.Name(file, map.Required("name"), Subject.Named(Subjects.NameOfIndicator, id.Value));
            var figure = FigureReader.Figure(file, map.Required("value"), Subject.Named(Subjects.ValueOfIndicator, id.Value));
            var limit = Limit(file, map.Optional("limit"));
            var year = Values.WholeNumber(file, map.Optional("year"), Subjects.IndicatorYear, PartialDate.FirstYear, PartialDate.LastYear);
            var source = Values.TextOrLocalized(file, map.Optional("source"), Subjects.FigureSource);
            if (name is not null && figure is not null)
                indicators.Add(new(id.Value, name, figure) { Limit = limit, Year = year, Source = source });
        }

        return indicators;
    }

    /// <summary>The formulas of a measure, by the id of the criterion whose figure they make.</summary>
    /// <param name="file">The file.</param>
    /// <param name="node">The formulas.</param>
    /// <param name="criteria">The criteria.</param>
    /// <param name="own">The measure's own assumptions.</param>
    /// <param name="collection">The measure's collection, which may assume more.</param>
    /// <param name="scores">The measure's scores, of which the estimates are compared with what the formulas make.</param>
    public static OrderedDictionary<string, ModelFormula> Formulas(
        YamlFile file, YamlNode? node, CriteriaSet criteria, IReadOnlyList<Assumption> own, CollectionHeader? collection, IReadOnlyList<CriterionScore> scores)
    {
        var formulas = new OrderedDictionary<string, ModelFormula>(StringComparer.Ordinal);
        if (node is null || Values.AsMap(file, node, Subject.Key("model")) is not { } map)
            return formulas;
        foreach (var (key, value) in map.Entries)
        {
            var criterion = criteria.Find(key.Value);
            if (criterion is null && KeyPlaces.IsOutermost(key.Value))
            {
                file.Findings.ReportFirst(ValueRules.StandsTooFar(key.Value), key.Start);
                break;
            }

            if (criterion?.Unit is null && criteria.IsWhole && !criteria.Misses(key.Value))
            {
                var withUnit = criteria.Criteria.Where(other => other.Unit is not null).Select(other => other.Id);
                file.Report(ModelRules.NoCriterionToModel(key.Value, new Suggestion(key.Value, [.. withUnit])), key.Start);
            }

            if (Formula(file, value, own, collection, criterion) is not { } formula)
                continue;
            formulas.Add(key.Value, formula);
            if (criterion?.Unit is not null && collection is { IsWhole: true } && !file.Findings.HasErrors)
                Compare(
                    file,
                    value.Start,
                    criterion,
                    formula,
                    [.. own, .. collection.Assumptions],
                    scores.FirstOrDefault(score => score.Criterion == criterion.Id));
        }

        return formulas;
    }

    private static Assumption? Assumption(YamlFile file, string id, YamlNode node)
    {
        if (MapReader.Open(file, node, Subject.Named(Subjects.Assumption, id), "name", "value", "unit", "source", "basis", "because") is not { } map)
            return null;
        var name = Values.Name(file, map.Required("name"), Subject.Named(Subjects.NameOfAssumption, id));
        var valueNode = map.Required("value");
        var figure = FigureReader.Figure(file, valueNode, Subject.Named(Subjects.ValueOfAssumption, id));
        var unit = Values.TextOrLocalized(file, map.Optional("unit"), Subjects.Unit);
        var source = Values.TextOrLocalized(file, map.Optional("source"), Subjects.FigureSource);
        var because = Values.TextOrLocalized(file, map.Optional("because"), Subjects.Reason);
        var basis = CollectionReader.ReadBasis(file, map.Optional("basis")) ?? (source is null ? Basis.Judgement : Basis.Published);
        if (figure is { Kind: FigureKind.Number } && IsPerCent(unit))
        {
            var (text, percent) = (figure.ToString(), Figure.Percent(figure.WrittenLow, figure.WrittenHigh).ToString());
            file.Report(
                figure.WrittenHigh < 1
                    ? ModelRules.MayBeShareOfOne(id, text, Figure.Percent(100 * figure.WrittenLow, 100 * figure.WrittenHigh).ToString(), percent)
                    : ModelRules.CountsPerCent(id, text, percent),
                valueNode!.Start);
            return null;
        }

        return name is null || figure is null ? null : new(id, name, figure) { Unit = unit, Source = source, Basis = basis, Because = because };
    }

    // A number beside the unit "%" is a part of a hundred to whoever reads the file, and of one to a formula.
    private static bool IsPerCent(LocalizedText? unit) => new[] { unit?.English, unit?.Dutch }.Any(text =>
        text?.Trim().ToLowerInvariant() is "%" or "per cent" or "percent" or "percentage" or "procent" or "pct" or "in %" or "in procenten" or "procenten");

    private static ModelFormula? Formula(YamlFile file, YamlNode node, IReadOnlyList<Assumption> own, CollectionHeader? collection, Criterion? criterion)
    {
        if (Values.Text(file, node, Subjects.Formula) is not { } text)
            return null;
        var formula = ModelFormula.Read(text, out var fault, out var names);
        if (formula is null)
        {
            file.Report(ModelRules.FormulaIs(FormulaFaults.Of(fault!)), At(fault!.Index));
            return null;
        }

        string[] known = [.. own.Concat(collection?.Assumptions ?? []).Select(assumption => assumption.Id).Distinct(StringComparer.Ordinal)];
        var unknown = names.Where(name => !known.Contains(name.Id, StringComparer.Ordinal)).DistinctBy(name => name.Id, StringComparer.Ordinal).ToList();
        if (collection is { IsWhole: true } && !file.Findings.HasErrors)
        {
            foreach (var (id, index) in unknown)
                file.Report(
                    Difference(id, known) is { } difference ? ModelRules.IsDifference(id, difference) : ModelRules.NoAssumption(id, new Suggestion(id, known)),
                    At(index));
        }

        Assumption[] assumed = [.. own, .. collection?.Assumptions ?? []];
        foreach (var (id, index) in names.DistinctBy(name => name.Id, StringComparer.Ordinal))
        {
            if (criterion?.Unit?.Currency is { } currency && assumed.FirstOrDefault(assumption => assumption.Id == id) is { Value.Currency: { } other } given
                && other != currency)
                file.Report(ModelRules.IsInAnother(id, given.Value.ToString(), criterion.Id, currency), At(index));
        }

        return unknown.Count == 0 ? formula : null;

        // Within a text in several lines nothing but its start is known.
        Position At(int index) => node is YamlScalar { IsPlain: true, Value: var value } && !value.Contains('\n', StringComparison.Ordinal)
            ? node.Start with { Column = node.Start.Column + index }
            : node.Start;
    }

    private static void Compare(
        YamlFile file, Position position, Criterion criterion, ModelFormula formula, IReadOnlyList<Assumption> assumptions, CriterionScore? score)
    {
        FractionRange made;
        try
        {
            made = formula.Evaluate(id => assumptions.First(assumption => assumption.Id == id).Value.Range);
        }
        catch (DivideByZeroException)
        {
            file.Report(ModelRules.MayDivideByZero(), position);
            return;
        }

        if (made.Low.Sign < 0)
            file.Report(ModelRules.IsNegative(), position);
        else if (score is { Estimate: { } estimate } && !QuantityReader.MayLackMillions(estimate)
            && !assumptions.Any(assumption => formula.Names.Contains(assumption.Id, StringComparer.Ordinal) && QuantityReader.MayLackMillions(assumption.Value))
            && Apart(made, estimate) is var apart && apart > (score.Because is null ? 1 : MostWaived))
            file.Report(Finding(estimate.ToString()), position);
        else if (score is { Estimate: null, IsUnknown: false, Because: null } && criterion.ScoresOf(made) is var (low, high)
            && (high < score.Low || low > score.High))
            file.Report(
                ModelRules.MissesBand(criterion.Id, Modelled(), new ScoreBounds(low, high).ToString(), new ScoreBounds(score.Low, score.High).ToString()),
                position);

        Finding Finding(string given) => score!.Because is null
            ? ModelRules.Differs(criterion.Id, Modelled(), given)
            : ModelRules.IsMultiple(criterion.Id, Modelled(), given);

        string Modelled() => Estimate.Of(new FractionRange(Short(made.Low), Short(made.High)), criterion.Unit!).ToString();
    }

    // As many digits as a figure made of assumptions can stand for.
    private static Fraction Short(Fraction figure)
    {
        var (digits, unit) = (figure.Round(1), 1m);
        while (digits / unit >= MostShownFigure)
            unit *= 10;
        return unit == 1 ? digits : decimal.Round(digits / unit) * unit;
    }

    // How many times the one is the other where they are nearest to each other; 1 where they meet.
    private static Fraction Apart(FractionRange made, Estimate estimate)
    {
        var (low, high) = ((Fraction)estimate.Low, (Fraction)estimate.High);
        return made.Low > high ? Times(made.Low, high) : made.High < low ? Times(low, made.High) : 1;

        static Fraction Times(Fraction larger, Fraction smaller) => smaller.Sign == 0 ? MostWaived + 1 : larger / smaller;
    }

    private static FigureLimit? Limit(YamlFile file, YamlNode? node)
    {
        if (Values.Text(file, node, Subjects.Limit) is not { } text)
            return null;
        if (EnumId.Find<FigureLimit>(text) is { } limit)
            return limit;
        file.Report(ModelRules.NoLimit(text, new Suggestion(text, EnumId.All<FigureLimit>())), node!.Start);
        return null;
    }

    // Two names with a minus between them and no spaces read as one name.
    private static string? Difference(string name, string[] known) => known.FirstOrDefault(first =>
            name.StartsWith($"{first}-", StringComparison.Ordinal) && known.Contains(name[(first.Length + 1)..], StringComparer.Ordinal)) is { } left
        ? $"{left} - {name[(left.Length + 1)..]}"
        : null;
}
