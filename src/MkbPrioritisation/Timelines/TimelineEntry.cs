using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Timelines;

/// <summary>One thing that happens, with its date as far as it is known.</summary>
public sealed record TimelineEntry
{
    internal TimelineEntry(TimelineKind kind, MeasureCollection collection, Measure? measure, LocalizedText name)
    {
        Kind = kind;
        Collection = collection;
        Measure = measure;
        Name = name;
    }

    /// <summary>What it is.</summary>
    public TimelineKind Kind { get; }

    /// <summary>The collection that it belongs to.</summary>
    public MeasureCollection Collection { get; }

    /// <summary>The measure that it belongs to; <see langword="null"/> for a phase.</summary>
    public Measure? Measure { get; }

    /// <summary>What happens: the name of the phase, the measure or the step.</summary>
    public LocalizedText Name { get; }

    /// <summary>When it begins or, of a step, when it should be done; <see langword="null"/> where the source does not say.</summary>
    public PartialDate? From { get; init; }

    /// <summary>When a phase ends; otherwise <see langword="null"/>.</summary>
    public PartialDate? To { get; init; }

    /// <summary>What is decided at the end of a phase; <see langword="null"/> where nothing is.</summary>
    public LocalizedText? Gate { get; init; }

    /// <summary>The id of the one who must act, where the source names one; otherwise <see langword="null"/>.</summary>
    public string? Actor { get; init; }

    /// <summary>Which of its measure's steps it is, or of its collection's phases, from 1; 0 for a start.</summary>
    public int Number { get; init; }
}
