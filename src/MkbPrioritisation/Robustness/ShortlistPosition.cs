namespace MkbPrioritisation.Robustness;

/// <summary>Who is on the shortlist as far as one measure's score decides it: itself, and those at the threshold.</summary>
internal readonly record struct ShortlistPosition(bool IsListed, bool IsThresholdListed);
