using System.Globalization;
using MkbPrioritisation.Excel.Sheets;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Excel.Content;

/// <summary>How sure each place is: a row a measure, ranking after ranking, with the chances that <c>mkb robustness</c> gives.</summary>
internal sealed class ChancesSheet
{
    /// <summary>Rankings of more measures are left out, as reckoning takes the square of their number: a workbook is made while somebody waits.</summary>
    public const int MostMeasures = 1_000;

    // With more ranks than these a row is wider than anybody reads, and only the likeliest ranks are given.
    private const int MostRanks = 60;
    private const int Likeliest = 3;
    private const double Share = 0.9;

    private readonly IReadOnlyList<MeasureRanking> _rankings;
    private readonly RenderingOptions _options;
    private readonly SheetWords _words;
    private readonly Terms _terms;
    private readonly Wording _wording;
    private readonly int _ranks;
    private readonly CancellationToken _cancellation;

    public ChancesSheet(IReadOnlyList<MeasureRanking> rankings, RenderingOptions options, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        (_rankings, _options) = (rankings, options);
        (_words, _terms, _wording) = (SheetWords.In(options.Language), Terms.In(options.Language), new(options.Language));
        _ranks = rankings.Select(ranking => ranking.Count).Where(count => count <= MostMeasures).DefaultIfEmpty().Max();
    }

    public Sheet Sheet => new(
        _words.Chances,
        [
            new(_terms.Collection, 22),
            Whole(_terms.Rank),
            new(_terms.Measure, 48),
            new("Id", 32),
            new(_words.OnShortlist, 12),
            new(_words.ShortlistChance, 22) { Kind = ColumnKind.Percent },
            Whole(_words.LikeliestRank),
            Whole(_words.BestOfNinety),
            Whole(_words.WorstOfNinety),
            .. HasAllRanks
                ? Numbered(_words.ChanceOfRank, _ranks).Select(Percent)
                : Numbered(_words.Likely, Likeliest).SelectMany(heading => new[] { Whole(heading), Percent($"{heading}: {_words.Chance}") }),
            new(_terms.Scheme, 16),
        ],
        [.. _rankings.SelectMany(ranking => ranking.Count > MostMeasures ? [LeftOut(ranking)] : Rows(ranking))])
    {
        Frozen = 4,
    };

    private bool HasAllRanks => _ranks <= MostRanks;

    private static IEnumerable<string> Numbered(string word, int count) =>
        Enumerable.Range(1, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"{word} {number}"));

    private static SheetColumn Whole(string heading) => new(heading, 12) { Kind = ColumnKind.Whole };

    private static SheetColumn Percent(string heading) => new(heading, 12) { Kind = ColumnKind.Percent };

    private IEnumerable<SheetRow> Rows(MeasureRanking ranking) =>
        RankProbabilityAnalysis.Compute(ranking, RobustnessOptions.Default.Noise, progress: null, _cancellation)
        .Where(item => _options.Shows(item.Measure)).Select(item => Row(ranking, item));

    private SheetRow Row(MeasureRanking ranking, MeasureProbabilities item)
    {
        var ((best, worst), ranked) = (item.RanksWithin(Share), item.Measure);
        return new(
            [
                ranked.Collection.Id,
                ranked.Rank,
                _wording.Text(ranked.Measure.Name),
                ranked.Measure.Id,
                ranked.IsShortlisted ? _words.Yes : _words.No,
                item.Shortlist,
                item.MostLikelyRank,
                best,
                worst,
                .. HasAllRanks ? AllRanks(item.Ranks) : LikeliestRanks(item.Ranks),
                _wording.Text(ranking.Scheme.Name),
            ],
            ranked.IsShortlisted);
    }

    // A ranking that is shorter than another does not have its last ranks.
    private IEnumerable<SheetCell> AllRanks(RankChances ranks) =>
        Enumerable.Range(1, _ranks).Select(rank => rank > ranks.Measures ? (SheetCell)null : ranks.Of(rank));

    private static IEnumerable<SheetCell> LikeliestRanks(RankChances ranks)
    {
        var likeliest = ranks.OrderByDescending(item => item.Chance).ThenBy(item => item.Rank).Take(Likeliest).ToList();
        return Enumerable.Range(0, Likeliest)
            .SelectMany(place => place < likeliest.Count ? (SheetCell[])[likeliest[place].Rank, likeliest[place].Chance] : [null, null]);
    }

    private SheetRow LeftOut(MeasureRanking ranking) =>
        new(
            [
                string.Join(" + ", ranking.Collections.Select(collection => collection.Id)),
                null,
                _words.LeftOut(_wording.Number(ranking.Count, 0), _wording.Number(MostMeasures, 0)),
            ]);
}
