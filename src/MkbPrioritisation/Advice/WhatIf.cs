using MkbPrioritisation.Invariants;

namespace MkbPrioritisation.Advice;

/// <summary>What would follow if some figures of a firm were others, beside what follows from them as they are.</summary>
public sealed class WhatIf
{
    private WhatIf(FirmAdvice now, FirmAdvice then, IReadOnlyList<ProfileChange> changes) => (Now, Then, Changes) = (now, then, changes);

    /// <summary>The advice as things are.</summary>
    public FirmAdvice Now { get; }

    /// <summary>The advice with the figures changed.</summary>
    public FirmAdvice Then { get; }

    /// <summary>What is changed, in the order in which it is.</summary>
    public IReadOnlyList<ProfileChange> Changes { get; }

    /// <summary>The indicators that come to something else, in the order of <see cref="Indicator"/>: as they are, and as they would be.</summary>
    public IEnumerable<(AdviceFigure Now, AdviceFigure Then)> Changed =>
        Now.Figures.Zip(Then.Figures).Where(
            pair => pair.First.Value != pair.Second.Value || !pair.First.Missing.SequenceEqual(pair.Second.Missing, StringComparer.Ordinal));

    /// <summary>Advises a firm with figures changed.</summary>
    /// <param name="now">The advice as things are.</param>
    /// <param name="changes">The changes, each made of what the one before it left.</param>
    /// <returns>Both, side by side.</returns>
    /// <exception cref="ArgumentException">The changed profile has <see cref="FirmProfile.Problems"/>.</exception>
    /// <exception cref="InvalidOperationException">A figure is to change by something, and the profile does not hold it.</exception>
    public static WhatIf Of(FirmAdvice now, params IEnumerable<ProfileChange> changes)
    {
        ArgumentNullException.ThrowIfNull(now);
        var made = ValueList<ProfileChange>.Of(changes, nameof(changes));
        var profile = made.Aggregate(now.Profile, (changed, change) => change.ApplyTo(changed));
        return new(now, FirmAdvice.Of(profile, now.Segments, now.Measures.Select(fitting => fitting.Ranking)), made);
    }
}
