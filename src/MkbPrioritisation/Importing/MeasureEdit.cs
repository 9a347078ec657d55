using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Writing;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Importing;

/// <summary>Changes the values of a measure's file that a table says otherwise, and nothing else.</summary>
internal sealed class MeasureEdit
{
    private readonly YamlEditor _editor;
    private readonly Basis _usualBasis;

    private MeasureEdit(string text, Basis usualBasis)
    {
        _editor = new(text);
        _usualBasis = usualBasis;
    }

    /// <summary>The file's new text.</summary>
    /// <param name="text">The file.</param>
    /// <param name="known">What it says.</param>
    /// <param name="wanted">What it is to say.</param>
    /// <param name="criteria">The criteria.</param>
    /// <param name="usualBasis">The basis of a score that names none.</param>
    public static string Of(string text, Measure known, Measure wanted, IReadOnlyList<Criterion> criteria, Basis usualBasis)
    {
        var edit = new MeasureEdit(text, usualBasis);
        edit.Localized(["name"], known.Name, wanted.Name);
        edit.Localized(["summary"], known.Summary, wanted.Summary, behind: "name");
        if (known.Category != wanted.Category)
            edit._editor.Set(["category"], YamlInline.Text(wanted.Category));
        foreach (var criterion in criteria)
            edit.Score(criterion, known.ScoreOn(criterion.Id), wanted.ScoreOn(criterion.Id));
        edit.Localized(["owner"], known.Owner, wanted.Owner);
        edit.Localized(["note"], known.Note, wanted.Note);
        return edit._editor.Text;
    }

    /// <summary>Whether two measures say the same as far as a table can.</summary>
    public static bool IsSame(Measure one, Measure other) =>
        one.Name == other.Name && one.Summary == other.Summary && one.Category == other.Category && one.Owner == other.Owner && one.Note == other.Note
        && one.Scores.Count == other.Scores.Count && one.Scores.All(score => IsSame(score, other.ScoreOn(score.Criterion)));

    private static bool IsSame(CriterionScore one, CriterionScore? other) => other is not null && one with { Reading = null } == other with { Reading = null };

    private void Score(Criterion criterion, CriterionScore? known, CriterionScore? wanted)
    {
        string[] path = ["scores", criterion.Id];
        if (wanted is null)
        {
            if (known is not null)
                _editor.Remove(path);
            return;
        }

        if (known is null)
        {
            _editor.Set(path, Inline(criterion, wanted));
            return;
        }

        if (IsSame(known, wanted))
            return;
        if (_editor.Find(path)?.Entries is null)
        {
            _editor.Set(path, Inline(criterion, wanted));
            return;
        }

        Entries(criterion, known, wanted);
    }

    private void Entries(Criterion criterion, CriterionScore known, CriterionScore wanted)
    {
        string[] path = ["scores", criterion.Id];
        // A band that followed from an estimate is written down once it no longer does, so that it stays what the table says.
        if (Range(criterion, known) != Range(criterion, wanted) || known.Estimate != wanted.Estimate)
        {
            var (key, value) = Range(criterion, wanted);
            _editor.Set([.. path, key], value);
            _editor.Remove([.. path, key == "band" ? "score" : "band"]);
        }

        if (known.Estimate != wanted.Estimate)
            Value([.. path, "estimate"], wanted.Estimate?.ToString());
        if (known.Basis != wanted.Basis)
            Value([.. path, "basis"], EnumId.Of(wanted.Basis));
        Localized([.. path, "because"], known.Because, wanted.Because);
    }

    private void Value(string[] path, string? value)
    {
        if (value is null)
            _editor.Remove(path);
        else
            _editor.Set(path, YamlInline.Text(value));
    }

    private void Localized(string[] path, LocalizedText? known, LocalizedText? wanted, string? behind = null)
    {
        if (known == wanted)
            return;
        if (wanted is null)
        {
            _editor.Remove(path);
            return;
        }

        if (_editor.Find(path)?.Entries is null)
        {
            _editor.Set(path, Inline(wanted, isName: path[^1] is "name" or "summary"), behind);
            return;
        }

        // What is added comes first, so that the mapping is never empty.
        foreach (var (key, text) in new[] { ("nl", wanted.Dutch), ("en", wanted.English) }.OrderBy(part => part.Item2 is null))
        {
            if ((key == "nl" ? known?.Dutch : known?.English) != text)
                Value([.. path, key], text);
        }
    }

    private string Inline(Criterion criterion, CriterionScore score)
    {
        var range = Range(criterion, score);
        if (!score.IsRelative && score is { Estimate: null, Because: null } && score.Basis == _usualBasis)
            return range.Value;
        var entries = new List<(string, string)> { range };
        if (score.Estimate is { } estimate)
            entries.Add(("estimate", YamlInline.Text(estimate.ToString())));
        if (score.Basis != _usualBasis)
            entries.Add(("basis", EnumId.Of(score.Basis)));
        if (score.Because is { } because)
            entries.Add(("because", Inline(because, isName: false)));
        return YamlInline.Map(entries);
    }

    private static (string Key, string Value) Range(Criterion criterion, CriterionScore score) => score.IsRelative
        ? ("score", YamlInline.Text(new ScoreBounds(score.Low, score.High).ToString()))
        : ("band", YamlInline.Text(YamlWriter.Bands(criterion, score)));

    private static string Inline(LocalizedText text, bool isName)
    {
        if (!isName && text.Dutch == text.English)
            return YamlInline.Text(text.English!);
        var parts = new List<(string, string)>();
        if (text.Dutch is not null)
            parts.Add(("nl", YamlInline.Text(text.Dutch)));
        if (text.English is not null)
            parts.Add(("en", YamlInline.Text(text.English)));
        return YamlInline.Map(parts);
    }
}
