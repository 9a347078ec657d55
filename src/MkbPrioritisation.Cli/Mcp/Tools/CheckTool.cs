using System.Text.Json.Nodes;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Reporting.Diagnostics;

namespace MkbPrioritisation.Cli.Mcp.Tools;

/// <summary>What is wrong with the measure files.</summary>
internal static class CheckTool
{
    public static MeasuresTool Create() => new(
        "check",
        "Check the measure files",
        "All that is wrong with the measure files as they are now, each finding with file, line, column, code and cure. With errors no other tool answers.",
        [],
        Check);

    private static JsonObject Check(ToolCall call)
    {
        var (catalogue, findings) = call.Source.Read();
        return new()
        {
            ["usable"] = catalogue is not null,
            ["summary"] = CheckSummary.Of(catalogue, findings, call.Source.IsBuiltIn, call.Language),
            ["errors"] = findings.Count(finding => finding.Severity == DiagnosticSeverity.Error),
            ["diagnostics"] = JsonNode.Parse(DiagnosticJson.Write(findings, call.Language)),
        };
    }
}
