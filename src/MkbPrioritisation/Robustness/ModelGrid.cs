using MkbPrioritisation.Criteria;
using MkbPrioritisation.Formulas;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Robustness;

/// <summary>The models behind a ranking's scores, and the figures that they share.</summary>
internal sealed class ModelGrid
{
    private readonly List<DrawnFigure> _figures = [];
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);

    public ModelGrid(ScoreGrid grid, IReadOnlyList<Criterion> criteria, int seed)
    {
        Models =
        [
            .. from ranked in grid.Ranking.Index()
               from item in grid.Criteria.Index()
               let formula = FormulaOf(ranked.Item, item.Item)
               let criterion = criteria.FirstOrDefault(criterion => criterion.Id == item.Item)
               where formula is not null && criterion is not null
               select new ScoreModel((ranked.Index, item.Index), formula, criterion, Figures(ranked.Item, formula, seed), _figures),
        ];
        if (Models.Count == 0)
            throw HasNone(nameof(criteria));
    }

    /// <summary>One item for each score that has a model, by measure.</summary>
    public IReadOnlyList<ScoreModel> Models { get; }

    /// <summary>How many figures there are: each that a formula names, once.</summary>
    public int FigureCount => _figures.Count;

    /// <summary>Whether any measure has a model for a criterion of the scheme.</summary>
    public static bool Has(MeasureRanking ranking, IReadOnlyList<Criterion> criteria) =>
        ranking.Any(ranked => ranking.Scheme.Criteria.Any(id => FormulaOf(ranked, id) is not null && criteria.Any(criterion => criterion.Id == id)));

    /// <summary>Draws every figure once.</summary>
    public void Draw(int draw, Ratio[] figures)
    {
        for (var index = 0; index < figures.Length; index++)
            figures[index] = _figures[index].At(draw);
    }

    private static ModelFormula? FormulaOf(RankedMeasure ranked, string criterion) => ranked.Measure.Model.GetValueOrDefault(criterion);

    private Dictionary<string, int> Figures(RankedMeasure ranked, ModelFormula formula, int seed) =>
        formula.Names.ToDictionary(name => name, name => IndexOf(ranked, name, seed), StringComparer.Ordinal);

    // Of the measure or, failing that, of its collection, whose measures share it.
    private int IndexOf(RankedMeasure ranked, string id, int seed)
    {
        var own = ranked.Measure.Assumptions.FirstOrDefault(assumption => assumption.Id == id);
        var path = own is null ? $"{ranked.Collection.Id}/{id}" : $"{ranked.Collection.Id}/{ranked.Measure.Id}/{id}";
        if (_indices.TryAdd(path, _figures.Count))
            _figures.Add(new(own ?? ranked.Collection.Assumptions.First(assumption => assumption.Id == id), path, seed));
        return _indices[path];
    }

    private static ArgumentException HasNone(string parameter)
    {
        Phrase phrase = new(
            $"No measure here has a model for a criterion of the scheme.",
            $"Geen maatregel heeft hier een model voor een criterium van het weegkader.");
        return new ArgumentException(phrase.ToString(), parameter).Saying(phrase);
    }
}
