using MkbPrioritisation.Invariants;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Criteria;

/// <summary>What a measure is judged on, in five bands. Two criteria are equal when they say the same.</summary>
public sealed record Criterion
{
    private readonly ValueList<Band> _bands;

    /// <summary>Creates a criterion.</summary>
    /// <param name="id">The id, in kebab-case.</param>
    /// <param name="name">The name.</param>
    /// <param name="unit">What the bands' limits count; <see langword="null"/> for a criterion judged in words.</param>
    /// <param name="bands">Five bands, each score once; with a unit, their limits cover the line without gap or overlap.</param>
    /// <exception cref="ArgumentException">The id or the bands break these rules.</exception>
    public Criterion(string id, LocalizedText name, Unit? unit, IEnumerable<Band> bands)
    {
        ArgumentNullException.ThrowIfNull(name);
        Id = KebabCase.Require(id, nameof(id));
        Name = name;
        Unit = unit;
        _bands = ValueList<Band>.Of(ValueList<Band>.Of(bands, nameof(bands)).OrderByDescending(band => band.Score), nameof(bands));
        if (BandRules.Problems(unit, Bands).FirstOrDefault() is { Message: { } message })
            throw new ArgumentException(message, nameof(bands));
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>What the bands' limits count; <see langword="null"/> for a criterion judged in words.</summary>
    public Unit? Unit { get; }

    /// <summary>The five bands, the most favourable (5) first.</summary>
    public IReadOnlyList<Band> Bands => _bands;

    /// <summary>The band of a score.</summary>
    /// <param name="score">The score, 1–5.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="score"/> is off the scale.</exception>
    public Band BandOf(int score)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(score, Scale.Minimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(score, Scale.Maximum);
        return _bands[Scale.Maximum - score];
    }

    /// <summary>The band that holds an estimate's midpoint.</summary>
    /// <param name="estimate">The estimate, in this criterion's unit.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentException">The estimate is in another unit, or the criterion is judged in words.</exception>
    public Band BandOf(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        if (estimate.Unit != Unit)
            throw new ArgumentException($"{estimate} is not in {Unit?.ToString() ?? "a unit"}, which {Id} counts.", nameof(estimate));
        return _bands.First(band => band.Contains(estimate.Midpoint));
    }

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;

    internal Band? FindBand(ReadOnlySpan<char> id)
    {
        foreach (var band in _bands.AsSpan())
        {
            if (id.SequenceEqual(band.Id))
                return band;
        }

        return null;
    }
}
