namespace MkbPrioritisation.Reporting.Timelines;

/// <summary>Under which headings a timeline shows what happens.</summary>
public enum TimelineGrouping
{
    /// <summary>Under none: the measures one after the other.</summary>
    Measure,

    /// <summary>
    /// Under those who must act: each step under the one who takes it, and the start of a measure under each that the measure
    /// names. What names nobody stands last.
    /// </summary>
    Actor,

    /// <summary>Under the programmes, or their parts, that the plans of the measures belong to. Measures without a plan stand last.</summary>
    Programme,
}
