namespace MkbPrioritisation.Tests.Reading;

/// <summary>Scores that do not say what they mean.</summary>
public sealed class RefusalsOfScoresTests
{
    private static readonly RefusalTable Table = new("c/m.yaml", Example.MeasureScoring)
    {
        { "an unknown criterion", "▸price: 0-50-mln", "MKB302", "known: value-added, cost, timeliness, feasibility, support, introduction" },
        { "a misspelt criterion", "▸suport: high", "MKB302", "did you mean \"support\"?" },
        { "a criterion in capitals", "▸Cost: 0-50-mln", "MKB302", "did you mean \"cost\"?" },
        { "a criterion with an underscore", "▸value_added: 1-2-bn", "MKB302", "did you mean \"value-added\"?" },
        { "an unknown band", "support: ▸splendid", "MKB301", "known: high, relatively-high, medium, relatively-low, low, unknown" },
        { "a misspelt band", "support: ▸relativly-high", "MKB301", "did you mean \"relatively-high\"?" },
        { "a misspelt unknown", "support: ▸unkown", "MKB301", "did you mean \"unknown\"?" },
        { "a band in capitals", "support: ▸High", "MKB301", "write \"high\"" },
        { "another criterion's band", "cost: ▸1-2-bn", "MKB301", "\"cost\" has no band \"1-2-bn\"" },
        { "an unknown band in the long form", "cost: { band: ▸50-100-mln }", "MKB301", "known: 0-50-mln, 50-200-mln" },
        { "an unknown end of a range", "support: ▸low..hihg", "MKB301", "no band \"hihg\"; did you mean \"high\"?" },
        { "an unknown start of a range", "support: ▸lo..high", "MKB301", "no band \"lo\"; did you mean \"low\"?" },
        { "three dots in a range", "support: ▸low...high", "MKB301", "a range is written low..high" },
        { "a range up to unknown", "support: ▸low..unknown", "MKB301", "write \"unknown\" alone" },
        { "a range in bands without end", "support: ▸low..", "MKB301", "has no band \"\"" },
        { "an estimate where a band stands", "cost: ▸EUR 20-30 mln", "MKB301", "{ estimate: EUR 20-30 mln }" },
        { "a time span where a band stands", "timeliness: ▸8 months", "MKB301", "{ estimate: 8 months }" },
        {
            "a bare number", "cost: ▸5", "MKB306",
            "write { score: 5 } if 5 is the most favourable, or a band: 0-50-mln, 50-200-mln, 200-500-mln, 500-1000-mln, over-1-bn"
        },
        { "a bare number in quotation marks", "cost: ▸\"5\"", "MKB306", "write { score: 5 }" },
        { "a number with its scale", "cost: ▸3/5", "MKB301", "if 5 is the most favourable write { score: 3 }, or a band: 0-50-mln" },
        { "a number with a word beside it", "cost: ▸3 (middel)", "MKB301", "write { score: 3 }" },
        { "stars", "cost: ▸***", "MKB104", "write { score: 3 }" },
        { "a score without its colon", "▸cost { band: 0-50-mln, estimate: EUR 5 mln }", "MKB101", "a colon is missing behind \"cost\"; write \"cost:\"" },
        { "the source of a score", "cost: { band: 0-50-mln, ▸bron: Bijlage 1 }", "MKB201", "write \"because\"" },
        { "a bare range of numbers", "cost: ▸2..4", "MKB306", "write { score: 2..4 }" },
        { "a bare decimal", "cost: ▸3.5", "MKB307", "write { score: 3..4 }" },
        { "a bare negative number", "cost: ▸-1", "MKB307", "scores run from 1 to 5" },
        { "a bare number as band", "cost: { band: ▸5 }", "MKB306", "write { score: 5 }" },
        { "a score of nought", "cost: { score: ▸0 }", "MKB307", "a whole number from 1 to 5" },
        { "a score of six", "cost: { score: ▸6 }", "MKB307", "a whole number from 1 to 5" },
        { "half a score", "cost: { score: ▸3.5 }", "MKB307", "write { score: 3..4 }" },
        { "a score in words", "cost: { score: ▸high }", "MKB307", "\"high\" is not a score" },
        { "a score in other digits", "cost: { score: ▸٣ }", "MKB307", "a whole number from 1 to 5" },
        { "a score with a sign", "cost: { score: ▸+3 }", "MKB307", "a whole number from 1 to 5" },
        { "a score in hexadecimals", "cost: { score: ▸0x3 }", "MKB307", "a whole number from 1 to 5" },
        { "a range of scores past five", "cost: { score: ▸2..6 }", "MKB307", "\"2..6\" is not a score" },
        { "a range of scores with a hyphen", "cost: { score: ▸2-4 }", "MKB307", "write 2..4" },
        { "a range of scores from high to low", "cost: { score: ▸4..2 }", "MKB311", "write 2..4" },
        { "a range of words from high to low", "support: ▸high..low", "MKB311", "write \"low..high\"" },
        { "a range of amounts from high to low", "value-added: ▸1-2-bn..0-100-mln", "MKB311", "write \"0-100-mln..1-2-bn\"" },
        {
            "a band and a score that disagree", "cost: { band: 0-50-mln, score: ▸4 }", "MKB308",
            "has score 5, but the score given is 4; make them agree or delete one"
        },
        { "a score before a band that disagrees", "cost: { score: ▸1..2, band: 0-50-mln }", "MKB308", "but the score given is 1..2" },
        { "a range and a score within it", "support: { band: low..high, score: ▸3 }", "MKB308", "has score 1..5" },
        { "an empty score", "cost: ▸{}", "MKB312", "at least one of \"band\", \"score\" and \"estimate\", or write \"cost: unknown\"" },
        { "a reason without score", "cost: ▸{ because: nobody counted }", "MKB312", "says nothing" },
        { "a score left open", "cost:▸", "MKB204", "the score for \"cost\" has no value" },
        { "a band left open", "cost: { band: ▸}", "MKB204", "has no value" },
        { "a list of bands", "cost: ▸[0-50-mln, 50-200-mln]", "MKB307", "should be one score, but is a list" },
        { "a mapping for a number", "cost: { score: ▸{ low: 2 } }", "MKB203", "the score should be a text" },
        { "an unknown key of a score", "cost: { band: 0-50-mln, ▸source: x }", "MKB201", "known: band, score, estimate, basis, because" },
        { "a misspelt key of a score", "cost: { ▸bnd: 0-50-mln }", "MKB201", "did you mean \"band\"?" },
        { "an unknown basis", "cost: { band: 0-50-mln, basis: ▸guess }", "MKB305", "known: published, derived, judgement" },
        { "a misspelt basis", "cost: { band: 0-50-mln, basis: ▸judgment }", "MKB305", "write \"judgement\"" },
        { "a blank reason", "cost: { band: 0-50-mln, because: ▸'' }", "MKB204", "the reason has no value" },
        { "a reason in no language", "cost: { band: 0-50-mln, because: ▸{} }", "MKB202", "\"nl\", \"en\" or both" },
        { "a reason in an unknown language", "cost: { band: 0-50-mln, because: { en: x, ▸fr: y } }", "MKB201", "known: nl, en" },
        { "a list of reasons", "cost: { band: 0-50-mln, because: ▸[a, b] }", "MKB203", "but is a list" },
    };

    public static TheoryData<string> Refusals => Table.Names;

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_measure_is_refused_for(string what) => Table.AssertRefused(what);
}
