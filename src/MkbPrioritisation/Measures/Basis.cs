namespace MkbPrioritisation.Measures;

/// <summary>Where a score comes from.</summary>
public enum Basis
{
    /// <summary>The source prints the band.</summary>
    Published,

    /// <summary>The score follows from a figure that the source prints.</summary>
    Derived,

    /// <summary>An editor's view, with a reason.</summary>
    Judgement,
}
