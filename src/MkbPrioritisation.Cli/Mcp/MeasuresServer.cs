using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace MkbPrioritisation.Cli.Mcp;

/// <summary>Answers assistants that speak the Model Context Protocol.</summary>
internal sealed class MeasuresServer(MeasuresSource source, Language language)
{
    private const string Instructions =
        "Ranks policy measures for small and medium-sized firms. Start with list for the ids there are. Scores run from 1 to 5, and 5 is always the "
            + "most favourable, "
        + "for cost the cheapest. The members named exact hold fractions: compare and quote those, and never round them, as ties depend on them. "
        + "Equal overall scores share a rank. A score with a low and a high is unsure; so is then the rank, from bestRank to worstRank. Nothing is "
        + "ever changed on disk.";

    /// <summary>Answers until there is nothing more to read.</summary>
    public async Task Run(Stream input, Stream output, CancellationToken cancellation)
    {
        var transport = new StreamServerTransport(input, output);
        await using (transport.ConfigureAwait(false))
        {
            var server = McpServer.Create(transport, Options());
            await using (server.ConfigureAwait(false))
                await server.RunAsync(cancellation).ConfigureAwait(false);
        }
    }

    private McpServerOptions Options() => new()
    {
        ServerInfo = new() { Name = "mkb", Title = "MkbPrioritisation", Version = typeof(MeasuresServer).Assembly.GetName().Version!.ToString(3) },
        ServerInstructions = Instructions,
        Handlers = new()
        {
            ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = [.. ToolList.All.Select(Describe)] }),
            CallToolHandler = (request, cancellation) => Call(request.Params, cancellation),
        },
    };

    private static Tool Describe(MeasuresTool tool) => new()
    {
        Name = tool.Name,
        Title = tool.Title,
        Description = tool.Description,
        InputSchema = ArgumentSchema.Of(tool.Arguments),
        Annotations = new() { Title = tool.Title, ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
    };

    private async ValueTask<CallToolResult> Call(CallToolRequestParams request, CancellationToken cancellation)
    {
        var tool = ToolList.All.FirstOrDefault(tool => tool.Name == request.Name) ?? throw Unknown(request.Name);
        // On a thread of its own, so that other messages are heard meanwhile, such as that nobody waits any longer.
        return await Task.Run(() => Answer(tool, request, cancellation), cancellation).ConfigureAwait(false);
    }

    private CallToolResult Answer(MeasuresTool tool, CallToolRequestParams request, CancellationToken cancellation)
    {
        try
        {
            var arguments = ToolArguments.Of(request.Arguments ?? new Dictionary<string, System.Text.Json.JsonElement>(StringComparer.Ordinal), tool.Arguments);
            return ToolResults.Of(tool.Answer(new(source, arguments, language, cancellation)));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return ToolResults.Of(exception, language);
        }
    }

    private McpProtocolException Unknown(string name)
    {
        var suggestion = new Suggestion(name, [.. ToolList.All.Select(tool => tool.Name)]);
        return new(new Phrase($"There is no tool {name}{suggestion}", $"Er is geen gereedschap {name}{suggestion}").In(language), McpErrorCode.InvalidParams);
    }
}
