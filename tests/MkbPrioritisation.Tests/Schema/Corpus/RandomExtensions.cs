namespace MkbPrioritisation.Tests.Schema.Corpus;

internal static class RandomExtensions
{
    extension(Random random)
    {
        public bool Coin() => random.Next(2) == 0;

        public T Pick<T>(params IReadOnlyList<T> items) => items[random.Next(items.Count)];

        /// <summary>Some of the items, each at most once, in any order.</summary>
        public IReadOnlyList<T> Some<T>(IReadOnlyList<T> items, int atLeast = 0) =>
            [.. random.Shuffled(items).Take(random.Next(atLeast, items.Count + 1))];

        public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> items)
        {
            T[] shuffled = [.. items];
            random.Shuffle(shuffled);
            return shuffled;
        }
    }
}
