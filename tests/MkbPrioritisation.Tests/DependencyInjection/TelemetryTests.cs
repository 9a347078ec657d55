using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using MkbPrioritisation.DependencyInjection;
using MkbPrioritisation.Tests.Catalogue;

namespace MkbPrioritisation.Tests.DependencyInjection;

/// <summary>What dashboards are made of, by the names under which it is known.</summary>
public sealed class TelemetryTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // Other tests rank and reload at the same time; only what follows from this one counts.
    private static readonly AsyncLocal<bool> IsOurs = new();

    [Fact]
    public async Task A_catalogue_that_is_taken_and_one_that_is_not_are_counted()
    {
        IsOurs.Value = true;
        using var measured = new Measured();
        using var folder = new TemporaryFolder([SmallFiles.Collection("c"), SmallFiles.Measure("c", "a", "0-50-mln")]);
        using var service = new MeasureCatalogueService(
            new() { MeasuresDirectory = folder.Path, ReloadOnChange = true, QuietPeriod = TimeSpan.FromMilliseconds(50) });
        var (reloaded, rejected) = (new TaskCompletionSource(), new TaskCompletionSource());
        service.Reloaded += (_, _) => reloaded.TrySetResult();
        service.Rejected += (_, _) => rejected.TrySetResult();

        folder.Write("c/b.yaml", SmallFiles.Measure("c", "b", "over-1-bn").Text);
        await reloaded.Task.WaitAsync(Patience);
        Assert.Equal([("mkb.catalogue.reloads", 1)], measured.Counts);

        folder.Write("c/b.yaml", "name: {");
        await rejected.Task.WaitAsync(Patience);
        Assert.Equal([("mkb.catalogue.reloads", 1), ("mkb.catalogue.rejections", 1)], measured.Counts);
    }

    [Fact]
    public void How_long_a_ranking_takes_is_told_in_seconds()
    {
        IsOurs.Value = true;
        using var measured = new Measured();

        _ = MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020");

        var (name, unit, seconds) = Assert.Single(measured.Times);
        Assert.Equal(("mkb.ranking.duration", "s"), (name, unit));
        Assert.InRange(seconds, 1e-7, 10);
    }

    [Fact]
    public void A_ranking_is_an_activity_within_that_of_its_caller()
    {
        var stopped = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "MkbPrioritisation",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = stopped.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using var caller = new Activity("caller").Start();

        _ = MeasureCatalogue.BuiltIn.Rank("recovery-plan-2020");

        Assert.Equal("rank", Assert.Single(stopped, activity => activity.ParentSpanId == caller.SpanId).OperationName);
    }

    private sealed class Measured : IDisposable
    {
        private readonly MeterListener _listener = new();

        public Measured()
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "MkbPrioritisation")
                    listener.EnableMeasurementEvents(instrument);
            };
            _listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => Add(Counts, (instrument.Name, value)));
            _listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => Add(Times, (instrument.Name, instrument.Unit!, value)));
            _listener.Start();
        }

        public ConcurrentQueue<(string Name, long Value)> Counts { get; } = [];

        public ConcurrentQueue<(string Name, string Unit, double Value)> Times { get; } = [];

        public void Dispose() => _listener.Dispose();

        private static void Add<T>(ConcurrentQueue<T> measurements, T measurement)
        {
            if (IsOurs.Value)
                measurements.Enqueue(measurement);
        }
    }
}
