namespace MkbPrioritisation.Reporting.Advice;

/// <summary>A supposed change of one figure of a firm, as JSON holds it.</summary>
/// <param name="Key">The figure's key, such as <c>equity</c> or <c>later.fte</c>.</param>
/// <param name="Change">The change as it was given, such as <c>equity=-30000</c>.</param>
/// <param name="From">The figure as it is; absent where it is not known.</param>
/// <param name="To">The figure with all changes made.</param>
public sealed record ProfileChangeEntry(string Key, string Change, decimal? From, decimal To);
