namespace MkbPrioritisation.Cli.Mcp;

/// <summary>An argument of a tool: how it is read, and how it is described to assistants.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="Description">What it is for.</param>
internal sealed record ToolArgument(string Name, ArgumentKind Kind, string Description)
{
    /// <summary>Whether a call must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The least that a number may be.</summary>
    public int Least { get; init; }

    /// <summary>The most that a number may be.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>The arguments of each object, or the names that figures may have; none where figures may have any.</summary>
    public IReadOnlyList<ToolArgument> Members { get; init; } = [];
}
