using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MkbPrioritisation;

/// <summary>What the library tells of its work to whoever listens to <c>MkbPrioritisation</c>.</summary>
internal static class Telemetry
{
    private const string Name = "MkbPrioritisation";

    private static readonly Meter Meter = new(Name);

    public static ActivitySource Activities { get; } = new(Name);

    public static Counter<long> Reloads { get; } = Meter.CreateCounter<long>(
        "mkb.catalogue.reloads", description: "Catalogues that took the place of another.");

    public static Counter<long> Rejections { get; } = Meter.CreateCounter<long>(
        "mkb.catalogue.rejections", description: "Changes of measure files that could not be used.");

    private static readonly Histogram<double> RankingTime = Meter.CreateHistogram<double>(
        "mkb.ranking.duration", unit: "s", description: "How long a ranking takes.");

    /// <summary>Does a ranking, and tells how long it took where somebody listens.</summary>
    public static T Ranking<T>(Func<T> rank)
    {
        if (!RankingTime.Enabled && !Activities.HasListeners())
            return rank();
        using var activity = Activities.StartActivity("rank");
        var start = Stopwatch.GetTimestamp();
        var result = rank();
        RankingTime.Record(Stopwatch.GetElapsedTime(start).TotalSeconds);
        return result;
    }
}
