using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Testing.Changes;

/// <summary>One measure gets the scores of another.</summary>
internal sealed record SharedScores(MeasureKey From, MeasureKey To) : Change
{
    public override string Description => $"{To} gets the scores of {From}";

    public override SampleCatalogue? Apply(SampleCatalogue catalogue) =>
        From.In(catalogue) is { } from && To.In(catalogue) is { } to
            ? catalogue.Replacing(to, ArbitraryMeasure.WithScores(to, from.Scores))
            : null;
}
