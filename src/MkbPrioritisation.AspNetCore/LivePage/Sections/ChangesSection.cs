using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Scenarios;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.AspNetCore.LivePage.Sections;

/// <summary>The changes so far, each of which can be undone, and what can be done with all of them.</summary>
internal sealed class ChangesSection(PageView view)
{
    private readonly Scenario _scenario = view.Scenario;

    public XElement Draw() => Element(
        "section",
        Attributes(("id", "changes"), ("aria-labelledby", "changes-title")),
        Element("h2", Attributes(("id", "changes-title"), ("tabindex", "-1")), view.Page.ChangesTitle(_scenario.Changes.Count)),
        _scenario.Changes.Count == 0 ? [Paragraph("note", view.Page.NoChanges)] : Changes(),
        Element("div", Attributes(("id", "outcome"))));

    private IEnumerable<XElement?> Changes() =>
    [
        view.Scenario.WhatIf is null ? null : Paragraph("lead", view.Moves.Sentence()),
        Element("ol", Attributes(("class", "changes")), _scenario.Changes.Select(Item)),
        .. Actions(),
    ];

    private XElement Item(ShownChange change)
    {
        var text = Text(change);
        return Element(
            "li",
            Attributes(("data-saves", change.Score is { } score && _scenario.CanSave(score) ? $"{change.Parameter}={change.Value}" : null)),
            Element("span", text),
            view.Origin.MayWrite ? Element("small", Fate(change)) : null,
            Element(
                "button",
                Attributes(("type", "button"), ("data-undo", $"{change.Parameter}={change.Value}"), ("aria-label", $"{view.Page.Undo}: {text}")),
                view.Page.Undo));
    }

    private string Fate(ShownChange change) => change.Score is not { } score ? view.Page.StaysWhatIf
        : _scenario.CanSave(score) ? view.Page.WillSave
        : view.Page.IsAssessed;

    private string Text(ShownChange change) => change switch
    {
        { Score: { } score } => Text(score),
        { Parameter: "criterion" } when change.Value.Split(':') is [var id, var place] => $"{view.Name(id)} → {CriteriaSection.NameOf(place, view)}",
        { Parameter: "weight" } when change.Value.Split(':') is [var id, var percent] =>
            $"{view.Page.WeightOf(view.Name(id))}: {view.Wording.Percent(_scenario.Scheme!.UnweightedOf(id).ToDouble())} → {percent}%",
        { Budget: { } budget } =>
            $"{view.Terms.Budget} · {budget.Year?.ToString(CultureInfo.InvariantCulture) ?? view.Page.AllYears}: {Amount(budget.Amount)}",
        _ => change.Value,
    };

    private string Amount(decimal amount) => view.Wording.Estimate(new(amount, amount, Unit.MoneyPerYear(_scenario.Plan!.Outline.Currency)));

    private string Text(ScoreChange change)
    {
        var catalogue = _scenario.Catalogue;
        var measure = catalogue.GetMeasure(change.Collection, change.Measure);
        var now = catalogue.With([change]).GetMeasure(change.Collection, change.Measure).ScoreOn(change.Criterion);
        var before = _scenario.ScoreInFiles(change.Collection, change.Measure, change.Criterion);
        var remark = view.Written(change.Criterion, before) == view.Written(change.Criterion, now) ? $" ({view.Page.AlreadySo})" : "";
        return $"{view.Wording.Text(measure.Name)} · {view.Name(change.Criterion)}: "
            + $"{view.Score(change.Criterion, before)} → {view.Score(change.Criterion, now)}{remark}";
    }

    private IEnumerable<XElement?> Actions()
    {
        var savable = _scenario.Savable;
        yield return Paragraph("note keeps", Keeps(savable));
        yield return Element(
            "div",
            Attributes(("class", "actions")),
            Button("undo-all", view.Page.UndoAll),
            Button("copy-link", view.Page.CopyLink, ("data-done", view.Page.Copied)),
            view.Origin.MayWrite && savable.Count > 0 ? Button("save", view.Page.Save, ("data-elsewhere", view.Page.SavesElsewhere)) : null,
            view.Origin.HasFolder && savable.Count > 0
                ? Element("a", Attributes(("class", "button"), ("href", $"{view.Origin.Root}patch?{_scenario.Query}"), ("download", "")), view.Page.Download)
                : null);
    }

    private string Keeps(IReadOnlyList<ScoreChange> savable) => !view.Origin.MayWrite ? view.Page.NothingSaved : view.Page.Keeps(
        savable.Count, savable.DistinctBy(change => (change.Collection, change.Measure)).Count(), _scenario.Changes.Count - savable.Count);

    private static XElement Button(string id, string text, params (string, object?)[] more) =>
        Element("button", Attributes([("type", "button"), ("id", id), .. more]), text);
}
