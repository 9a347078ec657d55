using System.Text.Json;

namespace MkbPrioritisation.Tests.Schema.Corpus;

/// <summary>Values of one field in all their forms, on which reader and schema must agree either way.</summary>
internal static class ExactCases
{
    private static readonly string[] Amounts =
    [
        "EUR 0", "EUR 120 mln", "EUR 1.0-1.4 bn", "EUR 5-5 mln", "EUR 0012", "EUR 123456789012345", "EUR 1.123456", "EUR 1-2",
        "EUR",
        "EUR ",
        "EUR 1234567890123456",
        "EUR 1.1234567",
        "EUR 1.",
        "EUR .5",
        "EUR 1,5 mln",
        "EUR 1 000",
        "EUR 1 mln ",
        "EUR  1 mln",
        "EUR 1mln",
        "EUR 1 mld",
        "EUR 1 MLN",
        "eur 1 mln",
        "EURO 1 mln",
        "USD 1 mln",
        "EUR -1 mln",
        "EUR 1--2 mln",
        "EUR 1-2-3 mln",
        "EUR 1 - 2 mln",
        "EUR 1 mln-2 mln",
        "EUR 1 mln\\n",
        "€ 1 mln",
        "1 mln",
        "120",
    ];

    private static readonly string[] Spans =
    [
        "8 months", "1 month", "2 month", "1 months", "1-2 years", "0.5 year", "0 months", "5-5 years", "1-1.5 years",
        "8",
        "8 Months",
        "8months",
        "8  months",
        "8 maanden",
        "1 jaar",
        "8 weeks",
        "1,5 years",
        "-1 months",
        "8 months ",
        "8 months\\n",
        "1 year 2 months",
        "months",
    ];

    private static readonly string[] Numbers =
    [
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "-1",
        "9999",
        "10000",
        "1000000",
        "1000001",
        "2.5",
        "\"0\"",
        "\"00\"",
        "\"3\"",
        "\"03\"",
        "\"0009999\"",
        "\"0010000\"",
        "\"1000000\"",
        "\"1000001\"",
        "\" 3\"", "\"3 \"", "\"3\\0\"", "\"+3\"", "\"-3\"", "\"3.0\"", "\"٣\"", "three", "true", "~", "[3]", "{}",
    ];

    private static readonly string[] Texts =
    [
        "x",
        "3",
        "true",
        "\"null\"",
        "\"~\"",
        "\"\\uFEFF\"",
        "\"\\u200B\"",
        "\"\\u180E\"",
        "\"\\0\"",
        "\"\\e\"",
        "'null'",
        "nUll",
        "No",
        "null",
        "Null",
        "NULL",
        "~",
        "",
        "\"\"",
        "''",
        "\" \"",
        "\"\\t\\n\\v\\f\\r \"",
        "\"\\x85\"",
        "\"\\u00a0\"",
        "\"\\u1680\"",
        "\"\\u2000\\u2001\\u2002\\u2003\\u2004\\u2005\\u2006\\u2007\\u2008\\u2009\\u200a\"",
        "\"\\u2028\\u2029\"",
        "\"\\u202F\\u205F\\u3000\"",
        "[]", "[x]", "{}",
    ];

    private static readonly string[] Enumerated =
    [
        "published",
        "derived",
        "judgement",
        "\"judgement\"",
        "judgment",
        "Published",
        "reform",
        "renew",
        "grow",
        "accelerate",
        "Grow",
        "unknown",
        "3",
        "true",
        "~",
        "\"\"",
        "[]",
        "{}",
    ];

    private static readonly string[] AllScores = ["5", "4", "3", "2", "1"];

    public static IEnumerable<SchemaCase> All =>
    [
        .. Planned("measure", Years), .. Planned("collection", Years), .. Shares, .. Currencies,
        .. Bands, .. LongForms, .. Scores, .. Quantities, .. BandScores,
        .. Numbers.Select(score => Measure($"scores: {{ cost: {{ score: {score} }} }}")),
        .. Enumerated.Select(basis => Measure($"scores: {{ cost: {{ score: 3, basis: {basis} }} }}")),
        .. Enumerated.Select(segment => Measure($"segments: [{segment}]")),
        .. Texts.Select(text => Measure($"scores: {{ cost: {{ score: 3, because: {text} }} }}")),
        .. Texts.Select(text => Measure($"labels: {{ a: {text} }}")),
        .. Texts.Select(text => Collection($"name: {{ en: {text} }}")),
        .. Texts.Select(text => Collection($"name: {text}")),
        .. Texts.Select(text => Collection($"name: {{ en: A }}\nsource: {{ title: {text} }}")),
        .. Enumerated.Select(basis => Collection($"name: {{ en: A }}\nbasis: {basis}")),
        .. Numbers.Select(year => Collection($"name: {{ en: A }}\nsource: {{ title: T, year: {year} }}")),
        .. Numbers.Select(number =>
            new SchemaCase("scheme", "shortlist", $"name: {{ en: A }}\nshortlist: {number}\ndimensions: {{ net-impact: [cost], feasibility: [support] }}\n")),
        .. new[] { "true", "false", "\"true\"", "yes", "1", "\" true\"", "~", "[]" }.Select(value =>
            new SchemaCase(
                "scheme", "default", $"name: {{ en: A }}\nshortlist: 3\ndefault: {value}\ndimensions: {{ net-impact: [cost], feasibility: [support] }}\n")),
        .. Amounts.Concat(Spans).SelectMany(_ => new[] { "", "unit: EUR per year", "unit: months" }, (limit, unit) => Limits(unit, limit)),
        .. new[] { "months", "EUR per year", "\"months\"", "USD per year", "Months", "month", "EUR", "EURO per year",
            "eur per year", "EUR per month", "years", "3", "~" }.Select(
            unit => Limits($"unit: {unit}", unit.Contains("nths", StringComparison.Ordinal) ? "5 months" : $"{unit[..Math.Min(3, unit.Length)]} 5")),
    ];

    private static readonly string[] Years =
        [
            "2021", "\"2021\"", "1000", "9999", "0999", "999", "10000", "02021", "2e3", "0x7E5", "2021.0", "-2021",
            "+2021", "twenty", "\" 2021\"", "true", "\"\"",
        ];

    private static IEnumerable<SchemaCase> Planned(string kind, IEnumerable<string> years) =>
    [
        .. years.Select(year => Plan(kind, $"{{ {year}: EUR 1 mln }}", "EUR 1 mln")),
        .. new[] { "{}", "[]", "EUR 1 mln", "~", "{ 2021: }", "{ 2021: [EUR 1 mln] }", "{ 2021: EUR 1 mln, 2022: EUR 1-2 bn }" }.Select(map =>
            Plan(kind, map, "EUR 1 mln")),
        .. Amounts.Concat(Spans).Where(amount => kind == "measure" || !amount.StartsWith("USD", StringComparison.Ordinal)).SelectMany(amount => new[]
        {
            Plan(kind, $"{{ 2021: \"{amount}\" }}", "EUR 1 mln"),
            Plan(kind, "{ 2021: EUR 1 mln }", $"\"{amount}\""),
        }),
        .. new[] { "EUR 999999 bn", "EUR 1000000 bn", "EUR 0000001 bn", "EUR 999999999.5 mln",
            "EUR 1000000000 mln", "EUR 1-1000000 bn", "EUR 999999.1234567 bn", "EUR 1.5-2.25 mln" }
            .Select(amount => Plan(kind, "{ 2021: EUR 1 mln }", amount)),
    ];

    private static IEnumerable<SchemaCase> Shares =>
        from number in Numbers.Append("100").Append("101").Append("\"0100\"")
        let rest = int.TryParse(number.Trim('"'), out var whole) && whole is > 0 and < 100 ? $", {{ source: a-b-2, share: {100 - whole} }}" : ""
        select Measure(
            $"plan: {{ programme: a, investment: {{ 2021: EUR 0 }}, growth: {{ 2021: EUR 0 }}, total-investment: EUR 0, total-growth: EUR 0, financing: " +
            $"[{{ source: a, share: {number} }}{rest}] }}");

    private static IEnumerable<SchemaCase> Currencies =>
    [
        .. new[] { "EUR", "USD", "\"EUR\"", "eur", "EURO", "E1R", "€", "123", "~", "\"\"", "[EUR]", "EUR per year" }.Select(currency =>
            Collection($"name: {{ en: A }}\nplan: {{ currency: {currency}, programmes: {{}}, sources: {{}} }}")),
        .. Numbers.Append("100").Append("101").Append("\"0100\"")
            .Select(share => Collection($"name: {{ en: A }}\nplan: {{ currency: EUR, return-share: {share}, programmes: {{}}, sources: {{}} }}")),
    ];

    private static SchemaCase Plan(string kind, string years, string total) => kind == "measure"
        ? Measure(
            $"plan: {{ programme: a, investment: {years}, growth: {{ 2021: EUR 0 }}, total-investment: EUR 0, total-growth: {total}, financing: " +
            $"[{{ source: a, share: 100 }}] }}")
        : Collection(
            $"name: {{ en: A }}\nplan: {{ currency: EUR, programmes: {{ a: {{ name: {{ en: A }} }} }}, sources: {{}}, printed: {{ growth: {years}, " +
            $"total-return: {total}, programmes: {{ a: {total} }} }} }}");

    private static IEnumerable<SchemaCase> Bands =>
        from criterion in MeasureCatalogue.BuiltIn.Criteria
        let all = MeasureCatalogue.BuiltIn.Criteria.SelectMany(other => other.Bands).Select(band => band.Id).Distinct(StringComparer.Ordinal)
        let own = criterion.Bands.Select(band => band.Id).Concat(["unknown", "over-all", "3", ""])
        from text in all.Concat(own).Append("High").Concat(from one in own from other in own select $"{one}..{other}")
        select Measure($"scores: {{ {criterion.Id}: {JsonSerializer.Serialize(text)} }}");

    private static IEnumerable<SchemaCase> LongForms =>
        from criterion in MeasureCatalogue.BuiltIn.Criteria
        from score in new[]
        {
            "{}",
            "{ basis: derived }",
            "{ because: So it seems }",
            "{ score: 3 }",
            "{ score: 6 }",
            "{ score: 3, basis: guessed }",
            "{ score: 3, because: So it seems }",
            "{ score: 3, because: { nl: Zo lijkt het } }",
            "{ score: 3, because: [] }",
            "{ score: 3, because: }",
            "{ score: 3, weight: 2 }",
            "{ band: unknown }",
            "{ band: 3 }",
            "{ band: }",
        }
        select Measure($"scores: {{ {criterion.Id}: {score} }}");

    private static IEnumerable<SchemaCase> Scores =>
        from low in Enumerable.Range(0, 7)
        from high in Enumerable.Range(0, 7)
        from score in new[] { $"{low}..{high}", $"{low}...{high}", $"{low}-{high}", $"\"{low}{high}\"" }
        select Measure($"scores: {{ cost: {{ score: {score} }} }}");

    private static IEnumerable<SchemaCase> Quantities =>
        from criterion in MeasureCatalogue.BuiltIn.Criteria
        from quantity in Amounts.Concat(Spans)
        select Measure($"scores: {{ {criterion.Id}: {{ estimate: \"{quantity}\" }} }}");

    private static IEnumerable<SchemaCase> BandScores =>
        from place in Enumerable.Range(0, 5)
        from number in Numbers
        select Criteria("", [.. AllScores.Select((score, index) => index == place ? number : score)]);

    private static SchemaCase Measure(string lines) =>
        new(
            "measure",
            "values of a field",
            $"name: {{ en: A }}\ncategory: a\n{lines}\n{(lines.StartsWith("scores", StringComparison.Ordinal) ? "" : "scores: {}\n")}");

    private static SchemaCase Collection(string lines) => new("collection", "values of a field", $"{lines}\ncategories: {{}}\n");

    private static SchemaCase Limits(string unit, string limit) =>
        Criteria(unit, AllScores, limit);

    private static SchemaCase Criteria(string unit, IReadOnlyList<string> scores, string? limit = null)
    {
        // One limit parts the highest band from the rest only where there are figures between; the others follow it.
        var currency = limit is { Length: > 3 } && limit[3] == ' ' ? limit[..3] + " " : "";
        var word = currency.Length == 0 ? " years" : " bn";
        var bands = scores.Index().Select(score => limit is null
            ? $"{{ score: {score.Item}, id: b{score.Index} }}"
            : $"{{ score: {score.Item}, id: b{score.Index}{From(score.Index)}{To(score.Index)} }}");
        return new("criteria", "values of a field", $"criteria:\n  a:\n    name: {{ en: A }}\n    {unit}\n    bands: [{string.Join(", ", bands)}]\n");

        string From(int index) => index == 0 ? "" : $", from: {Limit(index)}";
        string To(int index) => index == 4 ? "" : $", to: {Limit(index + 1)}";
        string Limit(int index) => index == 1 ? $"\"{limit}\"" : $"{currency}99999999999{index}{word}";
    }
}
