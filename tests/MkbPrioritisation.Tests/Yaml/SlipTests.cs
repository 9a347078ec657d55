using MkbPrioritisation.Tests.Reading;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Yaml;

/// <summary>A slip in the writing of a file gives one finding, at its own place (▸), that says in words of the file what to write.</summary>
public sealed class SlipTests
{
    private const string Measure = """
        name:
          nl: Werkplaats
          en: Workshop
        category: tax
        scores:
          value-added:
            band: 1-2-bn
            because: A reason
          cost: { band: 0-50-mln, estimate: EUR 10-40 mln }
          timeliness: 1-2-years
          feasibility: high
          support: relatively-low
          introduction: 0-6-months

        """;

    private static readonly OrderedDictionary<string, (string Right, string Wrong, string Cure)> Slips = new(StringComparer.Ordinal)
    {
        ["a space too few"] = ("  support", " ▸support", "put 1 space before it"),
        ["no indentation at all"] = ("  support", "▸support", "put 2 spaces before it"),
        ["no indentation at all on the last line"] = ("  introduction", "▸introduction", "it belongs under \"scores:\": put two spaces before it there"),
        ["a space too many"] = ("  support", "   ▸support", "delete 1 space"),
        ["a tab on the first line under a key"] = ("  nl: ", "▸\tnl: ", "use spaces"),
        ["a colon forgotten above other lines"] = ("scores:", "▸scores", "write \"scores:\""),
        ["a colon forgotten before a value"] = ("support: rel", "▸support rel", "write \"support:\""),
        ["an equals sign"] = ("support: rel", "▸support = rel", "write \"support: …\""),
        ["no space behind a colon"] = ("support: rel", "▸support:rel", "\"support: relatively-low\""),
        ["no space behind a colon in braces"] = ("{ band: 0-50-mln", "{ ▸band:0-50-mln", "\"band: 0-50-mln\""),
        ["a colon in a text"] = ("Workshop", "Workshop▸: a place", "put the whole text in quotation marks"),
        ["a colon in a reason in braces"] = ("estimate: EUR 10-40 mln", "because: Source▸: the ministry", "put the whole text in quotation marks"),
        ["a colon between curly quotation marks"] = ("Workshop", "“Workshop▸: a place”", "straight ones"),
        ["a text that goes on behind its quotation marks"] = ("Workshop", "▸\"Help\" they say", "in single quotation marks"),
        ["an apostrophe at the start of a text"] = ("Werkplaats", "▸'s-Hertogenbosch helpt zzp'ers", "in double quotation marks"),
        ["an apostrophe inside single quotation marks"] = ("Werkplaats", "'mkb▸'ers helpen'", "in double quotation marks"),
        ["a quotation mark never closed"] = ("Werkplaats", "▸\"Werkplaats", "add the closing one"),
        ["a quotation mark never closed in braces"] = ("because: A reason", "because: { en: ▸\"A reason }", "add the closing one"),
        ["a backslash"] = ("Workshop", "\"C:▸\\docs\"", "write \\\\ for a backslash"),
        ["a brace never closed"] = ("mln }", "mln", "add } where it ends"),
        ["a brace too many"] = ("mln }", "mln } ▸}", "delete it"),
        ["another bracket than was opened"] = ("mln }", "mln ▸]", "} belongs"),
        ["a brace in a text in braces"] = ("EUR 10-40 mln", "EUR ▸{10} mln", "needs quotation marks"),
        ["a text that starts with a bracket"] = ("Workshop", "▸[draft] Workshop", "put it in quotation marks"),
        ["a text that starts with a percentage"] = ("Workshop", "▸%50 subsidy", "put it in quotation marks"),
        ["a text that starts with an at sign"] = ("Workshop", "▸@home", "put it in quotation marks"),
        ["a comma forgotten in braces"] = ("0-50-mln, estimate", "0-50-mln ▸estimate", "a comma is missing"),
        ["a comma too many in braces"] = ("0-50-mln, estimate", "0-50-mln,▸, estimate", "a comma too many"),
        ["a comma in a text in braces"] = ("because: A reason", "because: { en: ▸Cheap, quick and easy }", "\"Cheap, quick and easy\""),
        ["a number sign in a text in braces"] = ("because: A reason", "because: { en: Fund ▸#1 }", "put the text in quotation marks"),
        ["a first line that is not indented"] = ("name:\n  nl: Werk", "name:\n▸nl: Werk", "put 2 spaces before it"),
        ["scores that are not indented"] =
            ("  timeliness: 1-2-years\n  feasibility: high", "▸timeliness: 1-2-years\nfeasibility: high", "put 2 spaces before it"),
        ["a reason under a short score"] = ("  timeliness: 1-2-years", "  timeliness: 1-2-years\n    ▸because: A reason", "\"band: 1-2-years\""),
        ["a reason under a short score, after a long one"] =
            ("  cost: {", "  reach: high\n    ▸because: A reason\n  cost: {", "move it to a line under the key, \"band: high\""),
        ["a reason under a score in braces"] = ("10-40 mln }", "10-40 mln }\n    ▸because: A reason", "only one of the two"),
        ["a band twice, behind the colon and under it"] = ("value-added:\n    ", "value-added: 1-2-bn\n    ▸", "delete that value"),
        ["a word of one's own under a short score"] = ("  timeliness: 1-2-years", "  timeliness: 1-2-years\n    ▸remark: A reason", "\"band: 1-2-years\""),
        ["a text and its languages"] = ("name:\n  ", "name: Workshop\n  ▸", "only one of the two"),
        ["a value above all scores"] = ("scores:\n  ", "scores: 5\n  ▸", "only one of the two"),
        ["items under a list in brackets"] = ("category: tax", "category: tax\nsegments: [grow]\n  ▸- renew", "only one of the two"),
        ["lines of a score that stand too near"] = ("    because: A reason", "  ▸because: A reason\n    basis: judgement", "put 2 spaces before it"),
        ["the line above all scores left out"] = ("scores:\n  ", "  ▸", "\"value-added\" belongs under \"scores:\""),
        ["the line above the names left out"] = ("name:\n  ", "  ▸", "\"nl\" belongs under \"name:\""),
        ["the line above a summary left out"] = ("category: tax", "category: tax\n  ▸en: A summary", "\"en\" belongs under \"summary:\""),
        ["a folded text that is not indented"] = ("Workshop\n", ">\n  ▸a text that is not indented\n", "indent it further"),
        ["several keys without braces"] = ("{ band: 0-50-mln, estimate: EUR 10-40 mln }", "▸0-50-mln, because: it is cheap", "put braces around them"),
        ["a question mark for what is not known"] = ("0-6-months", "▸?", "write \"unknown\""),
        ["a percent sign for a value"] = ("0-6-months", "▸%", "is no value of its own"),
        ["a percent sign for a value in braces"] = ("{ band: 0-50-mln,", "{ band: ▸%,", "is no value of its own"),
        ["a byte-order mark in a key"] = ("category:", "▸\uFEFFcategory:", "U+FEFF"),
        ["a hyphen for what is not known"] = ("0-6-months", "▸-", "write \"unknown\""),
        ["hyphens before some lines"] = ("  timeliness", "  ▸- timeliness", "delete the \"-\""),
        ["hyphens before all lines"] = ("  nl: Werkplaats\n  en", "  ▸- nl: Werkplaats\n  - en", "leave out the \"-\""),
        ["a no-break space for indentation"] = ("  support", "▸\u00A0\u00A0support", "a no-break space (U+00A0)"),
        ["a no-break space behind a colon"] = ("support: rel", "support:▸\u00A0rel", "a no-break space (U+00A0)"),
        ["a no-break space in a band"] = ("relatively-low", "▸relatively-low\u00A0", "a no-break space (U+00A0); write \"relatively-low\""),
        ["a thin space in a key"] = ("category:", "▸category\u2009x:", "an unusual space (U+2009)"),
        ["markers of a merge"] = ("  support", "▸<<<<<<< HEAD\n  support", "two versions were merged"),
        ["markers of a merge, but for the first"] = ("  introduction", "▸=======\n  introduction", "keep one"),
        ["two measures in one file"] = ("  introduction: 0-6-months\n",
            "  introduction: 0-6-months\n▸name: { en: Other }\ncategory: tax\nscores: {}\n", "a file holds one measure"),
        ["a decimal comma in braces"] = ("EUR 10-40 mln", "▸EUR 10-40,5 mln", "write EUR 10-40.5 mln"),
        ["a key behind the end of a text"] = ("because: A reason\n  cost:", "because: >-\n      A reason. ▸cost:", "\"cost:\" is part of the text above it"),
        ["a key and its value behind the end of a text"] =
            ("en: Workshop\ncategory:", "en: >-\n    A workshop. ▸category:", "\"category:\" is part of the text above it"),
        ["a key as far as the text above it"] =
            ("nl: Werkplaats\n  en: Workshop", "nl: >-\n    Werkplaats\n    ▸en: >-\n    Workshop", "\"en:\" is part of the text above it"),
        ["a text without its language"] =
            ("because: A reason", "because:\n      Een reden die\n      hier doorloopt\n      ▸en: A reason", "write \"nl: >-\" on a line of its own"),
        ["a hyphen before a language"] = ("nl: Werkplaats\n  en: Workshop", "▸- nl: >-\n    Werkplaats\n  en: Workshop", "delete the \"-\""),
        ["the first of several as far as its own lines"] = ("  value-added:\n    band", "    ▸value-added:\n    band", "delete 2 spaces before it"),
        ["braces cut off above another item"] =
            ("category: tax", "category: tax\nsteps:\n  - ▸{ name: { en: A }, by:\n  - { name: { en: B } }", "add } where it ends"),
        ["no space behind the colon of braces"] = ("cost: { band", "▸cost:{ band", "put a space after the colon: \"cost: { … }\""),
        ["a text that goes on without indentation"] = ("A reason", "A reason\n    ▸that is not over yet", "indent it further"),
        ["a Dutch key"] = ("category:", "▸categorie:", "write \"category\""),
        ["a Dutch criterion"] = ("support:", "▸draagvlak:", "write \"support\""),
        ["a criterion by part of its Dutch name"] = ("  cost:", "  ▸kosten:", "write \"cost\""),
        ["a category by its name"] = ("category: tax", "category: ▸Tax", "write \"tax\""),
        ["a range with a hyphen"] = ("relatively-low", "▸low-medium", "low..medium"),
        ["a range in Dutch"] = ("relatively-low", "▸laag t/m gemiddeld", "low..medium"),
        ["a score of a hundred"] = ("relatively-low", "▸85", "scores run from 1 to 5"),
        ["scores of several assessors"] = ("relatively-low", "▸[3, 4, 5]", "{ score: 3..5 }"),
    };

    public static TheoryData<string> Names => [.. Slips.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void One_finding_names_place_and_cure_of(string slip)
    {
        var (right, wrong, cure) = Slips[slip];
        Assert.Contains(right, Measure, StringComparison.Ordinal);
        var changed = Measure.Replace(right, wrong, StringComparison.Ordinal);
        var place = Place.In(changed.Contains('▸', StringComparison.Ordinal) ? changed : changed.Replace("cost: {", "cost: ▸{", StringComparison.Ordinal));
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", place.Text);

        var finding = Assert.Single(measures.Load().Findings);

        Assert.Contains(cure, finding.Message, StringComparison.Ordinal);
        Assert.Equal((place.Line, place.Column), (finding.Line, finding.Column));
        Assert.NotEqual(finding.Message, finding.MessageIn(Language.Dutch));
    }
}
