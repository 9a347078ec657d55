using System.Collections.ObjectModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>How robust a ranking is, as a person reads it: a summary in words, and tables of printable text.</summary>
public sealed class RobustnessTables
{
    private const double Share = 0.9;

    private readonly RankingRobustness _robustness;
    private readonly Wording _wording;
    private readonly Dictionary<string, Criterion> _criteria;
    private readonly bool _withCollection;

    /// <summary>Puts what was found into words.</summary>
    /// <param name="robustness">What was found.</param>
    /// <param name="criteria">The criteria that the scheme names.</param>
    /// <param name="options">The language; all measures are shown.</param>
    public RobustnessTables(RankingRobustness robustness, IReadOnlyList<Criterion> criteria, RenderingOptions options)
        : this(Given(robustness), Given(criteria), new Wording(Given(options).Language))
    {
    }

    internal RobustnessTables(RankingRobustness robustness, IReadOnlyList<Criterion> criteria, Wording wording)
    {
        (_robustness, _wording) = (robustness, wording);
        _criteria = SchemeCriteria.ById(criteria, robustness.Ranking.Scheme);
        _withCollection = robustness.Ranking.Collections.Count > 1;
        Title = $"{_wording.Collections(robustness.Ranking.Collections)} · {_wording.Text(robustness.Ranking.Scheme.Name)}";
        Summary = [.. new RobustnessSummary(robustness, _wording).Lines, .. Elsewhere()];
        Tables = [Measures(), Weights(), LeaveOneOut(), TippingPoints()];
        Checks = [Tables[1], Tables[2]];
    }

    /// <summary>The collections and the scheme.</summary>
    public string Title { get; }

    /// <summary>Who is sure of a place on the shortlist and who is not, in words; a paragraph each.</summary>
    public IReadOnlyList<string> Summary { get; }

    /// <summary>The measures, the weights, the criteria left out and the tipping points.</summary>
    public IReadOnlyList<ITextTable> Tables { get; }

    /// <summary>What the ranking owes to its weights and to each criterion: for those who check it.</summary>
    internal IReadOnlyList<ITextTable> Checks { get; }

    /// <summary>The title with the summary as its note, and then the tables: all there is to say, in order.</summary>
    public IEnumerable<ITextTable> Sections =>
        [new TextTable(Title, ReadOnlyCollection<TableColumn>.Empty, ReadOnlyCollection<TableRow>.Empty, string.Join("\n\n", Summary)), .. Tables];

    // Where the draws leave the score that the ranking has, whoever compares the two must know.
    private IEnumerable<string> Elsewhere()
    {
        List<string> texts = [.. _robustness.ModelledScores.Where(modelled => modelled.IsElsewhere).Select(Drawn)];
        return texts.Count == 0 ? [] : [$"{_wording.Terms.ModelElsewhere}: {string.Join("; ", texts)}."];
    }

    private string Drawn(ModelledScore modelled)
    {
        var printed = modelled.Measure.ScoreOn(modelled.Criterion);
        var drawn = modelled.Chances.Index().Where(item => item.Item > 0)
            .Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Index + Scale.Minimum} ({_wording.Percent(item.Item)})"));
        return $"{_wording.MarkedName(modelled.Measure, _withCollection)}, {Name(modelled.Criterion)}: {_wording.Terms.ScoreInFile} "
            + $"{(printed.IsCertain ? Whole(printed.Low) : $"{Whole(printed.Low)}–{Whole(printed.High)}")}, "
            + $"{_wording.Terms.ScoreDrawn} {string.Join(", ", drawn)}";
    }

    private TextTable Measures() => new(
        _wording.Terms.EachMeasure,
        [
            Number(_wording.Terms.Rank),
            Text(_wording.Terms.Measure),
            Number(_wording.Terms.MostLikely),
            Number(_wording.Terms.NinetyPercent),
            Number(_wording.Terms.Chance),
            Number(_wording.Terms.AllWeightings),
        ],
        [.. _robustness.Ranking.Index().Select(item => Measure(item.Item, _robustness.Probabilities[item.Index], _robustness.Acceptabilities[item.Index]))],
        $"{_wording.MarkNote(_robustness.Ranking)}\n{_wording.Terms.MeasuresNote}" +
        $"{(_robustness.Options.ModelledCriteria is null ? "" : $" {_wording.Terms.ChanceErrorNote}")}");

    private TableRow Measure(RankedMeasure ranked, MeasureProbabilities probabilities, MeasureAcceptability acceptability)
    {
        var (best, worst) = probabilities.RanksWithin(Share);
        return new(ranked.IsShortlisted,
        [
            ranked.IsShortlisted ? $"{Wording.ShortlistMark} {Whole(ranked.Rank)}" : Whole(ranked.Rank),
            _wording.MarkedName(ranked, _withCollection),
            Whole(probabilities.MostLikelyRank),
            best == worst ? Whole(best) : $"{Whole(best)}–{Whole(worst)}",
            _wording.Percent(probabilities.Shortlist) + Error(probabilities.StandardError),
            _wording.Percent(acceptability.Shortlist) + Error(acceptability.StandardError),
        ]);
    }

    private string Error(double error) => error > 0 ? $" ±{_wording.Number((decimal)error * 100, 1)}" : "";

    private TextTable Weights() => new(
        _wording.Terms.WeightRoom,
        [Text(_wording.Terms.Criterion), Number(_wording.Terms.Weight), Number(_wording.Terms.SameFrom), Number(_wording.Terms.SameTo)],
        [
            .. _robustness.WeightIntervals.Select(interval => new TableRow(IsShortlisted: false,
            [
                Name(interval.Criterion),
                Weight(interval.Base),
                (interval.From.IsIncluded ? "" : "> ") + Weight(interval.From.Weight),
                (interval.To.IsIncluded ? "" : "< ") + Weight(interval.To.Weight),
            ])),
        ],
        _wording.Terms.WeightNote);

    private TextTable LeaveOneOut() => new(
        _wording.Terms.LeftOut,
        [Text(_wording.Terms.Without), Number(_wording.Terms.KendallTau), Text(_wording.Terms.ShortlistChanges)],
        [
            .. _robustness.LeaveOneOut.Select(left => new TableRow(IsShortlisted: false,
            [
                Name(left.Criterion),
                left.KendallTau is { } tau ? _wording.Number((decimal)tau, 2) : "–",
                left.Ranking is null ? _wording.Terms.OnlyCriterion : Changes(left.Enters!, left.Leaves!),
            ])),
        ],
        $"{_wording.Terms.KendallNote} {_wording.Terms.PlusMinusNote}");

    private TextTable TippingPoints()
    {
        var groups = new TippingGroups(_robustness, _criteria, _wording);
        return new(
            _wording.Terms.TippingPoints,
            [Text(_wording.Terms.Measure), Text(_wording.Terms.OneOfChanges), Text(_wording.Terms.ShortlistChanges)],
            [
                .. groups.Nearest.Select(group => new TableRow(
                    group.Measure.IsShortlisted, [_wording.MarkedName(group.Measure, _withCollection), group.Changes, string.Join('\n', group.Effects)])),
            ],
            _robustness.TippingPoints.Count == 0
                ? _wording.Terms.NoTippingPoints
                : string.Create(
                    CultureInfo.InvariantCulture, $"{groups.Count} {_wording.Terms.Of} {_robustness.TippingPoints.Count} {_wording.Terms.TippingNote}"));
    }

    private string Changes(IReadOnlyList<RankedMeasure> enters, IReadOnlyList<RankedMeasure> leaves) => enters.Count + leaves.Count == 0
        ? _wording.Terms.StaysSame
        : string.Join('\n', _wording.Moves(enters, leaves));

    private static T Given<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);

    private string Name(string criterion) => _wording.Text(_criteria[criterion].Name);

    private static TableColumn Number(string term) => new(term, IsNumber: true);

    private static TableColumn Text(string term) => new(term, IsNumber: false);

    private string Weight(Fraction weight) => weight.IsWhole
        ? _wording.Percent(weight.ToDouble())
        : $"{weight} ({_wording.Percent(weight.ToDouble())})";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
