using System.Xml.Linq;
using MkbPrioritisation.Criteria;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.AspNetCore.LivePage.Sections;

/// <summary>Where each criterion counts, to be chosen; and the bands from which scores are chosen.</summary>
internal sealed class CriteriaSection(PageView view, ScoringScheme scheme, ScoringScheme files)
{
    private static readonly string[] Places = [ChangedScheme.NetImpact, ChangedScheme.Feasibility, ChangedScheme.Both, ChangedScheme.Out];

    public static string NameOf(string place, PageView view) => place switch
    {
        ChangedScheme.NetImpact => view.Terms.NetImpact,
        ChangedScheme.Feasibility => view.Terms.Feasibility,
        ChangedScheme.Both => view.Page.InBoth,
        _ => view.Page.InNeither,
    };

    public XElement Draw() => Element(
        "section",
        Attributes(("id", "criteria"), ("aria-labelledby", "criteria-title")),
        Element("h2", Attributes(("id", "criteria-title")), view.Page.CriteriaTitle),
        Paragraph("note", scheme.Weights is null ? $"{view.Page.CriteriaNote} {view.Page.NeverSaved}" : view.Page.NeverSaved),
        Element("div", Attributes(("class", "fields")), view.Scenario.Catalogue.Criteria.Select(Field)),
        view.Scenario.Catalogue.Criteria.Select(Bands));

    private XElement Field(Criterion criterion)
    {
        var place = ChangedScheme.PlaceOf(scheme, criterion.Id);
        return Element(
            "label",
            Element("span", view.Wording.Text(criterion.Name)),
            Element(
                "select",
                Attributes(("id", $"criterion-{criterion.Id}"), ("data-criterion", criterion.Id), ("data-file", ChangedScheme.PlaceOf(files, criterion.Id))),
                Places.Select(item => Element("option", Attributes(("value", item), ("selected", item == place ? "" : null)), NameOf(item, view)))));
    }

    private XElement Bands(Criterion criterion) => Element(
        "template",
        Attributes(("id", $"bands-{criterion.Id}"), ("data-name", view.Wording.Text(criterion.Name))),
        criterion.Bands.Select(band => Element(
            "option",
            Attributes(("value", band.Id), ("data-figure", band.Score)),
            $"{band.Score} · {view.Wording.Band(band, criterion.Unit)}")));
}
