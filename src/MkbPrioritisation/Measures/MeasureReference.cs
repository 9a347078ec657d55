using System.Diagnostics.CodeAnalysis;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Measures;

/// <summary>A measure of any collection, written <c>collection/measure</c>.</summary>
public sealed record MeasureReference
{
    /// <summary>Creates a reference.</summary>
    /// <param name="collection">The collection's id.</param>
    /// <param name="measure">The measure's id.</param>
    /// <exception cref="ArgumentException">An id is not kebab-case.</exception>
    public MeasureReference(string collection, string measure)
    {
        Collection = KebabCase.Require(collection, nameof(collection));
        Measure = KebabCase.Require(measure, nameof(measure));
    }

    /// <summary>The collection's id.</summary>
    public string Collection { get; }

    /// <summary>The measure's id.</summary>
    public string Measure { get; }

    /// <summary>Reads a reference.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">The reference; <see langword="null"/> where the text is none.</param>
    /// <returns>Whether the text is one, such as <c>recovery-plan-2020/scale-up-digitalisation</c>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out MeasureReference? reference)
    {
        reference = text?.Split('/') is [var collection, var measure] && KebabCase.IsValid(collection) && KebabCase.IsValid(measure)
            ? new(collection, measure)
            : null;
        return reference is not null;
    }

    /// <summary>The reference as files write it.</summary>
    /// <returns>The text, such as <c>recovery-plan-2020/scale-up-digitalisation</c>.</returns>
    public override string ToString() => $"{Collection}/{Measure}";
}
