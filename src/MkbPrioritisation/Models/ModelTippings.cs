using MkbPrioritisation.Criteria;
using MkbPrioritisation.Formulas;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;

namespace MkbPrioritisation.Models;

/// <summary>Finds what each assumption alone would have to be for another band, or another place on the shortlist.</summary>
internal sealed class ModelTippings
{
    private readonly IReadOnlyList<ModelResult> _results;
    private readonly RankedMeasure _measure;
    private readonly MeasureRanking _ranking;
    private readonly Dictionary<string, AssumedFigure> _figures;
    private readonly Dictionary<string, bool> _shortlisted = new(StringComparer.Ordinal);

    public ModelTippings(IReadOnlyList<ModelResult> results, RankedMeasure measure, MeasureRanking ranking)
    {
        (_results, _measure, _ranking) = (results, measure, ranking);
        _figures = Figures(results);
    }

    /// <summary>What would bring a result into another band, by assumption, in the order of the formula.</summary>
    public static IReadOnlyList<AssumptionTipping<int>> OfBand(ModelResult result)
    {
        var figures = Figures([result]);
        return [.. result.Assumptions.Select(figure => Tipping(figure, figures, [result], functions => ScoreAt(result.Criterion, functions[0])))
            .OfType<AssumptionTipping<int>>()];
    }

    /// <summary>What would bring the measure onto the shortlist or off it, by assumption, in the order of the formulas.</summary>
    public IReadOnlyList<AssumptionTipping<bool>> OfShortlist() =>
        [.. _figures.Values.Select(figure => Tipping(figure, _figures, _results, functions => IsShortlisted(functions))).OfType<AssumptionTipping<bool>>()];

    private static Func<Fraction, int?> ScoreAt(Criterion criterion, RationalFunction function) => value => function.At(value) is { Sign: >= 0 } made
        ? criterion.BandHolding(made).Score
        : null;

    private Func<Fraction, bool?> IsShortlisted(IReadOnlyList<RationalFunction> functions) => value =>
    {
        var scores = _results.Select((result, index) => (result.Criterion.Id, Score: ScoreAt(result.Criterion, functions[index])(value))).ToList();
        return scores.Exists(score => score.Score is null)
            ? null
            : IsShortlisted([.. scores.Select(score => new CriterionScore(score.Id, score.Score!.Value, Basis.Derived))]);
    };

    private bool IsShortlisted(IReadOnlyList<CriterionScore> scores)
    {
        var key = string.Join(' ', scores);
        if (_shortlisted.TryGetValue(key, out var known))
            return known;
        var collection = _measure.Collection.WithScores(_measure.Measure, scores);
        var ranking = MeasureRanking.Of(_ranking.Scheme, _ranking.Collections.Select(other => other.Id == collection.Id ? collection : other));
        return _shortlisted[key] = ranking[$"{collection.Id}/{_measure.Measure.Id}"].IsShortlisted;
    }

    private static Dictionary<string, AssumedFigure> Figures(IReadOnlyList<ModelResult> results) => results
        .SelectMany(result => result.Assumptions).DistinctBy(figure => figure.Assumption.Id, StringComparer.Ordinal)
        .ToDictionary(figure => figure.Assumption.Id, StringComparer.Ordinal);

    // None where the formulas have no result even in the middle of all ranges.
    private static AssumptionTipping<T>? Tipping<T>(
        AssumedFigure figure,
        Dictionary<string, AssumedFigure> figures,
        IReadOnlyList<ModelResult> results,
        Func<IReadOnlyList<RationalFunction>, Func<Fraction, T?>> stateOf)
        where T : struct
    {
        List<RationalFunction> functions;
        try
        {
            functions = [.. results.Select(result => result.Formula.Of(figure.Assumption.Id, id => figures[id].Value.Range.Midpoint))];
        }
        catch (DivideByZeroException)
        {
            return null;
        }

        var (present, stateAt) = (figure.Value.Range.Midpoint, stateOf(functions));
        if (stateAt(present) is not { } before)
            return null;
        var points = functions.Zip(results)
            .SelectMany(pair => TippingSearch.Points(pair.First, pair.Second.Criterion.Bands.Select(band => band.From).OfType<decimal>()));
        var found = new TippingSearch(present, figure.Value.Range, points, functions.SelectMany(function => function.Poles())).Nearest(stateAt);
        return new(figure.Assumption, present, found?.Value, before, found?.After ?? before);
    }
}
