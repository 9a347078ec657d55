using System.Collections.ObjectModel;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Formulas;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Models;

/// <summary>What a model makes of the figure behind one score.</summary>
public sealed class ModelResult
{
    private static readonly Fraction Tenth = new(1, 10);

    private readonly Lazy<IReadOnlyList<AssumptionTipping<int>>> _bandTippings;

    internal ModelResult(Criterion criterion, ModelFormula formula, IEnumerable<AssumedFigure> assumptions, CriterionScore? printed)
    {
        (Criterion, Formula, Printed) = (criterion, formula, printed);
        Assumptions = new ReadOnlyCollection<AssumedFigure>([.. assumptions]);
        var values = Assumptions.ToDictionary(figure => figure.Assumption.Id, figure => figure.Value.Range, StringComparer.Ordinal);
        Range = formula.Evaluate(id => values[id]);
        if (Range.Low.Sign < 0)
            throw ModelFaults.IsNegative(criterion.Id, nameof(assumptions));
        Estimate = Estimate.Of(Range, criterion.Unit!);
        var (low, high) = criterion.ScoresOf(Range);
        Score = new CriterionScore(criterion.Id, low, high, Basis.Derived) { Estimate = Estimate };
        Influences = new ReadOnlyCollection<AssumptionInfluence>([.. InfluencesOf(values).OrderByDescending(influence => influence.Swing)]);
        _bandTippings = new(() => new ReadOnlyCollection<AssumptionTipping<int>>([.. ModelTippings.OfBand(this)]));
    }

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>The formula.</summary>
    public ModelFormula Formula { get; }

    /// <summary>The assumptions that the formula names, in its order, with the figures that count.</summary>
    public IReadOnlyList<AssumedFigure> Assumptions { get; }

    /// <summary>What the formula makes, exactly: whole units of the currency a year, or months.</summary>
    public FractionRange Range { get; }

    /// <summary>What the formula makes, rounded to whole units of the currency or tenths of a month; for showing.</summary>
    public Estimate Estimate { get; }

    /// <summary>The score in the measure's file; <see langword="null"/> where it has none.</summary>
    public CriterionScore? Printed { get; }

    /// <summary>The score of every band that <see cref="Range"/> reaches, derived from it before any rounding.</summary>
    public CriterionScore Score { get; }

    /// <summary>
    /// Whether a figure was set that the formula names, so that <see cref="Score"/> takes the place of <see cref="Printed"/>.
    /// Otherwise what is printed counts, as a model never overrides it.
    /// </summary>
    public bool IsSet => Assumptions.Any(figure => figure.IsSet);

    /// <summary>How far each assumption alone moves the result, the farthest first.</summary>
    public IReadOnlyList<AssumptionInfluence> Influences { get; }

    /// <summary>
    /// The nearest value of each assumption that brings what the formula makes into another band, all other assumptions in the
    /// middle of their ranges, with the score, 1–5, before and after. Reckoned before any rounding. An
    /// assumption is left out where the formula has no result there.
    /// </summary>
    public IReadOnlyList<AssumptionTipping<int>> BandTippings => _bandTippings.Value;

    /// <summary>The criterion and what the formula makes.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Criterion.Id} = {Formula} = {Estimate}";

    private IEnumerable<AssumptionInfluence> InfluencesOf(Dictionary<string, FractionRange> values)
    {
        var middles = values.ToDictionary(value => value.Key, value => FractionRange.Of(value.Value.Midpoint), StringComparer.Ordinal);
        foreach (var figure in Assumptions)
        {
            var isVaried = figure.Value.IsCertain;
            var (low, high) = isVaried
                ? (figure.Value.Low * (Fraction.One - Tenth), figure.Value.Low * (Fraction.One + Tenth))
                : (figure.Value.Low, figure.Value.High);
            if (At(low) is { } atLow && At(high) is { } atHigh)
                yield return new(figure.Assumption, atLow, atHigh, isVaried);

            Fraction? At(Fraction value)
            {
                try
                {
                    return Formula.Evaluate(id => id == figure.Assumption.Id ? FractionRange.Of(value) : middles[id]).Low;
                }
                catch (DivideByZeroException)
                {
                    // A single figure varied by a tenth can make a difference 0 that its own value does not.
                    return null;
                }
            }
        }
    }
}
