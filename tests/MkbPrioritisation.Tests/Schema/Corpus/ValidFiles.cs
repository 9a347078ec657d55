using System.Globalization;
using MkbPrioritisation.Criteria;

namespace MkbPrioritisation.Tests.Schema.Corpus;

/// <summary>Valid files of every kind, as varied as people write them; the same ones for the same seed.</summary>
internal sealed class ValidFiles(Random random)
{
    private static readonly string[] Texts =
    [
        "A measure", "Één maatregel — ✓", "it's", "'single ''quoted'''", "\"with: colon and # hash\"", "\"two\\nlines\"", "\"\\u00a0x\"", "\"\\uFEFF\"",
        "\"\\u200B\"", "\"\\0\"", "\"null\"", "\"~\"", "3", "-5", "3.50", "007", "0x1F", "1e999", ".nan", "-.inf", "true", "No", "2020-01-01", "unknown",
    ];

    private static readonly string[] Segments = ["reform", "renew", "grow", "accelerate"];

    private static readonly string[] Trends = ["growth", "decline"];

    private static readonly string[] Figures = ["0", "5", "120", "0012", "1.0-1.4", "5-5", "0.000001", "0-999999999999999.999999"];

    public Written Of(string kind) => kind switch
    {
        "criteria" => Criteria(),
        "scheme" => Scheme(),
        "segments" => AllSegments(),
        "practices" => Practices(),
        "profile" => Profile(),
        "collection" => Collection(),
        "assessment" => Assessment(),
        _ => Measure(),
    };

    private WrittenMap Measure()
    {
        List<(string Key, Written Value)> entries = [("name", Localized()), ("category", random.Pick(Ids.All)), ("scores", Scores())];
        if (random.Coin())
            entries.Add(("summary", Localized()));
        if (random.Coin())
            entries.Add(("labels", Written.Map(random.Some(Ids.Keys).Select(id => (id, Text())))));
        if (random.Coin())
            entries.Add(("segments", Written.List(random.Some(Segments).Select(segment => (Written)segment))));
        if (random.Coin())
            entries.Add(("plan", Plan()));
        entries.AddRange(random.Some<(string, Written)>(
        [
            ("start", Date()),
            ("owner", TextOrLocalized()),
            ("note", TextOrLocalized()),
            ("actors", Written.List(random.Some(Ids.All).Select(id => (Written)id))),
            ("steps", Written.List(Enumerable.Range(0, random.Next(3)).Select(_ => (Written)Shuffled(
                [("name", TextOrLocalized()), .. random.Some<(string, Written)>([("by", Date()), ("actor", random.Pick(Ids.All))])])))),
            ("conditions", Written.Map(random.Some<(string, Written)>(
                [("solvency", "above 40%"), ("job-growth", "below -2.5%"), ("quick-ratio", "above 1.5")]))),
            ("excludes", Written.List(random.Some(["small-fund", "a"]).Select(id => (Written)id))),
            ("requires", Written.List(random.Some(["regional-desk", "b-2"]).Select(id => (Written)id))),
            ("related", Written.List(random.Some(["a/b", "recovery-plan-2020/scale-up-digitalisation", "0/0"]).Select(id => (Written)id))),
            ("assumptions", Assumptions()),
            ("model", Written.Map(random.Some<(string, Written)>([("cost", "2 * (3 + 4) / 5"), ("value-added", "30% * 1000000000 - 5"),
                ("timeliness", "12")]))),
        ]));
        return Shuffled(entries);
    }

    private Written Date() => random.Pick("2021", "2021-01", "2020-02-29", "1900", "2100-12-31");

    private WrittenMap Assumptions() => Written.Map(random.Some(["firms", "take-up", "x1"]).Select(id => (id, (Written)Shuffled(
    [
        ("name", Localized()), ("value", random.Pick("500-1250", "0.5", "75-100%", "30 %", "EUR 2.8 bn", "USD 5000-8000", "\"12\"")),
        .. random.Some<(string, Written)>(
            [("unit", TextOrLocalized()), ("source", TextOrLocalized()), ("basis", random.Pick("published", "judgement")), ("because", TextOrLocalized())]),
    ]))));

    private WrittenMap Plan()
    {
        var cut = random.Next(1, 100);
        var sources = random.Some(Ids.All, atLeast: 2);
        IReadOnlyList<int> shares = random.Coin() ? [100] : [cut, 100 - cut];
        return Shuffled(
        [
            ("programme", random.Pick(Ids.All)),
            ("investment", Years("EUR")),
            ("growth", Years("EUR")),
            ("total-investment", Planned("EUR")),
            ("total-growth", Planned("EUR")),
            ("financing", Written.List(shares.Select((share, index) => (Written)Shuffled([("source", sources[index]), ("share", Number(share))])))),
            .. random.Some<(string, Written)>([("participants", Participants()), ("reach", TextOrLocalized()), ("because", TextOrLocalized())]),
        ]);
    }

    private Written Participants() => random.Next(4) switch
    {
        0 => random.Coin() ? Words() : Written.Map(("nl", Words()), ("en", Words())),
        1 => Counted(("per-year", Counts())),
        2 => Counted(("total", Counts())),
        // Years come in order.
        _ => Written.Map(("2021", Counts()), ("2023", Counts()), ("note", TextOrLocalized())),
    };

    private WrittenMap Counted((string, Written) number) =>
        Shuffled([number, .. random.Some<(string, Written)>([("unit", TextOrLocalized()), ("note", TextOrLocalized())])]);

    // What looks like a number, and is none.
    private Written Words() => random.Pick("about 500 firms", "5%", "1 250", "500-1250-2000", "\"1,200 \"", "0x", "1-99999999999", "\"500 \"");

    private Written Counts() => random.Pick("0", "500", "500-1250", "0012", "7-7", "0-9999999999");

    private WrittenMap Outline()
    {
        var currency = random.Pick("EUR", "USD");
        var ids = random.Shuffled(Ids.Keys);
        var programmes = random.Next(1, 4);
        return Shuffled(
        [
            ("currency", currency),
            ("programmes", Written.Map(ids.Take(programmes).Select((id, index) => (id,
                (Written)Programme(ids.Skip(programmes + (2 * index)).Take(random.Next(3))))))),
            ("sources", Written.Map(ids.Take(3).Select(id => (id, (Written)Localized())))),
            .. random.Some<(string, Written)>(
            [
                ("return-share", Number(random.Next(101))), ("return-name", TextOrLocalized()), ("caution", TextOrLocalized()), ("because", TextOrLocalized()),
                ("printed", Shuffled(random.Some<(string, Written)>(
                [
                    ("investment", Years(currency)), ("growth", Years(currency)), ("value-added", Years(currency)), ("total-investment", Planned(currency)),
                    ("total-growth", Planned(currency)), ("total-value-added", Planned(currency)), ("total-return", Planned(currency)),
                    ("return-on-investment", random.Pick("250-500%", "0 %", "12.5%")),
                    ("periods", Written.Map(
                        ("2021", (Written)Written.Map(("investment", (Written)Planned(currency)))),
                        ("2022-2025", (Written)Written.Map(("return", (Written)Planned(currency)),
                            ("sources", (Written)Written.Map((ids[0], (Written)Planned(currency)))))))),
                    ("programmes", Written.Map((ids[0], (Written)Planned(currency)))), ("sources", Written.Map((ids[1], (Written)Planned(currency)))),
                ]))),
            ]),
        ]);
    }

    private WrittenMap Programme(IEnumerable<string> parts) => random.Coin()
        ? Written.Map(("name", Localized()))
        : Shuffled([("name", Localized()), ("parts", Written.Map(parts.Select(id => (id, (Written)Localized()))))]);

    private WrittenMap Years(string currency) =>
        Written.Map(Enumerable.Range(random.Next(1900, 2095), random.Next(1, 6)).Select(year => (Number(year, mayPad: false), (Written)Planned(currency))));

    private string Planned(string currency) =>
        $"{currency} {random.Pick("0 bn", "0.4 bn", "1.0-1.4 bn", "999999.999999 bn", "0012 mln", "5-5 mln", "999999999 mln",
            "120", "0-999999999999999.999999")}";

    private WrittenMap Scores() => Written.Map(random.Some(MeasureCatalogue.BuiltIn.Criteria).Select(criterion => (criterion.Id, Score(criterion))));

    private Written Score(Criterion criterion)
    {
        if (random.Coin())
            return Bands(criterion);
        var entries = new List<(string Key, Written Value)>();
        var given = random.Next(4);
        if (given == 0)
        {
            entries.Add(("band", Bands(criterion)));
        }
        else if (given == 1 || criterion.Unit is null)
        {
            entries.Add(("score", random.Pick("1", "\"2\"", "3..3", "2..4", "'1..5'", "5")));
        }
        else if (given == 2)
        {
            var band = random.Pick(criterion.Bands);
            entries.AddRange([("band", band.Id), ("score", string.Create(CultureInfo.InvariantCulture, $"{band.Score}"))]);
        }

        if (criterion.Unit is not null && (entries.Count == 0 || random.Coin()))
            entries.Add(("estimate", criterion.Unit.Currency is null ? Span() : Amount()));
        if (random.Coin())
            entries.Add(("basis", Basis()));
        if (random.Coin())
            entries.Add(("because", TextOrLocalized()));
        return Shuffled(entries);
    }

    private Written Bands(Criterion criterion)
    {
        var (one, other) = (random.Pick(criterion.Bands), random.Pick(criterion.Bands));
        var (low, high) = one.Score <= other.Score ? (one, other) : (other, one);
        return random.Next(4) switch
        {
            0 => "unknown",
            1 => $"\"{low.Id}..{high.Id}\"",
            // Where the lowest figure has the highest score, "from low to high" can be meant of either.
            2 when criterion.Bands[0].From is null && criterion.Unit is not null => $"{high.Id}..{low.Id}",
            _ => one.Id,
        };
    }

    private WrittenMap Assessment() => Shuffled(
    [
        ("scores", Written.Map(random.Some(Ids.Keys).Select(id => (id, (Written)Scores())))),
        .. random.Some<(string, Written)>([("name", Localized())]),
    ]);

    private WrittenMap Collection()
    {
        List<(string Key, Written Value)> entries =
        [
            ("name", Localized()),
            ("categories", Written.Map(random.Some(Ids.Keys).Select(id => (id, (Written)Localized())))),
        ];
        if (random.Coin())
            entries.Add(("basis", Basis()));
        if (random.Coin())
            entries.Add(
                ("source", Shuffled([("title", TextOrLocalized()),
                    .. random.Some<(string, Written)>(
                        [("publisher", TextOrLocalized()), ("scored", random.Pick("true", "false")), ("year", Number(random.Next(1900, 2101)))])])));
        if (random.Coin())
            entries.Add(("plan", Outline()));
        entries.AddRange(random.Some<(string, Written)>(
        [
            ("caution", TextOrLocalized()), ("assumptions", Assumptions()),
            ("actors", Written.Map(random.Some(Ids.Keys).Select(id => (id, (Written)Localized())))),
            ("phases", Written.Map(random.Some(Ids.Keys).Select(id => (id, (Written)Shuffled(
                [("name", Localized()), ("from", random.Pick("2020", "2020-09")), .. random.Some<(string, Written)>(
                    [("to", random.Pick("2021", "2020-12-31")), ("gate", TextOrLocalized())])]))))),
            ("indicators", Written.Map(random.Some(Ids.Keys).Select(id => (id, (Written)Shuffled(
                [("name", Localized()), ("value", "9%"), .. random.Some<(string, Written)>(
                    [("limit", random.Pick("about", "up-to")), ("year", "2019"), ("source", TextOrLocalized())])]))))),
        ]));
        return Shuffled(entries);
    }

    private WrittenMap Scheme() => Shuffled(
    [
        ("name", Localized()),
        ("shortlist", Number(random.Next(1, 1_000_001))),
        ("dimensions", Shuffled([("net-impact", Dimension()), ("feasibility", Dimension())])),
        .. random.Some<(string, Written)>([("default", random.Pick("true", "false"))]),
    ]);

    private WrittenList Dimension() =>
        Written.List(random.Some(MeasureCatalogue.BuiltIn.Criteria, atLeast: 1).Select(criterion => (Written)criterion.Id));

    private WrittenMap AllSegments()
    {
        var trends = random.Shuffled(from productivity in Trends from jobs in Trends select (productivity, jobs));
        return Written.Map(("segments", Shuffled(Segments.Zip(trends, (id, trend) => (id, (Written)Shuffled(
        [
            ("name", Localized()), ("productivity", trend.productivity), ("jobs", trend.jobs),
            .. random.Some<(string, Written)>(
                [
                    ("description", Localized()),
                    ("share", random.Coin() ? Number(25) : Shares()),
                    ("needs", Written.List(Enumerable.Range(0, random.Next(2)).Select(_ => Localized()))),
                ]),
        ]))))));
    }

    private WrittenMap Shares() =>
        Shuffled(random.Some<(string, Written)>([("all", Number(25)), ("micro", Number(25)), ("small", Number(25)), ("medium", Number(25))]));

    private WrittenMap Practices() => Written.Map(("aspects", Written.Map(random.Some(Ids.Keys, atLeast: 1).Take(3).Select(id => (id, (Written)Shuffled(
    [
        ("name", Localized()),
        ("practices", Written.Map(random.Some(Ids.Keys, atLeast: 1).Take(3).Select(practice => (practice, (Written)Shuffled(
            [("name", Localized()), .. random.Some<(string, Written)>([("evidence", TextOrLocalized())])]))))),
    ]))))));

    private WrittenMap Profile() => Written.Map(random.Some<(string, Written)>(
    [
        ("sector", random.Pick("47", "\"01\"", "'99'")),
        ("size", random.Pick("micro", "small", "medium")),
        ("productivity", random.Pick("gross-margin", "gross-margin-and-wages")),
        ("earlier", Year("2015", "2016", "\"1900\"")), ("later", Year("2018", "2019", "2100")),
        ("liquid-assets", Figure("0", "5")), ("receivables", Figure("0.50")), ("short-term-debts", Figure("0")), ("yearly-costs", Figure("0.01")),
        ("equity", random.Pick("-999999999999999.99", "-5", "0", "1.5")), ("balance-total", Figure("2")),
    ]));

    private WrittenMap Year(params string[] years) => Written.Map(random.Some<(string, Written)>(
        [("year", random.Pick(years)), ("gross-margin", random.Pick("-5", Figure("0"))), ("wage-costs", Figure("0.0")), ("fte", Figure("0.25"))]));

    private string Figure(params string[] lowest) => random.Pick([.. lowest, "12", "\"909000\"", "56.5", "'56.50'", "0012", "999999999999999"]);

    private WrittenMap Criteria() => Written.Map(("criteria", Written.Map(random.Some(Ids.Keys, atLeast: 1).Take(3).Select(id => (id, (Written)Criterion())))));

    private WrittenMap Criterion()
    {
        var unit = random.Pick<string?>(null, "months", "EUR per year", "USD per year");
        List<(string Key, Written Value)> entries = [("name", Localized()), ("bands", BandList(unit))];
        if (unit is not null)
            entries.Add(("unit", unit));
        return Shuffled(entries);
    }

    private WrittenList BandList(string? unit)
    {
        var isRising = random.Coin();
        var ids = random.Shuffled(Ids.All);
        return Written.List(random.Shuffled(Enumerable.Range(1, 5)).Select((score, index) =>
        {
            List<(string Key, Written Value)> entries = [("score", Number(score)), ("id", ids[index])];
            if (random.Next(3) == 0)
                entries.Add(("name", Localized()));
            var step = isRising ? score - 1 : 5 - score;
            if (unit is not null && (step > 0 || random.Coin()))
                entries.Add(("from", Limit(unit, step)));
            if (unit is not null && step < 4)
                entries.Add(("to", Limit(unit, step + 1)));
            return (Written)Shuffled(entries);
        }));
    }

    private string Limit(string unit, int step) => unit == "months"
        ? random.Pick($"{step * 12} months", $"{step} years")
        : $"{unit[..3]} {step}{random.Pick("", ".0")} mln";

    private string Amount() => $"EUR {random.Pick(Figures)}{random.Pick("", " mln", " bn")}";

    private string Span() => $"{random.Pick(Figures)} {random.Pick("month", "months", "year", "years")}";

    private string Basis() => random.Pick("published", "derived", "\"judgement\"");

    private string Number(int number, bool mayPad = true)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return random.Pick(digits, $"\"{digits}\"", mayPad ? $"'0{digits}'" : digits, digits);
    }

    private Written Text() => random.Pick(Texts);

    private Written TextOrLocalized() => random.Coin() ? Text() : Localized();

    private WrittenMap Localized() => Written.Map(random.Some(["nl", "en"], atLeast: 1).Select(language => (language, Text())));

    private WrittenMap Shuffled(IEnumerable<(string Key, Written Value)> entries) => Written.Map(random.Shuffled(entries));
}
