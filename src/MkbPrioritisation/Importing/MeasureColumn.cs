using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Importing;

/// <summary>A column of a table of measures.</summary>
/// <param name="Field">What it holds.</param>
/// <param name="Criterion">The id of the criterion that it belongs to; <see langword="null"/> where it belongs to the measure.</param>
/// <param name="Language">The language of its texts; <see langword="null"/> where they serve in both, or are no texts.</param>
internal sealed record MeasureColumn(ColumnField Field, string? Criterion = null, Language? Language = null)
{
    /// <summary>Whether texts of the field differ by language.</summary>
    public bool IsText => Field is ColumnField.Name or ColumnField.Summary or ColumnField.Owner or ColumnField.Note or ColumnField.Reason;

    /// <summary>Whether two columns hold the same texts, of a language or of both.</summary>
    public bool IsSameAs(MeasureColumn other) =>
        Field == other.Field && Criterion == other.Criterion && (Language == other.Language || Language is null || other.Language is null);

    /// <summary>Whether the field belongs to a criterion.</summary>
    public static bool IsOfCriterion(ColumnField field) => field >= ColumnField.Band;
}
