using MkbPrioritisation.Ranking;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Matrix;

/// <summary>The signs of the categories that a ranking's measures are in, in the order of their files.</summary>
internal sealed class CategoryMarkers
{
    private readonly OrderedDictionary<(string Collection, string Category), (Marker Marker, string Name)> _categories = [];

    public CategoryMarkers(MeasureRanking ranking, Wording wording, SvgPalette palette)
    {
        foreach (var collection in ranking.Collections)
        {
            foreach (var (id, name) in collection.Categories.Where(category => collection.Measures.Any(measure => measure.Category == category.Key)))
                _categories.Add((collection.Id, id), (new(_categories.Count, palette), wording.Text(name)));
        }
    }

    public IReadOnlyCollection<(Marker Marker, string Name)> All => _categories.Values;

    public Marker Of(RankedMeasure ranked) => _categories[(ranked.Collection.Id, ranked.Measure.Category)].Marker;
}
