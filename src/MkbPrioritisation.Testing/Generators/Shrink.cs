namespace MkbPrioritisation.Testing.Generators;

/// <summary>Ways to make a counterexample smaller that every generator here shares.</summary>
internal static class Shrink
{
    /// <summary>The list with one item left out, in every way that leaves at least so many.</summary>
    public static IEnumerable<IReadOnlyList<T>> LeavingOneOut<T>(IReadOnlyList<T> items, int atLeast = 0) =>
        items.Count <= atLeast
            ? []
            : Enumerable.Range(0, items.Count).Select(left => (IReadOnlyList<T>)[.. items.Where((_, index) => index != left)]);

    /// <summary>The list with one item made smaller, in every way there is.</summary>
    public static IEnumerable<IReadOnlyList<T>> ShrinkingOne<T>(IReadOnlyList<T> items, Func<T, IEnumerable<T>> shrink) =>
        items.SelectMany((item, place) => shrink(item).Select(
            smaller => (IReadOnlyList<T>)[.. items.Select((other, index) => index == place ? smaller : other)]));
}
