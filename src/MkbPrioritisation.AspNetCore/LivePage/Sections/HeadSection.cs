using System.Xml.Linq;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.AspNetCore.LivePage.Sections;

/// <summary>What is ranked, by which scheme and in which language, each to be chosen.</summary>
internal sealed class HeadSection(PageView view)
{
    private readonly Scenario _scenario = view.Scenario;

    public XElement Draw() => Element(
        "header",
        Attributes(("id", "head")),
        Element("h1", _scenario.Ranking is { } ranking ? view.Wording.Collections(ranking.Collections) : view.Page.Title),
        Element(
            "div",
            Attributes(("class", "choices")),
            _scenario.Catalogue.Collections.Count < 2 ? null : Choice("collection", view.Page.Collection, Collections()),
            _scenario.Ranking is null || _scenario.Catalogue.Schemes.Count < 2 ? null : Choice("scheme", view.Terms.Scheme, Schemes()),
            Languages()),
        Paragraph("note", Element(
            "span",
            Attributes(("id", "connection"), ("data-lost", view.Page.IsLost)),
            view.Origin.HasFolder ? view.Page.IsLive : view.Page.IsBuiltIn)),
        _scenario.Problems.Count == 0 ? null : Problems(),
        (_scenario.Ranking?.Collections ?? []).Select(collection => collection.Caution).OfType<LocalizedText>()
            .Select(caution => Paragraph("notice", $"{view.Terms.Caution}: {view.Wording.Text(caution)}")));

    private XElement Problems() => Element(
        "div",
        Attributes(("class", "notice"), ("id", "problems")),
        Element("strong", $"{view.Page.Wrong}:"),
        Element("ul", _scenario.Problems.Select(problem => Element("li", problem.In(view.Language)))));

    private static XElement Choice(string name, string label, IEnumerable<XElement> options) => Element(
        "label",
        Element("span", label),
        Element("select", Attributes(("id", $"choose-{name}"), ("data-choose", name)), options));

    private IEnumerable<XElement> Collections()
    {
        IReadOnlyList<MeasureCollection> shown = _scenario.Ranking?.Collections ?? [];
        foreach (var collection in _scenario.Catalogue.Collections)
            yield return Option($"collection={collection.Id}", view.Wording.Text(collection.Name), shown.Count == 1 && shown[0].Id == collection.Id);
        yield return Option("together=true", view.Page.Together, shown.Count > 1);
    }

    private IEnumerable<XElement> Schemes() => _scenario.Catalogue.Schemes.Select(scheme =>
        Option($"scheme={scheme.Id}", view.Wording.Text(scheme.Name), _scenario.Scheme?.Id == scheme.Id));

    private static XElement Option(string value, string text, bool isSelected) =>
        Element("option", Attributes(("value", value), ("selected", isSelected ? "" : null)), text);

    private XElement Languages() => Element(
        "nav",
        Attributes(("aria-label", view.Page.Languages), ("class", "tongues")),
        Texts.Languages.All.Select(language => Element(
            "a",
            Attributes(
                ("href", $"{view.Origin.Root}?{_scenario.Query.In(language)}"), ("lang", language.Code()),
                ("aria-current", language == view.Language ? "true" : null)),
            language.OwnName())));
}
