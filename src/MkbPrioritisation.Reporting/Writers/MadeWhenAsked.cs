using System.Collections;

namespace MkbPrioritisation.Reporting.Writers;

/// <summary>
/// A list of which nothing is kept: each item is made again whenever it is asked for. A document that is written once and
/// thrown away takes no more memory for it than one item does.
/// </summary>
/// <param name="count">How many items there are.</param>
/// <param name="make">Makes the item of an index, always the same.</param>
internal sealed class MadeWhenAsked<T>(int count, Func<int, T> make) : IReadOnlyList<T>
{
    public int Count => count;

    public T this[int index] => make(index);

    public IEnumerator<T> GetEnumerator() => Enumerable.Range(0, count).Select(make).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
