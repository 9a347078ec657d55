using System.Xml.Linq;
using MkbPrioritisation.Reporting.Writers;
using static MkbPrioritisation.Reporting.Writers.HtmlElements;

namespace MkbPrioritisation.Reporting.Tests.Writers;

public sealed class HtmlTextTests
{
    [Fact]
    public void Text_and_attributes_stay_text_whatever_they_hold() =>
        Assert.Equal(
            "<p title=\"&quot;&gt;&lt;b onclick=x&gt;\">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;amp; \\u{202E}</p>",
            Written(Element("p", Attributes(("title", "\"><b onclick=x>")), "<script>alert(\"1\")</script> &amp; \u202E")));

    [Fact]
    public void Only_elements_that_cannot_have_content_go_without_an_end_tag() =>
        Assert.Equal("<div>\n<br>\n<td></td>\n</div>", Written(Element("div", Element("br"), Element("td"))));

    [Fact]
    public void Elements_stand_on_lines_of_their_own_except_among_text() =>
        Assert.Equal("<div>\n<p>a<b>c</b></p>\n</div>", Written(Element("div", Element("p", "a", Element("b", "c")))));

    [Fact]
    public void An_attribute_that_is_null_is_left_out_and_an_empty_one_has_no_value() =>
        Assert.Equal("<p hidden></p>", Written(Element("p", Attributes(("class", null), ("hidden", "")))));

    [Fact]
    public void Svg_elements_are_written_by_their_names_alone() =>
        Assert.Equal("<svg viewBox=\"0 0 1 1\"/>", Written(new(XName.Get("svg", "http://www.w3.org/2000/svg"), new XAttribute("viewBox", "0 0 1 1"))));

    [Theory]
    [InlineData("style", "a { content: '</style><b>' }")]
    [InlineData("script", "const text = '<!--';")]
    public void A_style_or_script_that_could_end_too_early_is_refused(string name, string content) =>
        Assert.Throws<ArgumentException>(() => HtmlText.Write(Element(name, content)));

    [Fact]
    public void What_stands_in_a_style_or_script_is_not_escaped() =>
        Assert.Equal("<style>a > b { color: red }\n</style>", Written(Element("style", "a > b { color: red }\n")));

    private static string Written(XElement element)
    {
        const string doctype = "<!doctype html>\n";
        var text = HtmlText.Write(element);
        Assert.StartsWith(doctype, text, StringComparison.Ordinal);
        return text[doctype.Length..].TrimEnd('\n');
    }
}
