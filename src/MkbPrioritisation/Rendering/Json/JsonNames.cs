using MkbPrioritisation.Comparison;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Measures;

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

    public static string Of(Dimension dimension) => dimension == Dimension.NetImpact ? "netImpact" : "feasibility";
}
