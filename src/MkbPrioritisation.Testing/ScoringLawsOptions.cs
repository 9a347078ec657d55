using MkbPrioritisation.Criteria;

namespace MkbPrioritisation.Testing;

/// <summary>How thoroughly laws are tried, and on what.</summary>
public sealed record ScoringLawsOptions
{
    /// <summary>The usual: 200 cases a law, other ones each time, on criteria made up for the scheme.</summary>
    public static ScoringLawsOptions Default { get; } = new();

    /// <summary>How many cases each law is tried on; at least 1, and 200 unless told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int Tests
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 200;

    /// <summary>What makes a run repeatable: the same seed gives the same cases. <see langword="null"/> for a new one each time.</summary>
    public ulong? Seed { get; init; }

    /// <summary>
    /// The criteria to score measures on, among them all that the scheme names, so that a counter-example names their bands;
    /// <see langword="null"/> to make up five bands in words for each criterion of the scheme.
    /// </summary>
    public IReadOnlyList<Criterion>? Criteria { get; init => field = value is null ? null : [.. value]; }
}
