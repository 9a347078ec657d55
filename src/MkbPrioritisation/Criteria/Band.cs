using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Criteria;

/// <summary>One of a criterion's five ordered steps.</summary>
public sealed record Band
{
    /// <summary>Creates a band.</summary>
    /// <param name="score">The score, 1–5; 5 is the most favourable.</param>
    /// <param name="id">The id, in kebab-case.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="score"/> is off the scale.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not kebab-case.</exception>
    public Band(int score, string id)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(score, Scale.Minimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(score, Scale.Maximum);
        Score = score;
        Id = KebabCase.Require(id, nameof(id));
    }

    /// <summary>The score, 1–5; 5 is always the most favourable (for cost: the cheapest).</summary>
    public int Score { get; }

    /// <summary>The id, unique within the criterion.</summary>
    public string Id { get; }

    /// <summary>The name, for bands judged in words; <see langword="null"/> where the limits say enough.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The lower limit, included, in the criterion's unit; <see langword="null"/> where the band has none.</summary>
    public decimal? From { get; init; }

    /// <summary>The upper limit, excluded, in the criterion's unit; <see langword="null"/> where the band has none.</summary>
    public decimal? To { get; init; }

    /// <summary>Whether a figure lies in the band: at or above the lower limit and below the upper one.</summary>
    /// <param name="figure">The figure, in the criterion's unit.</param>
    /// <returns><see langword="true"/> when it does; always so for a band without limits.</returns>
    public bool Contains(decimal figure) => figure >= (From ?? decimal.MinValue) && (To is null || figure < To);

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
