using System.Diagnostics;
using System.Globalization;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Robustness;

/// <summary>What becomes of a ranking without one criterion.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LeaveOneOutResult
{
    internal LeaveOneOutResult(string criterion, MeasureRanking ranking, MeasureRanking? without)
    {
        Criterion = criterion;
        Ranking = without;
        if (without is null)
            return;
        var after = without.ToDictionary(ranked => (ranked.Collection.Id, ranked.Measure.Id));
        Enters = [.. ranking.Where(ranked => !ranked.IsShortlisted && After(ranked).IsShortlisted)];
        Leaves = [.. ranking.Where(ranked => ranked.IsShortlisted && !After(ranked).IsShortlisted)];
        KendallTau = Robustness.KendallTau.Of(
            [.. ranking.Select(ranked => ranked.Overall.Numerators.TwiceValue)], [.. ranking.Select(ranked => After(ranked).Overall.Numerators.TwiceValue)]);

        RankedMeasure After(RankedMeasure ranked) => after[(ranked.Collection.Id, ranked.Measure.Id)];
    }

    /// <summary>The id of the criterion that is left out.</summary>
    public string Criterion { get; }

    /// <summary>The ranking without it; <see langword="null"/> where its dimension has no other criterion.</summary>
    public MeasureRanking? Ranking { get; }

    /// <summary>
    /// Kendall's tau-b between the order with and without the criterion: 1 for the same order, -1 for the reverse.
    /// <see langword="null"/> where <see cref="Ranking"/> is, and where one of the two orders is all one tie.
    /// </summary>
    public double? KendallTau { get; }

    /// <summary>The measures that come onto the shortlist, in the ranking's display order; <see langword="null"/> where <see cref="Ranking"/> is.</summary>
    public IReadOnlyList<RankedMeasure>? Enters { get; }

    /// <summary>The measures that leave the shortlist, in the ranking's display order; <see langword="null"/> where <see cref="Ranking"/> is.</summary>
    public IReadOnlyList<RankedMeasure>? Leaves { get; }

    /// <summary>The criterion and Kendall's tau-b.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"without {Criterion}: tau-b {KendallTau:0.000}");
}
