using MkbPrioritisation.AspNetCore.Answers;
using MkbPrioritisation.AspNetCore.Documents;

namespace MkbPrioritisation.AspNetCore.Resources;

/// <summary>What there is to rank, and by what.</summary>
internal static class OverviewResources
{
    public static IEnumerable<Resource> All { get; } =
    [
        new Resource<MeasureCatalogue>(
            "collections", "The collections of measures.", typeof(CollectionsDocument), [], inquiry => inquiry.Catalogue,
            (MediaForm.Json, (catalogue, _) => Content.Json(CollectionsDocument.Of(catalogue), OverviewContext.Write))),
        new Resource<MeasureCatalogue>(
            "schemes", "The schemes that measures can be ranked by.", typeof(SchemesDocument), [], inquiry => inquiry.Catalogue,
            (MediaForm.Json, (catalogue, _) => Content.Json(SchemesDocument.Of(catalogue), OverviewContext.Write))),
    ];
}
