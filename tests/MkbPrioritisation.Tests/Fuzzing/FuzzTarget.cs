namespace MkbPrioritisation.Tests.Fuzzing;

/// <summary>Something that reads: valid inputs to spoil, and a law that holds for whatever comes of them.</summary>
/// <param name="Name">What is read.</param>
/// <param name="Seeds">Valid inputs.</param>
/// <param name="Holds">Requires the law of an input, and says whether the input was accepted.</param>
internal sealed record FuzzTarget(string Name, IReadOnlyList<FuzzInput> Seeds, Func<FuzzInput, bool> Holds)
{
    /// <summary>The longest input, in bytes.</summary>
    public int Longest { get; init; } = 1_000_000;

    public override string ToString() => Name;
}
