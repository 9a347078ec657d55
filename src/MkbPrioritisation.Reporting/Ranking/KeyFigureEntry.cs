using MkbPrioritisation.Measures;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Ranking;

/// <summary>A key figure of a collection, as JSON holds it.</summary>
public sealed record KeyFigureEntry
{
    /// <summary>The figure's id, unique in its collection.</summary>
    public required string Id { get; init; }

    /// <summary>The collection's id.</summary>
    public required string Collection { get; init; }

    /// <summary>What the figure is of, by language.</summary>
    public required IReadOnlyDictionary<string, string> Name { get; init => field = Frozen.Map(value); }

    /// <summary>The figure as files write it, such as <c>17%</c> or <c>EUR 20-35 bn</c>.</summary>
    public required string Value { get; init; }

    /// <summary>How it bounds the true one: <c>about</c>, <c>over</c>, <c>under</c> or <c>up-to</c>; absent where it does not.</summary>
    public string? Limit { get; init; }

    /// <summary>The year that it is of; absent where the source does not say.</summary>
    public int? Year { get; init; }

    /// <summary>Where it comes from, by language; absent where that is the collection's own source.</summary>
    public IReadOnlyDictionary<string, string>? Source { get; init => field = Frozen.MapIfAny(value); }

    internal static KeyFigureEntry Of(MeasureCollection collection, KeyFigure figure) => new()
    {
        Id = figure.Id,
        Collection = collection.Id,
        Name = RankingJson.ByLanguage(figure.Name),
        Value = figure.Value.ToString(),
        Limit = figure.Limit is { } limit ? EnumId.Of(limit) : null,
        Year = figure.Year,
        Source = figure.Source is { } source ? RankingJson.ByLanguage(source) : null,
    };
}
