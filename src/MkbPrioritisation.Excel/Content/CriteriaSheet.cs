using MkbPrioritisation.Criteria;
using MkbPrioritisation.Excel.Sheets;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Excel.Content;

/// <summary>The bands of each criterion, explained; the drop-down lists take their ids from here.</summary>
internal sealed class CriteriaSheet(IReadOnlyList<Criterion> criteria, Language language)
{
    private const int BandColumn = 5;

    private readonly SheetWords _words = SheetWords.In(language);
    private readonly Wording _wording = new(language);

    public Sheet Sheet => new(
        _words.Criteria,
        [
            new(_words.Criterion, 16),
            new(_words.Name, 28),
            new(_words.Description, 48),
            new(_words.Score, 8) { Kind = ColumnKind.Whole },
            new(_words.Band, 20),
            new(_words.Meaning, 36),
        ],
        [.. criteria.SelectMany(Rows)])
    { Frozen = 1 };

    /// <summary>Where the ids of a criterion's bands stand.</summary>
    public string BandsOf(Criterion criterion)
    {
        var above = criteria.TakeWhile(other => other.Id != criterion.Id).Sum(other => other.Bands.Count + 1);
        return CellReference.Range(_words.Criteria, BandColumn, above + 2, above + 2 + criterion.Bands.Count);
    }

    private IEnumerable<SheetRow> Rows(Criterion criterion) =>
    [
        .. criterion.Bands.Select(band => Row(criterion, band.Score, band.Id, _wording.Band(band, criterion.Unit))),
        Row(criterion, score: default, CriterionScore.UnknownId, _words.WholeScale),
    ];

    private SheetRow Row(Criterion criterion, SheetCell score, string band, string meaning) => new(
    [
        criterion.Id,
        criterion.Name.In(language),
        criterion.Description?.In(language),
        score,
        band,
        meaning,
    ]);
}
