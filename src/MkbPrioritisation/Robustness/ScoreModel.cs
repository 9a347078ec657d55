using MkbPrioritisation.Criteria;
using MkbPrioritisation.Formulas;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Robustness;

/// <summary>What gives a measure's score on a criterion: the band, exactly, of what a formula makes of figures drawn.</summary>
internal sealed class ScoreModel
{
    private readonly ModelFormula _formula;
    private readonly Dictionary<string, int> _figures;
    private readonly (Ratio? From, int Score)[] _bands;

    // Of a formula in which nothing is drawn there is one result.
    private readonly int? _certain;

    /// <summary>Creates the model; of each name in the formula it is told which of the figures it is.</summary>
    public ScoreModel(
        (int Measure, int Criterion) place, ModelFormula formula, Criterion criterion, Dictionary<string, int> figures, IReadOnlyList<DrawnFigure> drawn)
    {
        (Place, _formula, _figures) = (place, formula, figures);
        _bands = [.. criterion.Bands.OrderByDescending(band => band.From ?? -1)
            .Select(band => (band.From is { } from ? Ratio.Of(Fraction.FromDecimal(from)) : (Ratio?)null, band.Score))];
        if (figures.Values.All(index => drawn[index].IsCertain))
            _certain = ScoreOf(formula.At(name => drawn[figures[name]].At(draw: 0)));
    }

    /// <summary>The measure, in display order, and the criterion, in the scheme's.</summary>
    public (int Measure, int Criterion) Place { get; }

    /// <summary>The score that follows from the figures.</summary>
    public int Score(Ratio[] figures) => _certain ?? ScoreOf(_formula.At(name => figures[_figures[name]]));

    private int ScoreOf(Ratio made)
    {
        foreach (var (from, score) in _bands)
        {
            if (from is null || made.IsAtLeast(from.Value))
                return score;
        }

        return _bands[^1].Score;
    }
}
