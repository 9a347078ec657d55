using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace MkbPrioritisation.Cli.Tests.Mcp;

/// <summary>An assistant's connection to the tool, which runs as a process of its own.</summary>
public sealed class McpSession : IAsyncLifetime
{
    private readonly string[] _arguments;
    private McpClient? _client;

    public McpSession()
        : this([])
    {
    }

    private McpSession(params string[] arguments) => _arguments = arguments;

    public McpClient Client => _client!;

    public static async Task<McpSession> Of(params string[] arguments)
    {
        var session = new McpSession(arguments);
        await session.InitializeAsync();
        return session;
    }

    public async Task InitializeAsync() => _client = await McpClient.CreateAsync(
        new StdioClientTransport(new() { Command = "dotnet", Arguments = [typeof(CommandLineApp).Assembly.Location, "mcp", .. _arguments] }));

    public async Task DisposeAsync() => await Client.DisposeAsync();

    /// <summary>Calls a tool with arguments as JSON.</summary>
    public async Task<CallToolResult> Call(string tool, string arguments = "{}")
    {
        using var json = JsonDocument.Parse(arguments);
        return await Client.CallToolAsync(
            new CallToolRequestParams
            {
                Name = tool,
                Arguments = json.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal)
            },
            CancellationToken.None);
    }

    /// <summary>Calls a tool, which has to answer.</summary>
    public async Task<JsonElement> Ask(string tool, string arguments = "{}")
    {
        var result = await Call(tool, arguments);
        Assert.False(result.IsError ?? false, Text(result));
        return result.StructuredContent!.Value;
    }

    public static string Text(CallToolResult result) => ((TextContentBlock)Assert.Single(result.Content)).Text;
}
