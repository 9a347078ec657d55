namespace MkbPrioritisation.Cli.Tests;

/// <summary>Tests that run one by one, after all others: they watch the clock, or the memory of the whole process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "Alone";
}
