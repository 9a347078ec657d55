using MkbPrioritisation.Advice;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Planning;

namespace MkbPrioritisation.Rendering.Json;

/// <summary>What JSON calls the values of enums.</summary>
internal static class JsonNames
{
    public static string Of(Basis basis) => basis switch
    {
        Basis.Published => "published",
        Basis.Derived => "derived",
        _ => "judgement",
    };

    public static string Of(Level level) => level switch
    {
        Level.Low => "low",
        Level.Medium => "medium",
        _ => "high",
    };

    public static string Of(ChangeReason reason) => reason switch
    {
        ChangeReason.Added => "added",
        ChangeReason.Removed => "removed",
        ChangeReason.Scores => "scores",
        ChangeReason.Bands => "bands",
        ChangeReason.Scheme => "scheme",
        _ => "others",
    };

    public static string Of(Indicator indicator) => indicator switch
    {
        Indicator.EarlierProductivity => "earlier-productivity",
        Indicator.LaterProductivity => "later-productivity",
        Indicator.ProductivityGrowth => "productivity-growth",
        Indicator.JobGrowth => "job-growth",
        Indicator.CashBufferDays => "cash-buffer-days",
        Indicator.QuickRatio => "quick-ratio",
        _ => "solvency",
    };

    public static string Of(PlanQuantity quantity) => quantity switch
    {
        PlanQuantity.Investment => "investment",
        PlanQuantity.Growth => "growth",
        PlanQuantity.ValueAdded => "valueAdded",
        _ => "return",
    };

    public static string Of(Dimension dimension) => dimension == Dimension.NetImpact ? "netImpact" : "feasibility";
}
