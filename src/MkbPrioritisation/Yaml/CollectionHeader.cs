using MkbPrioritisation.Measures;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Yaml;

/// <summary>What <c>collection.yaml</c> says of a collection.</summary>
internal sealed record CollectionHeader(
    LocalizedText Name, CollectionSource? Source, Basis Basis, IReadOnlyDictionary<string, LocalizedText> Categories);
