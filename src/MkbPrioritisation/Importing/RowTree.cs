using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Importing;

/// <summary>
/// A row as the tree that the same measure's file would make, each value at the place of its cell: so the reader of files
/// judges cells, and says the same of them. What the table has no column for comes from the measure as it is.
/// </summary>
internal sealed class RowTree(ColumnPlan plan, IReadOnlyDictionary<int, TableCell> row, Position start, Measure? known, DiagnosticBag findings)
{
    private const int LongestText = 32_767;

    public YamlMap Build(IReadOnlyList<Criterion> criteria)
    {
        var entries = new List<YamlEntry>();
        AddText(entries, "name", new(ColumnField.Name), criterion: null);
        AddText(entries, "summary", new(ColumnField.Summary), criterion: null);
        Add(entries, "category", new(ColumnField.Category), criterion: null);
        var scores = new List<YamlEntry>();
        foreach (var criterion in criteria)
            AddScore(scores, criterion);
        entries.Add(new(Key("scores"), new YamlMap(start, scores)));
        AddText(entries, "owner", new(ColumnField.Owner), criterion: null);
        AddText(entries, "note", new(ColumnField.Note), criterion: null);
        return new(start, entries);
    }

    private void AddScore(List<YamlEntry> scores, Criterion criterion)
    {
        var score = new List<YamlEntry>();
        // A band that follows from the estimate follows from the new one as well.
        if (plan.Has(ColumnField.Band, criterion.Id) || !plan.Has(ColumnField.Estimate, criterion.Id) || !FollowsFromEstimate(criterion))
            Add(score, "band", new(ColumnField.Band, criterion.Id), criterion);
        Add(score, "score", new(ColumnField.Score, criterion.Id), criterion);
        Add(score, "estimate", new(ColumnField.Estimate, criterion.Id), criterion);
        Add(score, "basis", new(ColumnField.Basis, criterion.Id), criterion);
        AddText(score, "because", new(ColumnField.Reason, criterion.Id), criterion);
        if (score.Count > 0)
            scores.Add(new(new(score[0].Value.Start, criterion.Id, isPlain: false), new YamlMap(score[0].Value.Start, score)));
    }

    private bool FollowsFromEstimate(Criterion criterion) =>
        known?.ScoreOn(criterion.Id) is { Estimate: { } estimate } score && criterion.ScoresOf(estimate) == (score.Low, score.High);

    private void AddText(List<YamlEntry> entries, string key, MeasureColumn column, Criterion? criterion)
    {
        var ofName = column.Field is ColumnField.Name or ColumnField.Summary;
        if (!ofName && plan.Columns.Contains(column))
        {
            Add(entries, key, column, criterion);
            return;
        }

        var texts = new List<YamlEntry>();
        Add(texts, "nl", column with { Language = Language.Dutch }, criterion);
        Add(texts, "en", column with { Language = Language.English }, criterion);
        if (texts is [{ Value: YamlScalar dutch }, { Value: YamlScalar english }] && dutch.Value == english.Value && !ofName)
            entries.Add(new(Key(key), dutch));
        else if (texts.Count > 0)
            entries.Add(new(Key(key), new YamlMap(texts[0].Value.Start, texts)));
    }

    private void Add(List<YamlEntry> entries, string key, MeasureColumn column, Criterion? criterion)
    {
        if (plan.Columns.Contains(column))
        {
            if (plan.Cell(row, column) is { } cell)
                entries.Add(new(Key(key), Value(cell, column)));
        }
        else if (known is not null && MeasureCells.Of(column, "", known, criterion) is { } text)
        {
            entries.Add(new(Key(key), new YamlScalar(start, text, isPlain: false)));
        }
    }

    private YamlNode Value(TableCell cell, MeasureColumn column)
    {
        if (!cell.IsError && cell.Text.Length <= LongestText)
            return new YamlScalar(cell.Position, column.IsText ? cell.Text : CellWords.Of(column.Field, cell.Text), isPlain: false);
        findings.Report(cell.IsError ? TableRules.HoldsError(cell.Text) : TableRules.IsTooLong, cell.Position);
        return new YamlRefused(cell.Position);
    }

    private YamlScalar Key(string key) => new(start, key, isPlain: false);
}
