namespace MkbPrioritisation.Criteria;

/// <summary>One of the two axes of the matrix: the unweighted mean of its criteria's scores.</summary>
public enum Dimension
{
    /// <summary>What a measure yields.</summary>
    NetImpact,

    /// <summary>How well a measure can be carried out.</summary>
    Feasibility,
}
