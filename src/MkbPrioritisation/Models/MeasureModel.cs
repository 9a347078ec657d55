using System.Collections.ObjectModel;
using System.Diagnostics;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Formulas;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Models;

/// <summary>
/// What follows from a measure's assumptions, and what would follow from others: estimate, bands, rank and place on the
/// list. All of it is exact.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class MeasureModel
{
    private readonly Lazy<IReadOnlyList<AssumptionTipping<bool>>> _shortlistTippings;

    private MeasureModel(
        RankedMeasure before, MeasureRanking rankingBefore, RankedMeasure after, MeasureRanking ranking, IEnumerable<ModelResult> results)
    {
        (Before, RankingBefore, After, Ranking) = (before, rankingBefore, after, ranking);
        Results = new ReadOnlyCollection<ModelResult>([.. results]);
        _shortlistTippings = new(() => new ReadOnlyCollection<AssumptionTipping<bool>>([.. new ModelTippings(Results, before, ranking).OfShortlist()]));
    }

    /// <summary>The measure as its file has it.</summary>
    public RankedMeasure Before { get; }

    /// <summary>The ranking in which <see cref="Before"/> stands.</summary>
    public MeasureRanking RankingBefore { get; }

    /// <summary>The measure with the scores that follow from the figures set; as before where none is.</summary>
    public RankedMeasure After { get; }

    /// <summary>The ranking in which <see cref="After"/> stands.</summary>
    public MeasureRanking Ranking { get; }

    /// <summary>What each formula makes, in the order of the file.</summary>
    public IReadOnlyList<ModelResult> Results { get; }

    /// <summary>
    /// The nearest value of each assumption that brings the measure onto the shortlist or off it, all other assumptions in the
    /// middle of their ranges, and the scores that follow from them in place of those in the file. An assumption is left out
    /// where its formulas have no result there.
    /// </summary>
    public IReadOnlyList<AssumptionTipping<bool>> ShortlistTippings => _shortlistTippings.Value;

    /// <summary>Computes a measure's model as its file has it.</summary>
    /// <param name="ranking">The ranking that the measure stands in.</param>
    /// <param name="id">The measure's id, or <c>collection/measure</c> where several collections have it.</param>
    /// <param name="criteria">The criteria that the formulas are for.</param>
    /// <returns>The model.</returns>
    /// <exception cref="UnknownIdException">There is no such measure.</exception>
    /// <exception cref="ArgumentException">Several collections have a measure of that id, or the measure has no model.</exception>
    public static MeasureModel Of(MeasureRanking ranking, string id, IReadOnlyList<Criterion> criteria) =>
        Of(ranking, id, criteria, ReadOnlyDictionary<string, Figure>.Empty);

    /// <summary>Computes a measure's model with figures in place of assumptions.</summary>
    /// <param name="ranking">The ranking that the measure stands in.</param>
    /// <param name="id">The measure's id, or <c>collection/measure</c> where several collections have it.</param>
    /// <param name="criteria">The criteria that the formulas are for.</param>
    /// <param name="settings">Figures in place of assumptions, by the assumption's id; of the same kind and currency.</param>
    /// <returns>The model.</returns>
    /// <exception cref="UnknownIdException">There is no such measure, or a figure is set for what no formula of it names.</exception>
    /// <exception cref="ArgumentException">
    /// Several collections have a measure of that id, the measure has no model, a figure is of another kind than its
    /// assumption, or with the figures set a formula is below 0 or divides by 0.
    /// </exception>
    public static MeasureModel Of(MeasureRanking ranking, string id, IReadOnlyList<Criterion> criteria, IReadOnlyDictionary<string, Figure> settings)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        criteria = ValueList<Criterion>.Of(criteria, nameof(criteria));
        ArgumentNullException.ThrowIfNull(settings);
        var before = ranking[id];
        var measure = before.Measure;
        if (measure.Model.Count == 0)
            throw ModelFaults.HasNoModel(measure.Id, nameof(id));
        var figures = Assumed(before, settings);
        List<ModelResult> results =
        [
            .. from formula in measure.Model
               let criterion = criteria.FirstOrDefault(criterion => criterion.Id == formula.Key)
               where criterion is not null
               select Result(criterion, formula.Value, figures, measure.ScoreOn(criterion.Id)),
        ];
        if (!results.Exists(result => result.IsSet))
            return new(before, ranking, before, ranking, results);
        var changed = before.Collection.WithScores(measure, [.. results.Where(result => result.IsSet).Select(result => result.Score)]);
        var after = MeasureRanking.Of(ranking.Scheme, ranking.Collections.Select(collection => collection.Id == changed.Id ? changed : collection));
        return new(before, ranking, after[$"{before.Collection.Id}/{measure.Id}"], after, results);
    }

    /// <summary>The measure and its rank before and after.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Before.Measure.Id}: {Before.Rank} → {After.Rank}";

    private static Dictionary<string, AssumedFigure> Assumed(RankedMeasure ranked, IReadOnlyDictionary<string, Figure> settings)
    {
        var named = ranked.Measure.Model.Values.SelectMany(formula => formula.Names).ToHashSet(StringComparer.Ordinal);
        var assumptions = ranked.Measure.Assumptions.Concat(ranked.Collection.Assumptions)
            .Where(assumption => named.Contains(assumption.Id)).DistinctBy(assumption => assumption.Id, StringComparer.Ordinal).ToList();
        if (settings.Keys.FirstOrDefault(id => !assumptions.Exists(assumption => assumption.Id == id)) is { } unknown)
            throw new UnknownIdException("assumption", unknown, [.. assumptions.Select(assumption => assumption.Id)]);
        foreach (var assumption in assumptions)
        {
            if (settings.TryGetValue(assumption.Id, out var figure) && (figure.Kind, figure.Currency) != (assumption.Value.Kind, assumption.Value.Currency))
                throw ModelFaults.IsOtherKind(assumption.Id, assumption.Value, figure, nameof(settings));
        }

        return assumptions.ToDictionary(
            assumption => assumption.Id,
            assumption => new AssumedFigure(assumption, settings.GetValueOrDefault(assumption.Id, assumption.Value)),
            StringComparer.Ordinal);
    }

    private static ModelResult Result(Criterion criterion, ModelFormula formula, Dictionary<string, AssumedFigure> figures, CriterionScore? printed)
    {
        try
        {
            return new(criterion, formula, formula.Names.Select(name => figures[name]), printed);
        }
        catch (DivideByZeroException)
        {
            throw ModelFaults.DividesByZero(criterion.Id, nameof(figures));
        }
    }
}
