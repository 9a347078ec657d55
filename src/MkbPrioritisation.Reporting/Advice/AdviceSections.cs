using System.Xml.Linq;
using MkbPrioritisation.Measures;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Advice;

/// <summary>The sections of a page of advice that stand only where they are asked for.</summary>
internal static class AdviceSections
{
    public static XElement WhatIf(AdviceWhatIf whatIf, AdviceWording wording) => Classed(
        "section",
        "what-if",
        Element("h2", wording.Terms.WhatIf),
        whatIf.Changes.Select(change => Classed("p", "value", change)),
        Element("ul", whatIf.Consequences.Select(line => Element("li", line))));

    public static XElement PublicFigures(AdviceContent content, AdviceWording wording) => Classed(
        "section",
        "public",
        Element("h2", wording.Terms.PublicCheck),
        Element("ul", content.PublicFigures.Select(comparison => Element("li", wording.PublicFigure(comparison, content.PublicMargin)))));

    public static XElement Practices(IReadOnlyList<PracticeAspect> aspects, AdviceWording wording) => Classed(
        "section",
        "practices",
        Element("h2", wording.Terms.Practices),
        Classed("p", "soft", wording.Terms.PracticesNote),
        Classed("div", "tiles", aspects.Select(aspect => Element(
            "article",
            Element("h3", wording.Text(aspect.Name)),
            Element("ul", aspect.Practices.Select(practice => Element(
                "li",
                wording.Text(practice.Name),
                practice.Evidence is { } evidence ? Classed("p", "soft", wording.Text(evidence)) : null)))))));
}
