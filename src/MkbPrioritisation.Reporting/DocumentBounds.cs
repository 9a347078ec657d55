using System.Globalization;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Planning;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reporting.Advice;
using MkbPrioritisation.Reporting.Comparison;
using MkbPrioritisation.Reporting.Diagnostics;
using MkbPrioritisation.Reporting.Explanation;
using MkbPrioritisation.Reporting.Matrix;
using MkbPrioritisation.Reporting.Models;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Reporting.Progress;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Reporting.Robustness;
using MkbPrioritisation.Reporting.Timelines;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Timelines;

namespace MkbPrioritisation.Reporting;

/// <summary>Between what bounds the values of documents lie: no rank is 0, no score 9, no chance 1.7.</summary>
internal static class DocumentBounds
{
    private const double Least = 1;
    private const double Most = 5;

    private static readonly string[] Levels = EnumId.All<Level>();

    private static readonly JsonBound Rank = JsonBound.From(1, "rank");
    private static readonly JsonBound[] Ranks = [JsonBound.From(1, "rank", "bestRank", "worstRank"), JsonBound.InOrder("bestRank", "rank", "worstRank")];
    private static readonly JsonBound[] Scores =
    [
        JsonBound.Between(Least, Most, "low", "high", "value"),
        JsonBound.InOrder("low", "high"),
        JsonBound.InOrder("low", "value", "high"),
    ];
    private static readonly JsonBound Basis = JsonBound.OneOf(EnumId.All<Basis>(), "basis");
    private static readonly JsonBound Cell = JsonBound.OneOf(Levels, "netImpact", "feasibility");
    private static readonly JsonBound Ends = JsonBound.InOrder("low", "high");

    private static readonly Dictionary<Type, JsonBound[]> All = new()
    {
        [typeof(MeasureEntry)] = Ranks,
        [typeof(KeyFigureEntry)] = [JsonBound.OneOf(EnumId.All<FigureLimit>(), "limit"), Years("year")],
        [typeof(ScoreEntry)] = [.. Scores, Basis],
        [typeof(AssessorScoreEntry)] = Scores,
        [typeof(RangeEntry)] = Scores,
        [typeof(CellEntry)] = [Cell],
        [typeof(MatrixCellEntry)] = [Cell],
        [typeof(MatrixMeasureEntry)] = [Rank],
        [typeof(PlaceEntry)] = Ranks,
        [typeof(ExplainedScoreEntry)] = [.. Scores, Basis],
        [typeof(FractionsEntry)] = [Fractions("netImpact", "feasibility", "overall")],
        [typeof(LevelDistanceEntry)] = [JsonBound.OneOf(Levels, "level"), JsonBound.From(0, "distance"), Fractions("limit")],
        [typeof(ShortlistEdgeEntry)] = [JsonBound.From(0, "distance")],
        [typeof(ScoreChangeEntry)] = [JsonBound.Between(Least, Most, "from", "to")],
        [typeof(MeasureRobustnessEntry)] =
        [
            Rank, JsonBound.From(0, "shortlistAcceptabilityError", "shortlistProbabilityError", "dominates", "dominatedBy"),
            JsonBound.Between(0, 1, "rankProbabilities", "shortlistProbability", "shortlistAcceptability", "rankAcceptability", "centralWeights"),
        ],
        [typeof(CellProbabilityEntry)] = [Cell, JsonBound.Between(0, 1, "probability")],
        [typeof(ModelledScoreEntry)] = [.. Scores, JsonBound.Between(0, 1, "chances")],
        [typeof(RobustnessDocument)] = [JsonBound.Between(0, RobustnessOptions.MostNoise, "noise"), JsonBound.From(1, "samples", "ranksEach")],
        [typeof(LeaveOneOutEntry)] = [JsonBound.Between(-1, 1, "kendallTau")],
        [typeof(TippingPointEntry)] = [JsonBound.Between(Least, Most, "from", "to")],
        [typeof(WeightIntervalEntry)] = [JsonBound.Between(0, 1, "base", "stableFrom", "stableTo"), JsonBound.InOrder("stableFrom", "base", "stableTo")],
        [typeof(WeightFractionsEntry)] = [Fractions("base", "stableFrom", "stableTo")],
        [typeof(ModelDocument.Result)] = [Fractions("low", "high")],
        [typeof(ModelDocument.Scores)] = Scores,
        [typeof(ModelDocument.BandTipping)] = [JsonBound.Between(Least, Most, "before", "after"), Fractions("present")],
        [typeof(ModelDocument.ShortlistTipping)] = [Fractions("present")],
        [typeof(ModelDocument.TippingValue)] = [Fractions("low", "high")],
        [typeof(ModelDocument.Place)] = Ranks,
        [typeof(ModelDocument.ShortlistPlan)] = [Currency()],
        [typeof(ModelDocument.ShortlistTotals)] = [JsonBound.From(0, "measures")],
        [typeof(AmountEntry)] = [Ends],
        [typeof(PlanEntry)] = [Years("years"), Currency(), JsonBound.Between(0, 100, "returnPercent"), YearKeys("return")],
        [typeof(PlanFiguresEntry)] = [YearKeys("investment", "growth", "valueAdded")],
        [typeof(PlannedSourceEntry)] = [YearKeys("investment")],
        [typeof(PlannedMeasureEntry)] = [Rank, JsonBound.From(0, "scale"), JsonBound.Between(0, 100, "financing"), YearKeys("participantsByYear")],
        [typeof(PlannedPeriodEntry)] = [Years("firstYear", "lastYear"), JsonBound.InOrder("firstYear", "lastYear")],
        [typeof(PrintedFigureEntry)] = [JsonBound.OneOf(EnumId.All<PlanQuantity>(), "quantity"), Years("year")],
        [typeof(PrintedReturnEntry)] = [Ends],
        [typeof(InvestmentReturnEntry)] = [JsonBound.InOrder("low", "middle", "high"), Years("payBackYear")],
        [typeof(BudgetEntry)] = [JsonBound.From(0, "limits"), JsonBound.Keys("a year or total", key => key == "total" || IsYear(key), "limits")],
        [typeof(SelectionEntry)] = [JsonBound.From(0, "totalOverall", "mostMissed")],
        [typeof(TimelineDocument.Entry)] =
        [
            JsonBound.OneOf(EnumId.All<TimelineKind>(), "kind"),
            Dates("from", "to"),
            JsonBound.InOrder(EndsBefore, "from", "to"),
        ],
        [typeof(ProgressDocument)] = [Currency(), Years("lastYear")],
        [typeof(ProgressDocument.YearEntry)] = [Years("year"), JsonBound.From(0, "reported")],
        [typeof(ProgressDocument.ActualEntry)] = [JsonBound.From(0, "investment", "growth", "participants")],
        [typeof(ProgressDocument.ProjectedEntry)] = [JsonBound.From(0, "investment", "growth")],
        [typeof(ProgressDocument.MeasureProgressEntry)] =
        [
            JsonBound.OneOf(EnumId.All<ProgressState>(), "state", "participantsState"),
            JsonBound.OneOf(["growth", "investment"], "decidedBy"),
        ],
        [typeof(ProgressDocument.StepEntry)] = [Dates("by")],
        [typeof(ProgressDocument.GateEntry)] = [Dates("to")],
        [typeof(DiagnosticEntry)] = [JsonBound.From(1, "line", "column"), JsonBound.OneOf(["error", "warning"], "severity")],
        [typeof(AdviceDocument)] =
        [
            JsonBound.From(0, "headcount"),
            JsonBound.OneOf(EnumId.All<SizeClass>(), "size"),
            JsonBound.OneOf(EnumId.All<ProductivityBasis>(), "productivity"),
        ],
        [typeof(AdviceSegmentEntry)] =
        [
            JsonBound.OneOf(EnumId.All<Segment>(), "id"), JsonBound.OneOf(EnumId.All<Trend>(), "productivity", "jobs"), JsonBound.Between(0, 100, "share"),
            JsonBound.OneOf(EnumId.All<SizeClass>(), "shareOf"),
        ],
        [typeof(AdviceFigureEntry)] = [Fractions("fraction")],
        [typeof(AdvicePeersEntry)] = [JsonBound.From(0, "count")],
        [typeof(LeadingPeersEntry)] = [JsonBound.From(0, "count")],
        [typeof(PeerStandingEntry)] =
        [
            JsonBound.Between(0, 100, "percentile"),
            JsonBound.From(0, "peers", "below", "equal"),
            JsonBound.InOrder("below", "peers"),
            JsonBound.InOrder("equal", "peers"),
        ],
        [typeof(SizeOfPrizeEntry)] = [JsonBound.Between(0, 100, "percentile", "percentilesUp")],
        [typeof(AdviceMeasuresEntry)] = [JsonBound.From(0, "unmarked")],
        [typeof(AdvisedMeasureEntry)] = [JsonBound.OneOf(EnumId.All<Segment>(), "segments")],
        [typeof(ConditionEntry)] = [JsonBound.OneOf(EnumId.All<FirmFigure>(), "figure")],
    };

    /// <summary>The bounds of a type's members; none where they may be anything.</summary>
    public static IReadOnlyList<JsonBound> Of(Type type) => All.GetValueOrDefault(type, []);

    private static JsonBound Years(params string[] members) => JsonBound.Between(PartialDate.FirstYear, PartialDate.LastYear, members);

    private static JsonBound YearKeys(params string[] members) => JsonBound.Keys("a year", IsYear, members);

    private static bool IsYear(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= PartialDate.FirstYear and <= PartialDate.LastYear;

    private static JsonBound Currency() => JsonBound.Form("the code of a currency", Money.IsCurrency, "currency");

    private static JsonBound Dates(params string[] members) => JsonBound.Form("a year, month or day", text => PartialDate.TryParse(text, out _), members);

    private static JsonBound Fractions(params string[] members) => JsonBound.Form("a fraction", text => Fraction.TryParse(text, out _), members);

    private static bool EndsBefore(string from, string to) =>
        PartialDate.TryParse(from, out var first) && PartialDate.TryParse(to, out var last) && first.FirstDay > last.LastDay;
}
