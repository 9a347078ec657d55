using System.Diagnostics;
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
        if (BandRules.Problems(unit, Bands).FirstOrDefault() is { Finding.Message: { } message })
            throw new ArgumentException(message.ToString(), nameof(bands));
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>What is judged, in a sentence or two; <see langword="null"/> where it is not said.</summary>
    public LocalizedText? Description { get; init; }

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

    /// <summary>The band that holds a figure.</summary>
    /// <param name="figure">The figure, in this criterion's unit.</param>
    /// <returns>The band.</returns>
    /// <exception cref="InvalidOperationException">The criterion is judged in words.</exception>
    public Band BandOfFigure(decimal figure) => Unit is null
        ? throw new InvalidOperationException($"{Id} is judged in words, and no figure is in a band of it.")
        : _bands.First(band => band.Contains(figure));

    /// <summary>
    /// The scores of all bands that an estimate reaches, from the band of its low end to that of its high end. A range that
    /// ends exactly where a band begins does not reach that band.
    /// </summary>
    /// <param name="estimate">The estimate, in this criterion's unit.</param>
    /// <returns>The lowest and the highest score, 1–5; equal where the estimate lies in one band.</returns>
    /// <exception cref="ArgumentException">The estimate is in another unit, or the criterion is judged in words.</exception>
    public (int Low, int High) ScoresOf(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        if (estimate.Unit != Unit)
            throw new ArgumentException($"{estimate} is not in {Unit?.ToString() ?? "a unit"}, which {Id} counts.", nameof(estimate));
        return ScoresOf(new FractionRange(estimate.Low, estimate.High));
    }

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;

    // The scores of all bands that exact figures reach, none of them rounded, by the rule for estimates.
    internal (int Low, int High) ScoresOf(FractionRange figures)
    {
        var first = BandHolding(figures.Low).Score;
        var last = figures.High > figures.Low && BandEndingAt(figures.High) is { } ending ? ending.Score : BandHolding(figures.High).Score;
        return (Math.Min(first, last), Math.Max(first, last));
    }

    /// <summary>The band that holds an exact figure.</summary>
    internal Band BandHolding(Fraction figure)
    {
        foreach (var band in _bands.AsSpan())
        {
            if ((band.From is not { } from || figure >= from) && (band.To is not { } to || figure < to))
                return band;
        }

        throw new UnreachableException("Bands cover the line.");
    }

    private Band? BandEndingAt(Fraction figure)
    {
        foreach (var band in _bands.AsSpan())
        {
            if (band.To is { } to && to == figure)
                return band;
        }

        return null;
    }

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
