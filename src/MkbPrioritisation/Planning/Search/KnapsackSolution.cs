using System.Numerics;

namespace MkbPrioritisation.Planning.Search;

/// <summary>The best choice found.</summary>
/// <param name="Chosen">The choice, by item.</param>
/// <param name="Worth">What it is worth by the first aim.</param>
/// <param name="Most">What no choice exceeds by the first aim; the same as <paramref name="Worth"/> where the choice is proven to be best.</param>
/// <param name="HasEqual">Whether another choice is worth the same by the first aim; <see langword="null"/> where that was not found out.</param>
internal sealed record KnapsackSolution(bool[] Chosen, BigInteger Worth, BigInteger Most, bool? HasEqual);
