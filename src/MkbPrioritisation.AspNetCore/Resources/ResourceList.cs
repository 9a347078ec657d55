namespace MkbPrioritisation.AspNetCore.Resources;

/// <summary>All that can be asked for.</summary>
internal static class ResourceList
{
    public static IEnumerable<Resource> All(MkbPrioritisationEndpointOptions options) =>
    [
        .. OverviewResources.All,
        .. RankingResources.All,
        .. ModelResources.All,
        .. RobustnessResources.All(options),
        .. PlanResources.All,
        .. FileResources.All,
    ];
}
