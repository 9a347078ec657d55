using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Testing.Changes;

/// <summary>One measure is not there yet.</summary>
internal sealed record RemovedMeasure(MeasureKey Key) : Change
{
    public override string Description => $"{Key} is not there, and then is added";

    public override SampleCatalogue? Apply(SampleCatalogue catalogue) =>
        Key.In(catalogue) is { } measure ? catalogue.Without(measure) : null;
}
