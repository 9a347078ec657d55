using FsCheck;
using FsCheck.Fluent;

namespace MkbPrioritisation.Testing.Generators;

/// <summary>
/// Ids in kebab-case, among them those that cultures, YAML or a sort by numbers treat in ways of their own; never one that
/// the layout of a measures folder keeps for itself.
/// </summary>
public static class ArbitraryId
{
    private static readonly string[] Tricky =
    [
        "a", "a-b", "a-1", "ab", "a1", "aa", "aa-a", "b", "i", "ii", "ij", "z", "0", "1", "10", "2", "007", "1e3", "0x1f",
        "ch", "h", "null", "true", "no", "high", "low", "tax", "cost", "y", "n", "on-hold", "2020-01-01", "criteria",
    ];

    private static readonly Gen<string> Part =
        from length in Gen.Choose(1, 5)
        from characters in Gen.Elements("abcdefghijklmnopqrstuvwxyz0123456789".ToCharArray()).ArrayOf(length)
        select new string(characters);

    /// <summary>Any id.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency(
        (12, Gen.Elements(Tricky)),
        (12, from count in Gen.Choose(1, 3) from parts in Part.ArrayOf(count) select string.Join('-', parts)),
        (1, from part in Part select string.Join('-', Enumerable.Repeat(part, 40))));

    /// <summary>So many ids, no two of them equal.</summary>
    /// <param name="count">How many; zero or more.</param>
    /// <returns>A generator of lists of that length.</returns>
    public static Gen<IReadOnlyList<string>> Distinct(int count) =>
        from ids in Any.ArrayOf(count)
        select (IReadOnlyList<string>)[.. ids.Select((id, index) => ids.Take(index).Contains(id, StringComparer.Ordinal) ? $"{id}-again-{index}" : id)];
}
