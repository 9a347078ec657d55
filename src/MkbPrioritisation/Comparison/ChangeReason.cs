namespace MkbPrioritisation.Comparison;

/// <summary>Why a measure's place differs between two rankings.</summary>
public enum ChangeReason
{
    /// <summary>The measure is new.</summary>
    Added,

    /// <summary>The measure is gone.</summary>
    Removed,

    /// <summary>The measure has another id, and says the same as under its former one.</summary>
    Renamed,

    /// <summary>The measure's own scores changed.</summary>
    Scores,

    /// <summary>What assessors score of the measure changed, or assessors came or went.</summary>
    Assessments,

    /// <summary>The measure's file says the same, but the criteria's bands changed under it.</summary>
    Bands,

    /// <summary>The scheme changed.</summary>
    Scheme,

    /// <summary>Nothing of the measure or the scheme made the difference: other measures came, went or changed.</summary>
    Others,
}
