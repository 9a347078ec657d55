using System.Globalization;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Comparison;

/// <summary>What differs between two rankings, as a person reads it: places before and after, and why.</summary>
public sealed class ComparisonTable : ITextTable
{
    private const string Nowhere = "–";

    private readonly Wording _wording;
    private readonly Dictionary<string, string> _criteria;
    private readonly string _schemeReason;

    /// <summary>Creates the table of a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="options">The language.</param>
    public ComparisonTable(RankingComparison comparison, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(options);
        _wording = new(options.Language);
        _criteria = comparison.Criteria.ToDictionary(criterion => criterion.Id, criterion => _wording.Text(criterion.Name), StringComparer.Ordinal);
        _schemeReason = string.Join(", ", OfScheme(comparison.Before.Scheme, comparison.After.Scheme));
        var schemes = Move(_wording.Text(comparison.Before.Scheme.Name), _wording.Text(comparison.After.Scheme.Name));
        Title = $"{_wording.Collections(comparison.Collections)} · {schemes}";
        Note = comparison.Changes.Count == 0
            ? _wording.Terms.NoDifferences
            : _wording.MarkNote(comparison.Changes.Select(change => change.Measure));
        Columns =
        [
            new(_wording.Terms.Rank, IsNumber: true),
            new(_wording.Terms.Measure, IsNumber: false),
            new(_wording.Terms.Overall, IsNumber: true),
            new(_wording.Terms.CellShort, IsNumber: false),
            new(_wording.Terms.Why, IsNumber: false),
        ];
        Rows = [.. comparison.Changes.Select(change => Row(change, comparison.Collections.Count > 1))];
    }

    /// <inheritdoc/>
    public string Title { get; }

    /// <inheritdoc/>
    public string Note { get; }

    /// <inheritdoc/>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public IReadOnlyList<TableRow> Rows { get; }

    private TableRow Row(MeasureChange change, bool withCollection) => new(change.Measure.IsShortlisted,
    [
        Move(change.Before is { } before ? Wording.MarkedRank(before) : Nowhere, change.After is { } after ? Wording.MarkedRank(after) : Nowhere),
        _wording.MarkedName(change.Measure, withCollection),
        Move(change, ranked => _wording.Score(ranked.Overall)),
        Move(change, ranked => _wording.Cell(ranked.Cell)),
        string.Join("; ", change.Reasons.Select(reason => Reason(reason, change))),
    ]);

    private string Reason(ChangeReason reason, MeasureChange change)
    {
        var term = _wording.Terms.Name(reason);
        return reason switch
        {
            ChangeReason.Scores or ChangeReason.Assessments or ChangeReason.Bands =>
                $"{term}: {string.Join(", ", change.CriteriaOf(reason).Select(criterion => Score(change, criterion)))}",
            ChangeReason.Scheme => _schemeReason,
            ChangeReason.Renamed => $"{term}: {Move(change.FormerId!, change.Measure.Measure.Id)}",
            _ => term,
        };
    }

    // Whoever gave weights, or let a criterion count elsewhere, still ranks by the same scheme.
    private IEnumerable<string> OfScheme(ScoringScheme before, ScoringScheme after)
    {
        if ((before.Id, before.Shortlist) != (after.Id, after.Shortlist))
            return [_wording.Terms.ReasonScheme];
        var isSame = before.NetImpact.SequenceEqual(after.NetImpact, StringComparer.Ordinal)
            && before.Feasibility.SequenceEqual(after.Feasibility, StringComparer.Ordinal);
        return
        [
            .. isSame ? Array.Empty<string>() : [_wording.Terms.ReasonCriteria],
            .. Equals(before.Weights, after.Weights) ? Array.Empty<string>() : [_wording.Terms.ReasonWeights],
        ];
    }

    private string Score(MeasureChange change, string criterion) =>
        $"{_criteria.GetValueOrDefault(criterion, criterion)} {Move(change, ranked => Score(ranked.ScoreOn(criterion)))}";

    private string Score(CriterionScore score)
    {
        if (score.IsUnknown)
            return _wording.Terms.Unknown;
        var ends = string.Create(CultureInfo.InvariantCulture, $"{score.Low}{(score.IsCertain ? "" : $"–{score.High}")}");
        return score.IsAssessed && !score.IsCertain ? $"{score.Value.ToString("F2", _wording.Terms.Numbers)} ({ends})" : ends;
    }

    private static string Move(MeasureChange change, Func<RankedMeasure, string> text) =>
        Move(text(change.Before ?? change.Measure), text(change.Measure));

    private static string Move(string before, string after) => before == after ? after : $"{before} → {after}";
}
