using MkbPrioritisation.Reporting.Ranking;

namespace MkbPrioritisation.Reporting.Matrix;

/// <summary>A measure in a cell, as JSON holds it.</summary>
/// <param name="Id">The measure's id.</param>
/// <param name="Collection">The collection's id.</param>
/// <param name="Rank">The rank, from 1; ties share it.</param>
/// <param name="Shortlisted">Whether it is on the shortlist.</param>
/// <param name="NetImpact">The net impact.</param>
/// <param name="Feasibility">The feasibility.</param>
public sealed record MatrixMeasureEntry(
    string Id, string Collection, int Rank, bool Shortlisted, RangeEntry NetImpact, RangeEntry Feasibility);
