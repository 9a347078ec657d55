namespace MkbPrioritisation.Reporting.Advice;

/// <summary>One figure that a firm gave beside what a public source has, as JSON holds it.</summary>
/// <param name="Key">The figure's key, such as <c>equity</c> or <c>earlier.fte</c>.</param>
/// <param name="Given">What the firm gave; absent where it did not.</param>
/// <param name="Public">What the public source has.</param>
/// <param name="DeviationPercent">By how many per cent of the public figure the given one is above it; absent where there is
/// none, or the public one is 0.</param>
/// <param name="Within">Whether that is within the margin; absent where there is no margin or no figure was given.</param>
public sealed record PublicFigureEntry(string Key, decimal? Given, decimal Public, decimal? DeviationPercent, bool? Within);
