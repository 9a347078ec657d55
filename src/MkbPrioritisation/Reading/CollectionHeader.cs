using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reading;

/// <summary>What could be read of a <c>collection.yaml</c>.</summary>
internal sealed record CollectionHeader(
    LocalizedText? Name, CollectionSource? Source, Basis Basis, IReadOnlyDictionary<string, LocalizedText> Categories)
{
    /// <summary>A header of which all could be read.</summary>
    public static CollectionHeader Whole(
        LocalizedText name, CollectionSource? source, Basis basis, IReadOnlyDictionary<string, LocalizedText> categories) =>
        new(name, source, basis, categories) { IsWhole = true, CategoryIds = [.. categories.Keys] };

    /// <summary>What the plans of the measures have in common; <see langword="null"/> where nothing is planned, or it could not be read.</summary>
    public PlanOutline? Plan { get; init; }

    /// <summary>The names of those who must act, by id.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Actors { get; init; } = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);

    public IReadOnlyList<Phase> Phases { get; init; } = [];

    public IReadOnlyList<Assumption> Assumptions { get; init; } = [];

    public IReadOnlyList<KeyFigure> Indicators { get; init; } = [];

    public LocalizedText? Caution { get; init; }

    /// <summary>The category with a name, in either language; <see langword="null"/> where there is none.</summary>
    public string? CategoryCalled(string name) => Categories.FirstOrDefault(category => category.Value.IsCalled(name)).Key;

    /// <summary>Whether all could be read.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>The ids of all categories, also of those whose name is wrong; <see langword="null"/> where they cannot be told.</summary>
    public required string[]? CategoryIds { get; init; }
}
