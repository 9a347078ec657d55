namespace MkbPrioritisation.AspNetCore.Parameters;

/// <summary>A parameter of a request: how it is read, and how it is described to those who ask what there is.</summary>
/// <param name="Name">Its name in the query or the path.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="Description">What it is for.</param>
internal sealed record Parameter(string Name, ParameterKind Kind, string Description)
{
    /// <summary>Whether it is a part of the path.</summary>
    public bool IsInPath { get; init; }

    /// <summary>Whether a request must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The least that a number may be.</summary>
    public int Least { get; init; }

    /// <summary>The most that a number may be.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>The words that a text is one of; none where any text will do.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}
