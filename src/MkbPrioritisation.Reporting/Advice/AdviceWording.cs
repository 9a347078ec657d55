using System.Globalization;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Scoring;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Advice;

/// <summary>Says advice in words and figures as one language writes them.</summary>
internal sealed class AdviceWording(FirmAdvice advice, Language language) : Wording(language)
{
    // From here on one firm more or less moves a percentile by no more than three or four.
    private const long EnoughPeers = 30;

    private NumberFormatInfo Numbers => Terms.Numbers;

    /// <summary>What the firm tells of itself, beside its figures.</summary>
    public string Firm => string.Join(" · ", new[]
    {
        advice.Profile.Sector is { } sector ? $"{Terms.Sector} {sector}" : null,
        advice.Profile.KnownSize is { } size ? Terms.Name(size) : null,
        advice.Profile.Headcount is { } people ? Terms.People(people) : null,
    }.OfType<string>());

    public string Segment(Segment segment) => Text(advice.Segments.First(definition => definition.Segment == segment).Name);

    public string Name(Indicator indicator) => indicator switch
    {
        Indicator.EarlierProductivity => $"{Terms.EarlierProductivity} {Year("earlier")}",
        Indicator.LaterProductivity => $"{Terms.LaterProductivity} {Year("later")}",
        _ => Terms.Name(indicator),
    };

    /// <summary>What a figure of the profile is called, with its year where it has one.</summary>
    public string Name(string key) => key.Split('.') is [var year, var name] ? $"{Figure(name)} {Year(year)}" : Figure(key);

    /// <summary>The value as people say it, or why there is none.</summary>
    public string Value(AdviceFigure figure) => figure switch
    {
        { Value: { } value } => Value(figure.Indicator, value),
        _ when figure.Missing.Any() => $"{Terms.Missing} {Missing(figure)}",
        { Indicator: Indicator.QuickRatio } => Terms.NoDebts,
        _ => Terms.NoGrowthRate,
    };

    public string Missing(AdviceFigure figure) => string.Join(", ", figure.Missing.Select(Name));

    /// <summary>On which side of its mark a value lies; nothing where there is no mark.</summary>
    public string? Verdict(AdviceFigure figure) => figure.IsAboveMark is { } isAbove
        ? figure.Indicator switch
        {
            Indicator.QuickRatio => isAbove ? Terms.QuickRatioAbove : Terms.QuickRatioBelow,
            _ => isAbove ? Terms.SolvencyAbove : Terms.SolvencyBelow,
        }
        : null;

    public string Formula(AdviceFigure figure) => figure.Expression.Text(Name, " − ", " ÷ ");

    /// <summary>The formula with the figures in it.</summary>
    public string Computation(AdviceFigure figure) => figure.Expression.Text(
        key => figure.Inputs.First(input => input.Key == key).Value is { } value ? Plain(value) : "?", " − ", " ÷ ");

    public string Peers(long count) => $"{Count(count)} {(count == 1 ? Terms.Peer : Terms.Peers)}";

    /// <summary>How little a comparison says where one of the figures has few peers; <see langword="null"/> where each has enough.</summary>
    public string? Few(PeerComparison peers) =>
        peers.Standings.Select(standing => standing.Peers).DefaultIfEmpty(EnoughPeers).Min() is var fewest and < EnoughPeers
        ? Terms.FewPeers(fewest, (long)Math.Round(100.0 / fewest, MidpointRounding.AwayFromZero))
        : null;

    public string Percentile(PeerStanding standing) => $"{Terms.Percentile} {Number(standing.Percentile, 0)}";

    public string Counts(PeerStanding standing) =>
        $"{Count(standing.Below)} {Terms.PeersBelow}, {Count(standing.Equal)} {Terms.PeersEqual}, {Terms.Of} {Count(standing.Peers)}";

    public string Prize(SizeOfPrize prize) =>
        $"{Count(prize.PercentilesUp)} {Terms.PercentilesUp} {Terms.PeerEarns} {Euros(prize.Productivity)} {Terms.PerFte}; "
        + $"{Terms.YourMarginThen} {Terms.MarginFrom} {Euros(prize.GrossMargin - prize.Gain)} {Terms.MarginTo} {Euros(prize.GrossMargin)}";

    /// <summary>What the leading peers earn, and how many times what the firm does.</summary>
    public string Leaders(LeadingPeers leaders) =>
        Terms.Leaders(leaders.Peers, Euros(leaders.Productivity), leaders.TimesOwn is { } times ? Number(times, 1) : null);

    /// <summary>The share of firms in the firm's segment, of its size where that is known; nothing where no share is.</summary>
    public string? Share => advice.Share is { } share ? $"{share.Percent}% {Terms.ShareOfFirms(share.Size)}" : null;

    /// <summary>Which firms a measure is meant for by their figures, and whether this is one of them.</summary>
    public IEnumerable<string> Conditions(RankedMeasure ranked) => advice.ConditionsOf(ranked.Measure).Select(Said);

    /// <summary>The measures for the firm's segment; rankings that have some come first.</summary>
    public IEnumerable<FittingMeasures> Fitting() =>
        advice.Segment is null ? [] : advice.Measures.OrderByDescending(fitting => fitting.Measures.Count > 0);

    /// <summary>Why a measure is named, and stands where it does.</summary>
    public string Why(RankedMeasure ranked)
    {
        var segments = string.Join(", ", ranked.Measure.Segments.Select(Segment));
        return $"{Terms.MeantFor} {segments} · {Terms.Overall.ToLowerInvariant()} {Score(ranked.Overall)} = "
            + $"{Terms.MeanOf} {Terms.NetImpact.ToLowerInvariant()} {Score(ranked.NetImpact)}, {Terms.Feasibility.ToLowerInvariant()} "
            + $"{Score(ranked.Feasibility)}";
    }

    /// <summary>How many measures of a ranking leave open whom they are for; nothing where all say it.</summary>
    public string? Unmarked(FittingMeasures fitting) => fitting.Unmarked == 0
        ? null
        : $"{Count(fitting.Unmarked)} {Terms.Of} {Count(fitting.Ranking.Count)} {Terms.UnmarkedMeasures}";

    public IEnumerable<string> OnTheLine()
    {
        if (advice.Productivity is { IsOnTheLine: true })
            yield return Terms.OnTheLineProductivity;
        if (advice.Jobs is { IsOnTheLine: true })
            yield return Terms.OnTheLineJobs;
    }

    public IEnumerable<string> Notes(PeerComparison? peers) =>
    [
        advice.Profile.Productivity switch
        {
            ProductivityBasis.GrossMargin => Terms.NoteGrossMargin,
            ProductivityBasis.GrossMarginAndWages => Terms.NoteGrossMarginAndWages,
        },
        Terms.NoteGrowth,
        Terms.NoteDays,
        .. peers is null ? [] : new[] { Terms.NotePercentile },
        .. MarkNotes(Fitting().SelectMany(fitting => fitting.Measures)),
        Terms.NotOfficial,
    ];

    public string Count(long count) => count.ToString("#,##0", Numbers);

    public string Euros(Fraction amount)
    {
        var whole = amount.Round(0);
        return (whole < 0 ? "−" : "") + Terms.EuroSign + decimal.Abs(whole).ToString("#,##0", Numbers);
    }

    /// <summary>A figure of the profile in its unit.</summary>
    public string Figure(string key, decimal figure) =>
        key.EndsWith(".fte", StringComparison.Ordinal) ? $"{Plain(figure)} {Terms.Fte}" : Euros(Fraction.FromDecimal(figure));

    /// <summary>What the firm gave beside a public figure, how far the two are apart, and whether that is within a margin.</summary>
    public string PublicFigure(PublicComparison comparison, decimal? margin)
    {
        var given = comparison.Given is { } own ? Figure(comparison.Key, own) : Terms.NotGiven;
        var deviation = comparison.Deviation is { } part ? $" · {Terms.Deviation} {(part.Sign > 0 ? "+" : "")}{Signed((part * 100).Round(1), "0.0")}%" : "";
        var verdict = margin is { } percent && comparison.IsWithin(percent) is { } isWithin
            ? $" · {(isWithin ? Terms.WithinMargin : Terms.BeyondMargin)} {percent.ToString("0.##########", Numbers)}%"
            : "";
        return $"{Name(comparison.Key)}: {given}; {Terms.PublicFigure} {Figure(comparison.Key, comparison.Public)}{deviation}{verdict}";
    }

    private string Said(ConditionCheck check)
    {
        var condition = Condition(check.Condition);
        condition = char.ToLowerInvariant(condition[0]) + condition[1..];
        var isOfHealthy = check.Condition is { Figure: FirmFigure.Solvency, IsAbove: true };
        return Terms.ConditionOfFirms(condition, isOfHealthy, Value(check.Figure), check.IsMet);
    }

    // What files call the figures of a profile.
    private string Figure(string name) => name switch
    {
        "gross-margin" => Terms.GrossMargin,
        "wage-costs" => Terms.WageCosts,
        "fte" => Terms.Fte,
        "liquid-assets" => Terms.LiquidAssets,
        "receivables" => Terms.Receivables,
        "short-term-debts" => Terms.ShortTermDebts,
        "yearly-costs" => Terms.YearlyCosts,
        "equity" => Terms.Equity,
        "balance-total" => Terms.BalanceTotal,
        _ => name,
    };

    private string Value(Indicator indicator, Fraction value) => indicator switch
    {
        Indicator.EarlierProductivity or Indicator.LaterProductivity => $"{Euros(value)} {Terms.PerFte}",
        Indicator.ProductivityGrowth or Indicator.JobGrowth => $"{(value.Sign > 0 ? "+" : "")}{Percent(value)}",
        Indicator.CashBufferDays => $"{Number(value, 0)} {Terms.Days}",
        Indicator.QuickRatio => Number(value, 2),
        _ => Percent(value),
    };

    private string Percent(Fraction value) => $"{Number(value * 100, 1)}%";

    private string Number(Fraction value, int decimals) => Signed(value.Round(decimals), "#,##0" + (decimals == 0 ? "" : "." + new string('0', decimals)));

    private string Plain(decimal value) => Signed(value, "#,##0.##");

    private string Signed(decimal value, string format) => (value < 0 ? "−" : "") + decimal.Abs(value).ToString(format, Numbers);

    private string Year(string which) => (which == "earlier" ? advice.Profile.Earlier : advice.Profile.Later).Year is { } year
        ? year.ToString(CultureInfo.InvariantCulture)
        : $"({(which == "earlier" ? Terms.EarlierYear : Terms.LaterYear)})";
}
