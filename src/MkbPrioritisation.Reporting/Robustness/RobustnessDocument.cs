
namespace MkbPrioritisation.Reporting.Robustness;

/// <summary>How robust one ranking is, as JSON holds it.</summary>
/// <param name="Scheme">The scheme's id.</param>
/// <param name="Collections">The ids of the collections ranked together.</param>
/// <param name="Noise">How many bands a certain score may be off.</param>
/// <param name="Samples">How many weightings were drawn, and how often assumptions were where they were.</param>
/// <param name="Seed">Where drawing started.</param>
/// <param name="Measures">The measures, in display order.</param>
/// <param name="Weights">How far each criterion's weight can move, in the scheme's order.</param>
/// <param name="LeaveOneOut">What becomes of the ranking without each criterion.</param>
/// <param name="TippingPoints">The smallest changes of one score that change the shortlist.</param>
public sealed record RobustnessDocument(
    string Scheme,
    IReadOnlyList<string> Collections,
    int Noise,
    int Samples,
    int Seed,
    IReadOnlyList<MeasureRobustnessEntry> Measures,
    IReadOnlyList<WeightIntervalEntry> Weights,
    IReadOnlyList<LeaveOneOutEntry> LeaveOneOut,
    IReadOnlyList<TippingPointEntry> TippingPoints)
{
    /// <summary><c>assumptions</c> where the probabilities were drawn from their ranges; otherwise absent.</summary>
    public string? DrawnFrom { get; init; }

    /// <summary>How often each modelled score came, by measure in display order; absent where assumptions were not drawn.</summary>
    public IReadOnlyList<ModelledScoreEntry>? ModelledScores { get; init; }
}
