using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Testing.Generators;

namespace MkbPrioritisation.Testing.Changes;

/// <summary>One thing that is changed in a catalogue, to see what that does to the places.</summary>
internal abstract record Change
{
    public static Change None { get; } = new NoChange();

    /// <summary>The change as a clause, or <see langword="null"/> where there is none.</summary>
    public abstract string? Description { get; }

    /// <summary>The changed catalogue, or <see langword="null"/> where there is nothing to change.</summary>
    public abstract SampleCatalogue? Apply(SampleCatalogue catalogue);

    public static Gen<Change> Nothing(SampleCatalogue catalogue) => Gen.Constant(None);

    public static Gen<Change> RaiseOne(SampleCatalogue catalogue) => OfOne(catalogue, key =>
        from criterion in Gen.Elements(catalogue.Scheme.Criteria.AsEnumerable())
        from end in Gen.Elements(Enum.GetValues<RaisedEnd>())
        select (Change)new RaisedScore(key, criterion, end));

    public static Gen<Change> RaiseAll(SampleCatalogue catalogue) =>
        Gen.Elements(catalogue.Scheme.Criteria.AsEnumerable()).Select(criterion => (Change)new RaisedTogether(criterion));

    public static Gen<Change> RemoveOne(SampleCatalogue catalogue) => OfOne(catalogue, key => Gen.Constant((Change)new RemovedMeasure(key)));

    public static Gen<Change> Reverse(SampleCatalogue catalogue) => Gen.Constant((Change)new ReversedOrder());

    public static Gen<Change> WriteUnknowns(SampleCatalogue catalogue) => Gen.Constant((Change)new WrittenUnknowns());

    public static Gen<Change> ShareScores(SampleCatalogue catalogue) =>
        MeasureKey.AllOf(catalogue) is { Count: > 1 } keys
            ? Gen.Shuffle(keys.AsEnumerable()).Select(shuffled => (Change)new SharedScores(shuffled[0], shuffled[1]))
            : Gen.Constant(None);

    private static Gen<Change> OfOne(SampleCatalogue catalogue, Func<MeasureKey, Gen<Change>> change) =>
        MeasureKey.AllOf(catalogue) is { Count: > 0 } keys ? Gen.Elements(keys.AsEnumerable()).SelectMany(change) : Gen.Constant(None);

    private sealed record NoChange : Change
    {
        public override string? Description => null;

        public override SampleCatalogue Apply(SampleCatalogue catalogue) => catalogue;
    }
}
