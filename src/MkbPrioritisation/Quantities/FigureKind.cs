namespace MkbPrioritisation.Quantities;

/// <summary>What a figure is.</summary>
public enum FigureKind
{
    /// <summary>A plain number, such as of firms.</summary>
    Number,

    /// <summary>A share; its value is a fraction of one.</summary>
    Percent,

    /// <summary>An amount of money, in whole units of its currency.</summary>
    Money,
}
