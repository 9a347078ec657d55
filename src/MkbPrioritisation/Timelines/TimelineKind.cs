namespace MkbPrioritisation.Timelines;

/// <summary>What an entry of a timeline is.</summary>
public enum TimelineKind
{
    /// <summary>A phase of a collection.</summary>
    Phase,

    /// <summary>A measure that can begin.</summary>
    Start,

    /// <summary>A step before a measure works, by the date it should be done.</summary>
    Step,
}
