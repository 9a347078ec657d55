using MkbPrioritisation.Advice;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Advice;

/// <summary>Advice to a firm, and what is shown with it.</summary>
/// <param name="Advice">The advice.</param>
public sealed record AdviceContent(FirmAdvice Advice)
{
    /// <summary>The advice.</summary>
    public FirmAdvice Advice { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } =
        Advice ?? throw new ArgumentNullException(nameof(Advice));

    /// <summary>The comparison with peers; <see langword="null"/> where there is none.</summary>
    public PeerComparison? Peers { get; init; }

    /// <summary>What leading firms do, such as the practices of a catalogue; empty to leave that out.</summary>
    public IReadOnlyList<PracticeAspect> Practices { get; init => field = Frozen.List(value); } = [];

    /// <summary>What would follow if figures were others; <see langword="null"/> where that is not asked. It is of the same advice.</summary>
    public WhatIf? WhatIf { get; init; }

    /// <summary>What the firm gave beside what public sources have; empty where that is not asked.</summary>
    public IReadOnlyList<PublicComparison> PublicFigures { get; init => field = Frozen.List(value); } = [];

    /// <summary>How many per cent the two may be apart; <see langword="null"/> to show the deviation alone, as no source says what is much.</summary>
    public decimal? PublicMargin { get; init; }
}
