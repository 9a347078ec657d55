namespace MkbPrioritisation.Measures;

/// <summary>What one assessor scores a measure on a criterion.</summary>
/// <param name="Assessor">The assessor's id.</param>
/// <param name="Score">The score; a range where the assessor is unsure.</param>
public sealed record AssessorScore(string Assessor, CriterionScore Score)
{
    /// <summary>The assessor and the score, such as <c>anna support 4</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Assessor} {Score}";
}
