using System.Text.Json.Nodes;

namespace MkbPrioritisation.Cli.Mcp;

/// <summary>Something that an assistant can ask. None of it changes anything.</summary>
/// <param name="Name">What it is called in a call.</param>
/// <param name="Title">What people see.</param>
/// <param name="Description">What it answers, and when to ask it.</param>
/// <param name="Arguments">What it takes.</param>
/// <param name="Answer">Makes the answer.</param>
internal sealed record MeasuresTool(string Name, string Title, string Description, IReadOnlyList<ToolArgument> Arguments, Func<ToolCall, JsonObject> Answer);
