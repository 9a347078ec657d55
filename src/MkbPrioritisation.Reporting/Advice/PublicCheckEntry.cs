namespace MkbPrioritisation.Reporting.Advice;

/// <summary>What a firm gave beside what public sources have, as JSON holds it.</summary>
/// <param name="MarginPercent">How far the two may be apart, in per cent of the public figure; absent where that was not said.</param>
/// <param name="Figures">The figures, in the order in which they were given.</param>
public sealed record PublicCheckEntry(decimal? MarginPercent, IReadOnlyList<PublicFigureEntry> Figures);
