namespace MkbPrioritisation.Reporting.Plan;

/// <summary>The return on investment that the source of a plan prints, as JSON holds it.</summary>
/// <param name="Low">The lower end; 2.5 is 250 %.</param>
/// <param name="High">The upper end.</param>
/// <param name="Within">Whether what is computed lies within it.</param>
public sealed record PrintedReturnEntry(double Low, double High, bool Within);
