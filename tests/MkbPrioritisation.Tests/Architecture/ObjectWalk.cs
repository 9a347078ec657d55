using System.Collections;
using System.Reflection;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reporting;
using MkbPrioritisation.Reporting.Advice;
using MkbPrioritisation.Reporting.Comparison;
using MkbPrioritisation.Reporting.Matrix;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Reporting.Robustness;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Tests.Architecture;

/// <summary>Goes through all that can be reached from objects of the library by public properties and by enumeration.</summary>
internal sealed class ObjectWalk
{
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _writable = [];

    private ObjectWalk()
    {
    }

    /// <summary>Where a collection was met that can be changed.</summary>
    public IReadOnlyList<string> Writable => _writable;

    public int Collections { get; private set; }

    public static ObjectWalk From(IEnumerable<(string Path, object? Value)> roots)
    {
        var walk = new ObjectWalk();
        foreach (var (path, value) in roots)
            walk.Visit(path, value);
        return walk;
    }

    public static IEnumerable<(string Path, object? Value)> BuiltInRoots()
    {
        var catalogue = MeasureCatalogue.BuiltIn;
        yield return ("catalogue", catalogue);
        foreach (var scheme in catalogue.Schemes)
        {
            var ranking = catalogue.Rank(catalogue.Collections.Select(collection => collection.Id), scheme.Id);
            yield return (scheme.Id, ranking);
            yield return ($"{scheme.Id}.Matrix", ranking.Matrix);
            yield return ($"{scheme.Id} as JSON", RankingJson.Document(ranking));
            yield return ($"{scheme.Id}.Matrix as JSON", MatrixJson.Document(scheme, ranking));
            yield return ($"{scheme.Id} as a table", new RankingTable(ranking, RenderingOptions.Default));
            var comparison = new RankingComparison(catalogue.Rank(catalogue.Collections[0].Id), catalogue.Criteria, ranking, catalogue.Criteria);
            yield return ($"{scheme.Id} compared", comparison);
            yield return ($"{scheme.Id} compared as JSON", ComparisonJson.Document(comparison.Before.Scheme, scheme, comparison));
            yield return ($"{scheme.Id} compared as a table", new ComparisonTable(comparison, RenderingOptions.Default));
            var robustness = ranking.Robustness(new() { Samples = 10 });
            yield return ($"{scheme.Id}.Robustness", robustness);
            yield return ($"{scheme.Id}.Robustness as JSON", RobustnessJson.Document(robustness));
            yield return ($"{scheme.Id}.Robustness as tables", new RobustnessTables(robustness, catalogue.Criteria, RenderingOptions.Default));
            var plan = new InvestmentPlan(
                catalogue.Rank("recovery-plan-2020", scheme.Id), new() { Budget = new("EUR", new YearAmount(2021, MoneyRange.Of(new(2_000_000_000, "EUR")))) });
            yield return ($"{scheme.Id} planned", plan);
            yield return ($"{scheme.Id} planned as JSON", PlanJson.Document(scheme, plan));
            yield return ($"{scheme.Id} planned as tables", PlanTables.Of(plan, RenderingOptions.Default));
            foreach (var cell in PriorityMatrix.Cells)
                yield return ($"{scheme.Id}.Matrix[{cell}]", ranking.Matrix[cell]);
            foreach (var dimension in Enum.GetValues<Dimension>())
                yield return ($"{scheme.Id}.CriteriaOf({dimension})", scheme.CriteriaOf(dimension));
        }

        var advice = FirmAdvice.Of(
            new() { Earlier = new() { Fte = 1, GrossMargin = 1 }, Later = new() { Fte = 2, GrossMargin = 1 }, Sector = "47", Size = SizeClass.Small },
            catalogue.Segments,
            catalogue.Rank(catalogue.Collections[0].Id));
        var peers = PeerComparison.Of(advice, [new("47", SizeClass.Small) { Productivity = 3 }]);
        yield return ("advice", advice);
        yield return ("peers", peers);
        yield return ("advice as JSON", AdviceJson.Document(advice.Measures[0].Ranking.Scheme, advice, peers));

        _ = MeasureCatalogue.TryLoad(Repository.Measures, out var loaded, out var diagnostics);
        yield return ("loaded", loaded);
        yield return ("diagnostics", diagnostics);
        yield return ("exception", new InvalidMeasuresException([new("file", 1, 1, Diagnostics.DiagnosticSeverity.Error, "MKB101", "broken")]));
        foreach (var type in PublicTypes.Immutable)
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Static))
                yield return ($"{type.Name}.{property.Name}", property.GetValue(null));
        }
    }

    // Arrays say of themselves that they are read-only, and yet their items can be replaced.
    public static bool IsWritable(object collection) =>
        collection is Array or IList { IsReadOnly: false } or IDictionary { IsReadOnly: false }
        || collection.GetType().GetInterfaces()
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ICollection<>))
            .Any(type => !(bool)type.GetProperty(nameof(ICollection<>.IsReadOnly))!.GetValue(collection)!);

    private void Visit(string path, object? value)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !_seen.Add(value))
            return;

        if (value is IEnumerable items)
        {
            Collections++;
            if (IsWritable(value))
                _writable.Add($"{path}: {value.GetType()}");
            foreach (var (index, item) in items.Cast<object>().Index())
                Visit($"{path}[{index}]", item);
        }

        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var isLookedAt = property.DeclaringType!.Assembly == PublicTypes.Library || value is IEnumerable;
            if (isLookedAt && property.GetIndexParameters().Length == 0)
                Visit($"{path}.{property.Name}", property.GetValue(value));
        }
    }
}
