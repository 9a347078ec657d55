using MkbPrioritisation.Criteria;
using MkbPrioritisation.Excel.Sheets;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Excel.Content;

/// <summary>The results: a row a measure, ranking after ranking, with numbers that can be reckoned with.</summary>
internal sealed class RankingSheet(IReadOnlyList<Criterion> criteria, IReadOnlyList<MeasureRanking> rankings, RenderingOptions options)
{
    private readonly SheetWords _words = SheetWords.In(options.Language);
    private readonly Terms _terms = Terms.In(options.Language);
    private readonly Wording _wording = new(options.Language);
    private readonly IReadOnlyList<string> _criteria = rankings.Count == 0 ? [] : rankings[0].Scheme.Criteria;

    public Sheet Sheet => new(
        _words.Ranking,
        [
            new(_terms.Collection, 22),
            Whole(_terms.Rank),
            Whole(_words.BestRank),
            Whole(_words.WorstRank),
            new(_words.OnShortlist, 12),
            new(_terms.Measure, 48),
            new("Id", 32),
            new(_terms.Category, 28),
            .. Range(_terms.NetImpact),
            .. Range(_terms.Feasibility),
            .. Range(_terms.Overall),
            new($"{_terms.NetImpact}: {_words.Level}", 14),
            new($"{_terms.Feasibility}: {_words.Level}", 14),
            .. _criteria.Select(id =>
                new SheetColumn(
                    criteria.FirstOrDefault(criterion => criterion.Id == id) is { } known ? _wording.Text(known.Name) : id,
                    14) { Kind = ColumnKind.Decimal, IsScale = true }),
            new(_terms.Scheme, 16),
        ],
        [.. rankings.SelectMany(ranking => ranking.Where(options.Shows).Select(ranked => Row(ranking, ranked)))]);

    private static SheetColumn Whole(string heading) => new(heading, 10) { Kind = ColumnKind.Whole };

    private IEnumerable<SheetColumn> Range(string heading) =>
    [
        new(heading, 12) { Kind = ColumnKind.Decimal, IsScale = true },
        new($"{heading}: {_words.Lowest}", 12) { Kind = ColumnKind.Decimal },
        new($"{heading}: {_words.Highest}", 12) { Kind = ColumnKind.Decimal },
    ];

    private SheetRow Row(MeasureRanking ranking, RankedMeasure ranked) => new(
        [
            ranked.Collection.Id,
            ranked.Rank,
            ranked.BestRank,
            ranked.WorstRank,
            ranked.IsShortlisted ? _words.Yes : _words.No,
            _wording.Text(ranked.Measure.Name),
            ranked.Measure.Id,
            _wording.Text(ranked.Collection.Categories[ranked.Measure.Category]),
            .. Range(ranked.NetImpact),
            .. Range(ranked.Feasibility),
            .. Range(ranked.Overall),
            _wording.Level(ranked.Cell.NetImpact),
            _wording.Level(ranked.Cell.Feasibility),
            .. _criteria.Select(id => (SheetCell)ranked.ScoreOn(id).Value.ToDouble()),
            _wording.Text(ranking.Scheme.Name),
        ],
        ranked.IsShortlisted);

    private static IEnumerable<SheetCell> Range(ScoreRange range) => [range.Value.ToDouble(), range.Low.ToDouble(), range.High.ToDouble()];
}
