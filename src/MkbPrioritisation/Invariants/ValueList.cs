using System.Collections.ObjectModel;

namespace MkbPrioritisation.Invariants;

/// <summary>A list that cannot be changed, equal to another when their items are, in order: so records that hold one have value equality.</summary>
internal sealed class ValueList<T> : ReadOnlyCollection<T>, IEquatable<ValueList<T>>
{
    // Most lists of most measures are empty, and there may be many measures.
    private static readonly ValueList<T> None = new([]);

    private readonly T[] _items;

    private ValueList(T[] items)
        : base(items) => _items = items;

    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Copies items, of which none may be missing.</summary>
    public static ValueList<T> Of(IEnumerable<T> items, string parameter)
    {
        ArgumentNullException.ThrowIfNull(items, parameter);
        if (items is ICollection<T> { Count: 0 })
            return None;
        T[] copy = [.. items];
        for (var index = 0; index < copy.Length; index++)
        {
            if (copy[index] is null)
                throw new ArgumentException($"Item {index} of the list is null.", parameter);
        }

        return copy.Length == 0 ? None : new(copy);
    }

    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }
}
