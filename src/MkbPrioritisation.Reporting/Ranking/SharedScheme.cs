using System.Runtime.CompilerServices;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Ranking;

/// <summary>The one scheme of what a document shows: the document names it once, so all of it must be ranked by it.</summary>
internal static class SharedScheme
{
    /// <summary>What a document shows, after a look at the scheme of each.</summary>
    /// <exception cref="ArgumentException">One is ranked by another scheme, or is <see langword="null"/>.</exception>
    public static IReadOnlyList<T> Require<T>(
        IEnumerable<T> items, ScoringScheme scheme, Func<T, MeasureRanking?> ranking, [CallerArgumentExpression(nameof(items))] string? parameter = null)
    {
        var shown = items.ToList();
        foreach (var item in shown)
        {
            var used = (item is null ? null : ranking(item))?.Scheme ?? throw new ArgumentException("One of them is null.", parameter);
            if (!used.Equals(scheme))
                throw new ArgumentException($"A ranking by the scheme {used.Id} cannot be shown as one by {Name(scheme, used)}.", parameter);
        }

        return shown;
    }

    /// <summary>What a table shows whose columns are those of one scheme.</summary>
    /// <exception cref="ArgumentException">Two are ranked by different schemes, or one is <see langword="null"/>.</exception>
    public static IReadOnlyList<T> Require<T>(
        IReadOnlyList<T> items, Func<T, MeasureRanking?> ranking, [CallerArgumentExpression(nameof(items))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(items, parameter);
        return items is [{ } first, ..] && ranking(first) is { } one ? Require(items, one.Scheme, ranking, parameter) : Frozen.List(items, parameter!);
    }

    private static string Name(ScoringScheme scheme, ScoringScheme used) => scheme.Id == used.Id ? "another of that id" : $"the scheme {scheme.Id}";
}
