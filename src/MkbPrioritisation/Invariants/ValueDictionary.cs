using System.Collections.ObjectModel;

namespace MkbPrioritisation.Invariants;

/// <summary>
/// What is known by id, in an order that cannot be changed; equal to another when it holds the same in the same order: so
/// records that hold one have value equality.
/// </summary>
internal sealed class ValueDictionary<T> : ReadOnlyDictionary<string, T>, IEquatable<ValueDictionary<T>>
{
    private ValueDictionary(OrderedDictionary<string, T> items)
        : base(items)
    {
    }

    public static new ValueDictionary<T> Empty { get; } = new([]);

    /// <summary>Copies entries, of which none may be missing and each key is there once.</summary>
    public static ValueDictionary<T> Of(IEnumerable<KeyValuePair<string, T>> items, string parameter)
    {
        ArgumentNullException.ThrowIfNull(items, parameter);
        if (items is ICollection<KeyValuePair<string, T>> { Count: 0 })
            return Empty;
        var copy = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var (key, value) in items)
        {
            if (key is null || value is null)
                throw new ArgumentException($"A key or the value of \"{key}\" is null.", parameter);
            if (!copy.TryAdd(key, value))
                throw new ArgumentException($"\"{key}\" appears twice.", parameter);
        }

        return copy.Count == 0 ? Empty : new(copy);
    }

    public bool Equals(ValueDictionary<T>? other) => other is not null && this.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as ValueDictionary<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (key, value) in this)
        {
            hash.Add(key, StringComparer.Ordinal);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }
}
