namespace MkbPrioritisation.Tests.Reading;

/// <summary>Figures that could be read in two ways, or in none.</summary>
public sealed class RefusalsOfEstimatesTests
{
    private static readonly RefusalTable Table = new("c/m.yaml", Example.MeasureScoring)
    {
        { "what may be thousands", "cost: { estimate: ▸EUR 1.200 mln }", "MKB320", "write EUR 1.2 mln or EUR 1200 mln" },
        { "what may be thousands without a word", "cost: { estimate: ▸EUR 400.000 }", "MKB320", "write EUR 400 or EUR 400000" },
        { "a range of which one end may be thousands", "cost: { estimate: ▸EUR 0.5-1.200 mln }", "MKB320", "write EUR 0.5-1.2 mln or EUR 0.5-1200 mln" },
        { "a range that only thousands make", "cost: { estimate: ▸EUR 500-1.250 mln }", "MKB320", "has a point between thousands; write EUR 500-1250 mln" },
        { "a span that may be thousands", "timeliness: { estimate: ▸1.500 months }", "MKB320", "write 1.5 months or 1500 months" },
        { "a currency that no country has", "cost: { estimate: ▸XYZ 120 mln }", "MKB309", "EUR 120 mln" },
        { "no figure at all", "cost: { estimate: ▸n.v.t. }", "MKB309", "leave out the estimate" },
        { "an amount of several years", "cost: { estimate: ▸EUR 1.6 mln over 4 jaar }", "MKB309", "the amount of one year" },
        { "a thousands comma", "cost: { estimate: ▸\"EUR 1,200\" }", "MKB309", "EUR 1.2 or EUR 1200" },
        { "a decimal comma", "cost: { estimate: ▸'EUR 1,5 bn' }", "MKB309", "write EUR 1.5 bn" },
        { "a thousands point", "cost: { estimate: ▸EUR 1.200.000 }", "MKB309", "write EUR 1200000" },
        { "a thousands space", "cost: { estimate: ▸EUR 1 200 mln }", "MKB309", "write EUR 1200 mln" },
        { "a currency sign", "cost: { estimate: ▸€ 120 mln }", "MKB309", "write EUR 120 mln" },
        { "a dollar sign", "cost: { estimate: ▸$120 mln }", "MKB309", "write USD 120 mln" },
        { "a currency in words", "cost: { estimate: ▸120 mln euro }", "MKB309", "write EUR 120 mln" },
        { "a currency in small letters", "cost: { estimate: ▸eur 120 mln }", "MKB309", "write EUR 120 mln" },
        { "no currency", "cost: { estimate: ▸120 mln }", "MKB309", "write EUR 120 mln" },
        { "no space behind the currency", "cost: { estimate: ▸EUR120 mln }", "MKB309", "write EUR 120 mln" },
        { "two spaces", "cost: { estimate: ▸EUR  120 mln }", "MKB309", "write EUR 120 mln" },
        { "a bare figure in whole euros", "cost: { estimate: ▸1200000 }", "MKB309", "write EUR 1200000" },
        { "a bare figure", "cost: { estimate: ▸120 }", "MKB309", "say what the figure counts" },
        { "a figure with a sign", "cost: { estimate: ▸EUR -5 mln }", "MKB309", "amounts are not below zero" },
        { "a figure in exponents", "cost: { estimate: ▸EUR 1e9 }", "MKB309", "write EUR 1000000000" },
        { "a figure without digits before the point", "cost: { estimate: ▸EUR .5 bn }", "MKB309", "amounts look like" },
        { "a figure without digits behind the point", "cost: { estimate: ▸EUR 5. bn }", "MKB309", "amounts look like" },
        { "other digits", "cost: { estimate: ▸EUR ١٢ mln }", "MKB309", "amounts look like" },
        { "a Dutch word for bn", "cost: { estimate: ▸EUR 1.2 mld }", "MKB309", "write EUR 1.2 bn" },
        { "a Dutch word for mln", "cost: { estimate: ▸EUR 12 miljoen }", "MKB309", "write EUR 12 mln" },
        { "an English word in full", "cost: { estimate: ▸EUR 12 million }", "MKB309", "write EUR 12 mln" },
        { "a dash between figures", "cost: { estimate: ▸EUR 10–20 mln }", "MKB309", "write EUR 10-20 mln" },
        { "dots between figures", "cost: { estimate: ▸EUR 10..20 mln }", "MKB309", "write EUR 10-20 mln" },
        { "spaces around the hyphen", "cost: { estimate: ▸EUR 10 - 20 mln }", "MKB309", "write EUR 10-20 mln" },
        { "a range of three", "cost: { estimate: ▸EUR 10-20-30 mln }", "MKB309", "amounts look like" },
        { "a year behind the amount", "cost: { estimate: ▸EUR 120 mln per year }", "MKB309", "write EUR 120 mln, as amounts are a year" },
        { "a share", "cost: { estimate: ▸\"5 %\" }", "MKB309", "a share is no estimate" },
        { "an unending figure", "cost: { estimate: ▸EUR " + new string('9', 400) + " }", "MKB309", "amounts look like" },
        { "a Dutch word for months", "timeliness: { estimate: ▸8 maanden }", "MKB309", "write 8 months" },
        { "a Dutch word for years", "timeliness: { estimate: ▸2 jaar }", "MKB309", "write 2 years" },
        { "weeks", "timeliness: { estimate: ▸6 weeks }", "MKB309", "write 1.4 months" },
        { "a span without word", "timeliness: { estimate: ▸8 }", "MKB309", "8 months or 8 years" },
        { "an estimate left open", "cost: { estimate: ▸}", "MKB204", "the estimate has no value" },
        { "a list of estimates", "cost: { estimate: ▸[EUR 1 mln] }", "MKB203", "should be one text" },
        { "another currency", "cost: { estimate: ▸USD 120 mln }", "MKB310", "should be in EUR per year" },
        { "an amount for a span", "timeliness: { estimate: ▸EUR 5 mln }", "MKB310", "should be in months" },
        { "a span for an amount", "cost: { estimate: ▸8 months }", "MKB310", "should be in EUR per year" },
        {
            "a figure for what is judged in words", "support: { estimate: ▸EUR 5 mln }", "MKB310",
            "give a band: high, relatively-high, medium, relatively-low, low"
        },
        { "an amount from high to low", "cost: { estimate: ▸EUR 30-20 mln }", "MKB311", "write the lower figure first" },
        { "a span from high to low", "timeliness: { estimate: ▸2-1 years }", "MKB311", "write the lower figure first" },
    };

    public static TheoryData<string> Refusals => Table.Names;

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_measure_is_refused_for(string what) => Table.AssertRefused(what);
}
