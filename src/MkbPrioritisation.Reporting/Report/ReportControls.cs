using System.Xml.Linq;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>What a reader can choose: the scheme, a collection and a category. Of use only with the script, which shows it.</summary>
internal sealed class ReportControls(ReportView view)
{
    public XElement Draw()
    {
        var (schemes, collections) = (view.Content.Schemes, view.Content.Collections);
        return Element(
            "div",
            Attributes(("class", "controls"), ("role", "group"), ("aria-label", view.Terms.Choose), ("hidden", "")),
            schemes.Count < 2 ? null : Choice("scheme", view.Terms.Scheme, schemes.Select(scheme => Option(scheme.Id, view.Wording.Text(scheme.Name)))),
            collections.Count < 2 ? null : Choice("collection", view.Terms.Collection,
                [Option("", view.Terms.All), .. collections.Select(collection => Option(collection.Id, view.Wording.Text(collection.Name)))]),
            Choice("category", view.Terms.Category,
            [
                Option("", view.Terms.All),
                .. collections.Select(collection => Element(
                    "optgroup",
                    Attributes(("label", view.Wording.Text(collection.Name)), ("data-collection", collection.Id)),
                    collection.Categories.Select(category => Option($"{collection.Id}/{category.Key}", view.Wording.Text(category.Value))))),
            ]),
            // A summary has no list of measures to count.
            view.Content.Options.IsSummary ? null : Element("p", Attributes(("role", "status"), ("data-count", view.Terms.ReportCount))));
    }

    private static XElement Choice(string name, string label, params IEnumerable<XElement> options) => Element(
        "label",
        Element("span", label),
        Element("select", Attributes(("data-choice", name), ("autocomplete", "off")), options));

    private static XElement Option(string value, string text) => Element("option", new XAttribute("value", value), text);
}
