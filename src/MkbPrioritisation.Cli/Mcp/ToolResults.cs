using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MkbPrioritisation.Reporting.Diagnostics;
using MkbPrioritisation.Texts;
using ModelContextProtocol.Protocol;

namespace MkbPrioritisation.Cli.Mcp;

/// <summary>Turns what was found, or why nothing was, into the result of a call.</summary>
internal static class ToolResults
{
    /// <summary>An answer, as text and as an object.</summary>
    public static CallToolResult Of(JsonObject answer)
    {
        var json = JsonDocuments.Write(answer);
        return new()
        {
            Content = [new TextContentBlock { Text = Encoding.UTF8.GetString(json.Span) }],
            StructuredContent = JsonDocument.Parse(json).RootElement,
        };
    }

    /// <summary>Why there is no answer; of measures that cannot be used every finding, with its place and cure.</summary>
    public static CallToolResult Of(Exception exception, Language language) => exception is InvalidMeasuresException { Diagnostics: var diagnostics }
        ? Refused(
            string.Join('\n', diagnostics.Select(diagnostic => diagnostic.ToString(language))),
            new() { ["diagnostics"] = JsonNode.Parse(DiagnosticJson.Write(diagnostics, language)) })
        : Refused(PrintableText.Line(ExceptionPhrase.Of(exception)?.In(language) ?? exception.Message), structure: null);

    private static CallToolResult Refused(string text, JsonObject? structure) => new()
    {
        IsError = true,
        Content = [new TextContentBlock { Text = text }],
        StructuredContent = structure is null ? null : JsonDocument.Parse(JsonDocuments.Write(structure)).RootElement,
    };
}
