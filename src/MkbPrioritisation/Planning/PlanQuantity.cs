namespace MkbPrioritisation.Planning;

/// <summary>What a figure of a plan counts.</summary>
public enum PlanQuantity
{
    /// <summary>What is invested.</summary>
    Investment,

    /// <summary>By how much value added a year grows.</summary>
    Growth,

    /// <summary>The value added a year that growth has led to.</summary>
    ValueAdded,

    /// <summary>What flows back to the public purse.</summary>
    Return,
}
