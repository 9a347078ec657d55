
namespace MkbPrioritisation.Tests.Reading;

/// <summary>The slips that people who edit measures make most: each message says what to write instead.</summary>
public sealed class SlipsOfAnalystsTests
{
    private const string Measure = """
        name:
          en: A measure
        category: c
        scores:
          value-added: 1-2-bn
          cost: 0-50-mln
          timeliness: 1-2-years
          feasibility: high
          support: low
          introduction: 0-6-months

        """;

    [Theory]
    [InlineData("a tab for indentation", "  en:", "\ten:", 2, 1, "use spaces")]
    [InlineData("a comma as decimal sign", "cost: 0-50-mln", "cost: { estimate: EUR 1,5 bn }", 6, 21, "write EUR 1.5 bn")]
    [InlineData("a comma as decimal sign, in quotes", "cost: 0-50-mln", "cost: { estimate: \"EUR 1,5 bn\" }", 6, 21, "write EUR 1.5 bn")]
    [InlineData("a euro sign", "cost: 0-50-mln", "cost: { estimate: € 120 mln }", 6, 21, "write EUR 120 mln")]
    [InlineData("mld for bn", "cost: 0-50-mln", "cost: { estimate: EUR 1.2 mld }", 6, 21, "write EUR 1.2 bn")]
    [InlineData("thousands separators", "cost: 0-50-mln", "cost: { estimate: EUR 1.200.000 }", 6, 21, "write EUR 1200000")]
    [InlineData("a Dutch word for months", "timeliness: 1-2-years", "timeliness: { estimate: 8 maanden }", 7, 27, "write 8 months")]
    [InlineData("a figure for a band", "cost: 0-50-mln", "cost: EUR 30 mln", 6, 9, "{ estimate: EUR 30 mln }")]
    [InlineData("a capital in an id", "category: c", "category: C", 3, 11, "write \"c\"")]
    [InlineData("a colon in a text without quotes", "A measure", "Help: a measure", 2, 11, "put the whole text in quotation marks")]
    [InlineData("a neighbour's band", "cost: 0-50-mln", "cost: 0-100-mln", 6, 9, "though \"value-added\" has")]
    [InlineData("5 for a cost", "cost: 0-50-mln", "cost: 5", 6, 9, "write { score: 5 } if 5 is the most favourable")]
    [InlineData("a hyphen too many", "  cost:", "  - cost:", 6, 3, "delete the \"-\"")]
    [InlineData("curly quotation marks round a band", "cost: 0-50-mln", "cost: “0-50-mln”", 6, 9, "write it without those quotation marks: 0-50-mln")]
    [InlineData("curly quotation marks round a text", "A measure", "“A measure”", 2, 7, "use straight ones")]
    [InlineData("a dash for a hyphen", "cost: 0-50-mln", "cost: 0–50-mln", 6, 9, "plain hyphens: 0-50-mln")]
    [InlineData("no space after a colon", "cost: 0-50-mln", "cost:0-50-mln", 6, 3, "put a space after the colon: \"cost: 0-50-mln\"")]
    [InlineData("a no-break space", "cost: 0-50-mln", "cost:\u00a00-50-mln", 6, 8, "replace it by an ordinary one")]
    [InlineData("a range with a word", "support: low", "support: low to high", 9, 12, "a range is written low..high")]
    [InlineData("a range with a hyphen", "support: low", "support: low - high", 9, 12, "a range is written low..high")]
    [InlineData("a range from high to low", "support: low", "support: high..low", 9, 12, "write \"low..high\"")]
    [InlineData("a band's Dutch name", "support: low", "support: hoog", 9, 12, "write \"high\"")]
    [InlineData("a Dutch unknown", "support: low", "support: onbekend", 9, 12, "write \"unknown\"")]
    [InlineData("a quotation mark that is never closed", "A measure", "\"A measure", 2, 7, "add the closing one")]
    [InlineData("an apostrophe in single quotes", "A measure", "'mkb'ers helpen'", 2, 11, "in double quotation marks")]
    [InlineData("a brace that is never closed", "cost: 0-50-mln", "cost: { band: 0-50-mln", 6, 9, "add } where it ends")]
    [InlineData("a line indented too far", "  cost:", "   cost:", 6, 4, "delete 1 space before it")]
    [InlineData("a name without language", "name:\n  en: A measure", "name: A measure", 1, 7, "write { en: \"A measure\" }")]
    [InlineData("a percentage at the start of a text", "A measure", "%50 subsidy", 2, 7, "cannot start with %; put it in quotation marks")]
    [InlineData("a Dutch key", "category:", "categorie:", 3, 1, "write \"category\"")]
    [InlineData("an estimate without currency", "cost: 0-50-mln", "cost: { estimate: 30 mln }", 6, 21, "write EUR 30 mln")]
    [InlineData("no upper end", "cost: 0-50-mln", "cost: { estimate: \"> EUR 100 mln\" }", 6, 21, "an estimate has two ends")]
    [InlineData("a sum to reckon", "cost: 0-50-mln", "cost: { estimate: =10+20 }", 6, 21, "write the amount that it makes")]
    [InlineData("an exponent", "cost: 0-50-mln", "cost: { estimate: EUR 1e8 }", 6, 21, "write EUR 100000000")]
    [InlineData("two figures in a list", "cost: 0-50-mln", "cost: { estimate: [EUR 10 mln, EUR 30 mln] }", 6, 21, "write EUR 10-30 mln")]
    [InlineData("two figures behind keys", "cost: 0-50-mln", "cost: { estimate: { low: EUR 10 mln, high: EUR 30 mln } }", 6, 21, "write EUR 10-30 mln")]
    [InlineData("weeks", "timeliness: 1-2-years", "timeliness: { estimate: 6 weken }", 7, 27, "write 1.4 months")]
    [InlineData("quarters", "timeliness: 1-2-years", "timeliness: { estimate: 2 quarters }", 7, 27, "write 6 months")]
    [InlineData("a date for a time span", "timeliness: 1-2-years", "timeliness: { estimate: 2021-06 }", 7, 27, "a date is no time span")]
    [InlineData("a range with one point", "support: low", "support: low.high", 9, 12, "a range is written low..high")]
    [InlineData("a hyphen that does not break", "cost: 0-50-mln", "cost: 0\u201150\u2011mln", 6, 9, "plain hyphens: 0-50-mln")]
    [InlineData("several categories", "category: c", "category: [c, d]", 3, 11, "keep one item of it")]
    [InlineData("segments in a sentence", "category: c", "category: c\nsegments: grow, renew", 4, 11, "write [grow, renew]")]
    [InlineData(
        "a reason that starts with a bracket",
        "support: low",
        "support: { band: low, because: [1] a report }",
        9,
        34,
        "cannot start with [; put it in quotation marks")]
    [InlineData("a reason that starts with a star", "support: low", "support: { band: low, because: *see annex }", 9, 34, "put the text in quotation marks")]
    [InlineData("a reason that starts with an ampersand", "support: low", "support: { band: low, because: &c }", 9, 34, "put the text in quotation marks")]
    [InlineData(
        "a reason that starts with an exclamation mark",
        "support: low",
        "support: { band: low, because: !important }",
        9,
        34,
        "put the text in quotation marks")]
    [InlineData(
        "a reason that goes on at the margin",
        "support: low",
        "support:\n    band: low\n    because: A long text\n  that goes on",
        12,
        3,
        "indent it further")]
    [InlineData("a comment with slashes", "category: c", "// the category\ncategory: c", 3, 1, "a comment starts with #")]
    [InlineData("a wide colon", "category: c", "category： c", 3, 1, "a colon belongs behind \"category\"")]
    [InlineData("a date by day, month and year", "category: c", "category: c\nstart: 31-01-2021", 4, 8, "write 2021-01-31")]
    [InlineData("a date that two people read in two ways", "category: c", "category: c\nstart: 01-02-2021", 4, 8, "write 2021-02-01 or 2021-01-02")]
    [InlineData("a quarter", "category: c", "category: c\nstart: Q2 2021", 4, 8, "write 2021-04")]
    [InlineData("a month in Dutch", "category: c", "category: c\nstart: maart 2021", 4, 8, "write 2021-03")]
    [InlineData("a day that the month lacks", "category: c", "category: c\nstart: 2021-02-30", 4, 8, "2021-02 has 28 days")]
    [InlineData("a reference without its collection", "category: c", "category: c\nrelated: [m]", 4, 11, "write c/m")]
    public void The_message_names_place_and_cure_of(string slip, string right, string wrong, int line, int column, string cure)
    {
        Assert.Contains(right, Measure, StringComparison.Ordinal);

        _ = MeasureCatalogue.TryLoad(
            [
                new("c/collection.yaml", "name: { en: T }\ncategories: { c: { en: C } }\n"),
                new("c/m.yaml", Measure.Replace(right, wrong, StringComparison.Ordinal)),
            ],
            out _,
            out var diagnostics);

        Assert.True(
            diagnostics.Any(diagnostic =>
                (diagnostic.Line, diagnostic.Column) == (line, column) && diagnostic.Message.Contains(cure, StringComparison.Ordinal)),
            $"{slip}: {string.Join('\n', diagnostics)}");
    }

    [Fact]
    public void A_trailing_tab_does_no_harm() => Assert.True(MeasureCatalogue.TryLoad(
        [
            new("c/collection.yaml", "name: { en: T }\ncategories: { c: { en: C } }\n"),
            new("c/m.yaml", Measure.Replace("0-50-mln", "0-50-mln\t", StringComparison.Ordinal)),
        ],
        out _,
        out _));
}
