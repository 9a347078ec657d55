using System.Globalization;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Rendering.Json;
using MkbPrioritisation.Scoring;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Rendering.Advising;

/// <summary>Says advice in words and figures as one language writes them.</summary>
internal sealed class AdviceWording(FirmAdvice advice, Language language)
{
    private static readonly NumberFormatInfo EnglishNumbers = new() { NumberGroupSeparator = ",", NumberDecimalSeparator = "." };
    private static readonly NumberFormatInfo DutchNumbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    private readonly NumberFormatInfo _numbers = language == Language.Dutch ? DutchNumbers : EnglishNumbers;

    public Wording Words { get; } = new(language);

    public string Term(string key) => Words.Term(key);

    /// <summary>What the firm tells of itself, beside its figures.</summary>
    public string Firm => string.Join(" · ", new[]
    {
        advice.Profile.Sector is { } sector ? $"{Term("sector")} {sector}" : null,
        advice.Profile.Size switch { null => null, SizeClass.Medium => Term("medium-sized"), { } size => Term(ProfileField.Name(size)) },
    }.OfType<string>());

    public string Segment(Segment segment) => Words.Text(advice.Segments.First(definition => definition.Segment == segment).Name);

    public string Name(Indicator indicator) => indicator switch
    {
        Indicator.EarlierProductivity => $"{Term("earlier-productivity")} {Year("earlier")}",
        Indicator.LaterProductivity => $"{Term("later-productivity")} {Year("later")}",
        _ => Term(JsonNames.Of(indicator)),
    };

    /// <summary>What a figure of the profile is called, with its year where it has one.</summary>
    public string Name(string key) => key.Split('.') is [var year, var name] ? $"{Term(name)} {Year(year)}" : Term(key);

    /// <summary>The value as people say it, or why there is none.</summary>
    public string Value(AdviceFigure figure) => figure switch
    {
        { Value: { } value } => Value(figure.Indicator, value),
        _ when figure.Missing.Any() => $"{Term("missing")} {Missing(figure)}",
        { Indicator: Indicator.QuickRatio } => Term("no-debts"),
        _ => Term("no-growth-rate"),
    };

    public string Missing(AdviceFigure figure) => string.Join(", ", figure.Missing.Select(Name));

    /// <summary>On which side of its mark a value lies; nothing where there is no mark.</summary>
    public string? Verdict(AdviceFigure figure) => figure.IsAboveMark is { } isAbove
        ? Term($"{JsonNames.Of(figure.Indicator)}-{(isAbove ? "above" : "below")}")
        : null;

    public string Formula(AdviceFigure figure) => figure.Expression.Text(Name, " − ", " ÷ ");

    /// <summary>The formula with the figures in it.</summary>
    public string Computation(AdviceFigure figure) => figure.Expression.Text(
        key => figure.Inputs.First(input => input.Key == key).Value is { } value ? Plain(value) : "?", " − ", " ÷ ");

    public string Peers(long count) => $"{Count(count)} {Term(count == 1 ? "peer" : "peers")}";

    public string Percentile(PeerStanding standing) => $"{Term("percentile")} {Number(standing.Percentile, 0)}";

    public string Counts(PeerStanding standing) =>
        $"{Count(standing.Below)} {Term("peers-below")}, {Count(standing.Equal)} {Term("peers-equal")}, {Term("of")} {Count(standing.Peers)}";

    public string Prize(SizeOfPrize prize) =>
        $"{Count(prize.PercentilesUp)} {Term("percentiles-up")} {Term("peer-earns")} {Euros(prize.Productivity)} {Term("per-fte")}; "
        + $"{Term("your-margin-then")} {Term("margin-from")} {Euros(prize.GrossMargin.Minus(prize.Gain))} {Term("margin-to")} {Euros(prize.GrossMargin)}";

    /// <summary>The measures for the firm's segment; rankings that have some come first.</summary>
    public IEnumerable<FittingMeasures> Fitting() =>
        advice.Segment is null ? [] : advice.Measures.OrderByDescending(fitting => fitting.Measures.Count > 0);

    /// <summary>Why a measure is named, and stands where it does.</summary>
    public string Why(RankedMeasure ranked)
    {
        var segments = string.Join(", ", ranked.Measure.Segments.Select(Segment));
        return $"{Term("meant-for")} {segments} · {Term("overall").ToLowerInvariant()} {Score(ranked.Overall)} = "
            + $"{Term("mean-of")} {Term("net-impact").ToLowerInvariant()} {Score(ranked.NetImpact)}, {Term("feasibility").ToLowerInvariant()} {Score(ranked.Feasibility)}";
    }

    /// <summary>How many measures of a ranking leave open whom they are for; nothing where all say it.</summary>
    public string? Unmarked(FittingMeasures fitting) => fitting.Unmarked == 0
        ? null
        : $"{Count(fitting.Unmarked)} {Term("of")} {Count(fitting.Ranking.Count)} {Term("unmarked-measures")}";

    public IEnumerable<string> OnTheLine()
    {
        if (advice.Productivity is { IsOnTheLine: true })
            yield return Term("on-the-line-productivity");
        if (advice.Jobs is { IsOnTheLine: true })
            yield return Term("on-the-line-jobs");
    }

    public IEnumerable<string> Notes(PeerComparison? peers) =>
    [
        Term($"note-{ProfileField.Name(advice.Profile.Productivity)}"),
        Term("note-growth"),
        Term("note-days"),
        .. peers is null ? [] : new[] { Term("note-percentile") },
        .. Words.MarkNotes(Fitting().SelectMany(fitting => fitting.Measures)),
        Term("not-official"),
    ];

    public string Count(long count) => count.ToString("#,##0", _numbers);

    public string Euros(Ratio amount)
    {
        var whole = amount.Round(0);
        return (whole < 0 ? "−" : "") + (language == Language.Dutch ? "€\u00A0" : "€") + decimal.Abs(whole).ToString("#,##0", _numbers);
    }

    private string Value(Indicator indicator, Ratio value) => indicator switch
    {
        Indicator.EarlierProductivity or Indicator.LaterProductivity => $"{Euros(value)} {Term("per-fte")}",
        Indicator.ProductivityGrowth or Indicator.JobGrowth => $"{(value.Sign > 0 ? "+" : "")}{Percent(value)}",
        Indicator.CashBufferDays => $"{Number(value, 0)} {Term("days")}",
        Indicator.QuickRatio => Number(value, 2),
        _ => Percent(value),
    };

    private string Score(ScoreRange range) => Wording.Score(range).Replace(".", _numbers.NumberDecimalSeparator, StringComparison.Ordinal);

    private string Percent(Ratio value) => $"{Number(value.Times(Ratio.Of(100)), 1)}%";

    private string Number(Ratio value, int decimals) => Signed(value.Round(decimals), "#,##0" + (decimals == 0 ? "" : "." + new string('0', decimals)));

    private string Plain(decimal value) => Signed(value, "#,##0.##");

    private string Signed(decimal value, string format) => (value < 0 ? "−" : "") + decimal.Abs(value).ToString(format, _numbers);

    private string Year(string which) => (which == "earlier" ? advice.Profile.Earlier : advice.Profile.Later).Year is { } year
        ? year.ToString(CultureInfo.InvariantCulture)
        : $"({Term($"{which}-year")})";
}
