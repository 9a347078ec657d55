using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Testing.Generators;

/// <summary>What tells a measure from all others: the ids of its collection and of itself.</summary>
internal readonly record struct MeasureKey(string Collection, string Measure)
{
    public static IReadOnlyList<MeasureKey> AllOf(SampleCatalogue catalogue) =>
        [.. catalogue.Measures.Select(item => new MeasureKey(item.Collection.Id, item.Measure.Id))];

    public Measure? In(SampleCatalogue catalogue)
    {
        var key = this;
        return catalogue.Measures.FirstOrDefault(item => new MeasureKey(item.Collection.Id, item.Measure.Id) == key).Measure;
    }

    public override string ToString() => $"{Collection}/{Measure}";
}
