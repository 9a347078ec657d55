using System.Collections;
using System.Reflection;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Explanation;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Timelines;

namespace MkbPrioritisation.Tests.Invariants;

/// <summary>Sound values of the library's types, as the shipped measures hold them.</summary>
internal sealed class KnownValues
{
    private const int Deepest = 8;

    private readonly Dictionary<Type, object> _values = [];
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly IReadOnlyCollection<Assembly> _assemblies;

    public KnownValues(IReadOnlyCollection<Assembly> assemblies)
    {
        _assemblies = assemblies;
        var catalogue = MeasureCatalogue.BuiltIn;
        var ranking = catalogue.Rank("recovery-plan-2020");
        var plan = new InvestmentPlan(ranking);
        var profile = new FirmProfile
        {
            Sector = "47",
            Size = SizeClass.Small,
            Equity = 1,
            BalanceTotal = 2,
            Earlier = new() { Year = 2016, Fte = 1, GrossMargin = 1 },
            Later = new() { Year = 2018, Fte = 2, GrossMargin = 3 }
        };
        var advice = FirmAdvice.Of(profile, catalogue.Segments, ranking);
        object[] roots =
        [
            catalogue, ranking, ranking.Robustness(new RobustnessOptions { Samples = 10 }), plan, new PlanProgress(plan), advice,
            PeerComparison.Of(advice, [new("47", SizeClass.Small) { Productivity = 2 }]), ranking.Explain(ranking[0]),
            new RankingComparison(ranking, catalogue.Criteria, catalogue.Rank("recovery-plan-2020", "five-criteria"), catalogue.Criteria),
            MeasureTimeline.Of(catalogue.Collections), RankingJson.Document(ranking), ProfileChange.Parse("equity=1"),
        ];
        foreach (var root in roots)
            Walk(root, 0);
    }

    /// <summary>A sound value of a type; <see langword="null"/> where none is known.</summary>
    /// <param name="type">The type.</param>
    /// <param name="name">What the parameter is called.</param>
    public object? Of(Type type, string name)
    {
        if (type.IsByRef || Nullable.GetUnderlyingType(type) is not null || type == typeof(IFormatProvider))
            return null;
        if (type == typeof(string))
            return TextFor(name);
        if (type == typeof(TextWriter))
            return new StringWriter();
        if (type == typeof(TextReader))
            return new StringReader("{}");
        if (type == typeof(Stream))
            return new MemoryStream();
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(0);
        if (type.IsPrimitive || type == typeof(decimal))
            return Convert.ChangeType(3, type == typeof(bool) ? typeof(bool) : type, System.Globalization.CultureInfo.InvariantCulture);
        if (_values.FirstOrDefault(value => type.IsAssignableFrom(value.Key)).Value is { } value)
            return value;
        if (OddValues.ItemOf(type) is { } item)
            return Of(item, name) is { } single ? OddValues.ListOf(type, single) : OddValues.ListOf(type);
        return type.IsValueType ? Activator.CreateInstance(type) : Map(type);
    }

    private static object? Map(Type type)
    {
        if (!type.IsGenericType || type.GetGenericArguments() is not [_, _] arguments)
            return null;
        var map = Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments));
        return type.IsInstanceOfType(map) ? map : null;
    }

    private static string TextFor(string name) => name.ToUpperInvariant() switch
    {
        var text when text.Contains("CURRENCY", StringComparison.Ordinal) => "EUR",
        var text when text.Contains("COLLECTION", StringComparison.Ordinal) => "recovery-plan-2020",
        var text when text.Contains("SCHEME", StringComparison.Ordinal) => "recovery-plan",
        var text when text.Contains("CRITERI", StringComparison.Ordinal) => "cost",
        _ => "strengthen-equity",
    };

    private void Walk(object? value, int depth)
    {
        if (value is null or string || depth > Deepest || value.GetType().IsPrimitive || (!value.GetType().IsValueType && !_seen.Add(value)))
            return;
        var type = value.GetType();
        if (value is IEnumerable items)
        {
            foreach (var item in items.Cast<object?>().Take(3))
                Walk(item, depth + 1);
        }

        var isOwn = _assemblies.Contains(type.Assembly);
        if (isOwn && type.IsVisible)
            _ = _values.TryAdd(type, value);
        if (!isOwn && type.Namespace != "System" && type.Name != "KeyValuePair`2")
            return;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
            Walk(ValueOf(property, value), depth + 1);
    }

    // Some properties have no value: a middle of what is none, an end of what has none.
    private static object? ValueOf(PropertyInfo property, object value)
    {
        try
        {
            return property.PropertyType.IsByRefLike ? null : property.GetValue(value);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }
}
