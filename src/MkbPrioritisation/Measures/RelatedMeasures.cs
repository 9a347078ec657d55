namespace MkbPrioritisation.Measures;

/// <summary>Finds the measures that touch on one, whichever of the two names the other.</summary>
internal static class RelatedMeasures
{
    public static IReadOnlyList<(MeasureCollection Collection, Measure Measure)> Of(
        MeasureCollection collection, Measure measure, IEnumerable<MeasureCollection> among)
    {
        var self = new MeasureReference(collection.Id, measure.Id);
        return
        [
            .. from other in among
               from candidate in other.Measures
               where candidate.Related.Contains(self) || measure.Related.Contains(new(other.Id, candidate.Id))
               select (other, candidate),
        ];
    }
}
