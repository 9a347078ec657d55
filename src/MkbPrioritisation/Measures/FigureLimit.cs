namespace MkbPrioritisation.Measures;

/// <summary>How a printed figure bounds the true one.</summary>
public enum FigureLimit
{
    /// <summary>Roughly the figure.</summary>
    About,

    /// <summary>More than the figure.</summary>
    Over,

    /// <summary>Less than the figure.</summary>
    Under,

    /// <summary>The figure at most.</summary>
    UpTo,
}
