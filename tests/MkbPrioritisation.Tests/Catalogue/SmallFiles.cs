
namespace MkbPrioritisation.Tests.Catalogue;

/// <summary>The texts of a small measures folder.</summary>
internal static class SmallFiles
{
    public static MeasureFile Collection(string id) =>
        new($"{id}/collection.yaml", "name: { en: A collection }\ncategories: { c: { en: A category } }\n");

    public static MeasureFile Measure(string collection, string id, string cost) => new(
        $"{collection}/{id}.yaml",
        $"name: {{ en: {id} }}\ncategory: c\nscores: {{ value-added: 1-2-bn, cost: {cost}, timeliness: 1-2-years, feasibility: high, support: low, " +
        $"introduction: 0-6-months }}\n");

    public static MeasureFile Scheme(string id, string netImpact) =>
        new($"schemes/{id}.yaml", $"name: {{ en: {id} }}\ndimensions: {{ net-impact: [{netImpact}], feasibility: [support] }}\nshortlist: 1\n");
}
