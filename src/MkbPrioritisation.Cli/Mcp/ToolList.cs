using MkbPrioritisation.Cli.Mcp.Tools;

namespace MkbPrioritisation.Cli.Mcp;

/// <summary>All tools, in the order in which they are told.</summary>
internal static class ToolList
{
    public static IReadOnlyList<MeasuresTool> All { get; } =
    [
        ListTool.Create(), .. RankingTools.All, RobustnessTool.Create(), WhatIfTool.Create(), PlanTool.Create(), AdviseTool.Create(), CheckTool.Create(),
    ];
}
