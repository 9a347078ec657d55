namespace MkbPrioritisation.Advice;

/// <summary>What is computed of a firm. Source: Herstel- en groeiplan mkb, 2020, the mkb-hulplijn.</summary>
public enum Indicator
{
    /// <summary>Productivity in the earlier year, in euros for each FTE.</summary>
    EarlierProductivity,

    /// <summary>Productivity in the later year, in euros for each FTE.</summary>
    LaterProductivity,

    /// <summary>Growth of productivity over all the years between; 0.02 is 2 %.</summary>
    ProductivityGrowth,

    /// <summary>Growth of FTE over all the years between; 0.02 is 2 %.</summary>
    JobGrowth,

    /// <summary>
    /// How many days the liquid assets pay the costs. The plan prints liquid assets over costs, which gives no days;
    /// here the costs are those of a day, a year's over 365.
    /// </summary>
    CashBufferDays,

    /// <summary>How many times the liquid assets and the receivables pay the short-term debts.</summary>
    QuickRatio,

    /// <summary>Equity as a share of the balance total; 0.4 is 40 %.</summary>
    Solvency,
}
