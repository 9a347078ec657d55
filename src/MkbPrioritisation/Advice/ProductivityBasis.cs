namespace MkbPrioritisation.Advice;

/// <summary>
/// What productivity counts for each FTE. The plan that the advice comes from (Herstel- en groeiplan mkb, 2020, on
/// the mkb-hulplijn) defines it by the gross margin; the figures of its worked example count wages besides.
/// </summary>
public enum ProductivityBasis
{
    /// <summary>The gross margin, as the plan's formula has it.</summary>
    GrossMargin,

    /// <summary>The gross margin and the wage costs, as the plan's worked example counts: for a margin that is net of wages.</summary>
    GrossMarginAndWages,
}
