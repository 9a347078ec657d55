namespace MkbPrioritisation.Reporting.Writers;

/// <summary>A column of a table.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="IsNumber">Whether it holds numbers, which are set right.</param>
public sealed record TableColumn(string Heading, bool IsNumber);
