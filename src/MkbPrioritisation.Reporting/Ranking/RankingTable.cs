using MkbPrioritisation.Invariants;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Ranking;

/// <summary>A ranking as a person reads it: headings and rows of printable text, for whatever draws the lines.</summary>
public sealed class RankingTable : ITextTable
{
    private readonly RenderingOptions _options;

    /// <summary>Creates the table of a ranking.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="options">The language, and how many are shown.</param>
    public RankingTable(MeasureRanking ranking, RenderingOptions options)
        : this(ranking, options, common: null)
    {
    }

    /// <summary>Creates the table of a ranking by one assessor's scores, beside the common one.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="options">The language, and how many are shown.</param>
    /// <param name="common">The ranking by all assessors' scores; <see langword="null"/> where that is the ranking itself.</param>
    internal RankingTable(MeasureRanking ranking, RenderingOptions options, MeasureRanking? common)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        var wording = new Wording(options.Language);
        var commonly = common?.ToDictionary(ranked => (ranked.Collection.Id, ranked.Measure.Id));
        var alone = common is null ? null : ranking.Collections.FirstOrDefault(collection => collection.Assessments.Count > 0);
        var withCollection = ranking.Collections.Count > 1;

        Title = $"{wording.Collections(ranking.Collections)} · {wording.Text(ranking.Scheme.Name)}";
        var note = string.Join(
            "\n",
            [
                .. alone is null ? [] : new[] { wording.Terms.ByAssessorAlone(wording.Assessor(alone, alone.Assessments[0].Id)) },
                wording.MarkNote(ranking),
                .. wording.WeightNotes(ranking.Scheme),
                .. wording.Cautions(ranking.Collections),
            ]);
        Columns =
        [
            new(wording.Terms.Rank, IsNumber: true),
            .. commonly is null ? Array.Empty<TableColumn>() : [new(wording.Terms.RankOfAll, IsNumber: true)],
            new(wording.Terms.Measure, IsNumber: false),
            new(wording.Terms.NetImpact, IsNumber: true),
            new(wording.Terms.Feasibility, IsNumber: true),
            new(wording.Terms.Overall, IsNumber: true),
            new(wording.Terms.CellShort, IsNumber: false),
        ];
        Rows =
        [
            .. from ranked in ranking
               where options.Shows(ranked)
               select new TableRow(ranked.IsShortlisted,
               [
                   Wording.MarkedRank(ranked),
                   .. commonly is null ? Array.Empty<string>() : [Wording.MarkedRank(commonly[(ranked.Collection.Id, ranked.Measure.Id)])],
                   wording.MarkedName(ranked, withCollection),
                   wording.Score(ranked.NetImpact),
                   wording.Score(ranked.Feasibility),
                   wording.Score(ranked.Overall),
                   wording.Cell(ranked.Cell),
               ]),
        ];
        // Marks and cautions are of measures that are shown.
        Note = Rows.Count > 0 ? note : ranking.Count == 0 ? wording.Terms.ReportNoMeasures : wording.Terms.NoneChosen;
    }

    /// <summary>The collections and the scheme.</summary>
    public string Title { get; }

    /// <summary>What the marks beside ranks and names mean.</summary>
    public string Note { get; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The rows, in display order.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>The same table with the levels of its cells as letters, and with a key to them.</summary>
    internal ITextTable Brief()
    {
        var terms = Terms.In(_options.Language);
        var levels = new[] { Level.Low, Level.Medium, Level.High }.Select(terms.Name).ToList();
        return new TextTable(
            Title,
            Columns,
            [
                .. Rows.Select(row => row with
                {
                    Cells = [.. row.Cells.SkipLast(1), string.Join("×", row.Cells[^1].Split(" × ").Select(level => level[..1]))],
                }),
            ],
            $"{terms.CellShort}: {string.Join(", ", levels.Select(level => $"{level[..1]} = {level}"))}\n{Note}");
    }

    /// <summary>A measure's rank, with the marks and the best and worst it may be as in the table, and its name in printable text.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="language">The language.</param>
    /// <returns>One line, such as <c>● 5 (2–13) Digital crash courses†</c>.</returns>
    public static string Numbered(RankedMeasure measure, Language language)
    {
        ArgumentNullException.ThrowIfNull(measure);
        _ = Defined.Require(language);
        return $"{Wording.MarkedRank(measure)} {new Wording(language).MarkedName(measure)}";
    }
}
