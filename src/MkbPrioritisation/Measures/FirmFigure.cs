namespace MkbPrioritisation.Measures;

/// <summary>A figure of a firm that a condition of a measure can name.</summary>
public enum FirmFigure
{
    /// <summary>Growth of productivity over all the years compared, in per cent.</summary>
    ProductivityGrowth,

    /// <summary>Growth of the number of jobs over all the years compared, in per cent.</summary>
    JobGrowth,

    /// <summary>How many days the liquid assets pay the costs.</summary>
    CashBufferDays,

    /// <summary>How many times the liquid assets and the receivables pay the short-term debts.</summary>
    QuickRatio,

    /// <summary>Equity as a share of the balance total, in per cent.</summary>
    Solvency,
}
