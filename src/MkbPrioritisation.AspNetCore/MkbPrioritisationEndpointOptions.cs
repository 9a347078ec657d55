using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.AspNetCore;

/// <summary>What the endpoints of <c>MapMkbPrioritisation</c> may cost. Looked at once, when they are mapped.</summary>
public sealed class MkbPrioritisationEndpointOptions
{
    /// <summary>The most bytes of answers that can be kept of one catalogue: 1 GiB.</summary>
    public const long MostKeptBytes = 1L << 30;

    /// <summary>
    /// The most weightings that a request may have drawn, of robustness and of a report; more is refused with 400, and a
    /// request that names none gets no more either. 1–1,000,000; 10,000 unless set.
    /// </summary>
    public int MaximumSamples { get; set; } = RobustnessOptions.Default.Samples;

    /// <summary>The most measures of a ranking whose robustness a request may ask for; with more, it is refused with 400. 1–5,000; 500 unless set.</summary>
    public int MaximumMeasures { get; set; } = RobustnessOptions.UsualMostMeasures;

    /// <summary>
    /// How many bytes of answers are kept for the catalogue in use, so that the same question is answered once; they go with
    /// the catalogue. 0 for none, up to <see cref="MostKeptBytes"/>; 16 MiB unless set.
    /// </summary>
    public long MaximumKeptBytes { get; set; } = 16L << 20;

    /// <summary>What is wrong with the options; <see langword="null"/> for nothing.</summary>
    internal string? Problem =>
        Mapping.Outside(nameof(MaximumSamples), MaximumSamples, 1, RobustnessOptions.MostSamples)
        ?? Mapping.Outside(nameof(MaximumMeasures), MaximumMeasures, 1, RobustnessOptions.MostMeasures)
        ?? Mapping.Outside(nameof(MaximumKeptBytes), MaximumKeptBytes, 0, MostKeptBytes);
}
