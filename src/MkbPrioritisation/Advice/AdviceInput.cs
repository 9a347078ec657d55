namespace MkbPrioritisation.Advice;

/// <summary>A figure of a profile that a formula names.</summary>
/// <param name="Key">The key, such as <c>equity</c> or <c>later.fte</c>.</param>
/// <param name="Value">The figure, or <see langword="null"/> where it is not known.</param>
public sealed record AdviceInput(string Key, decimal? Value);
