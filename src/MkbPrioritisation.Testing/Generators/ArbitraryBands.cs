using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Testing.Generators;

/// <summary>Five bands that make a scale, in any order.</summary>
public static class ArbitraryBands
{
    private static readonly int[] Rising = [1, 2, 3, 4, 5];

    private static readonly int[] Falling = [5, 4, 3, 2, 1];

    private static readonly Gen<string[]> Ids =
        from ids in ArbitraryId.Distinct(Scale.Bands)
        select ids.Select(id => id == "unknown" ? "unknown-1" : id).ToArray();

    /// <summary>Bands without limits, for a criterion judged in words.</summary>
    public static Gen<IReadOnlyList<Band>> InWords { get; } =
        from scores in Scores
        from ids in Ids
        from names in Names
        select (IReadOnlyList<Band>)[.. scores.Select((score, index) => new Band(score, ids[index]) { Name = names[index] })];

    /// <summary>Bands whose limits cover the line without gap or overlap.</summary>
    /// <param name="unit">What the limits count.</param>
    /// <returns>A generator of five bands, each score once.</returns>
    public static Gen<IReadOnlyList<Band>> In(Unit unit) =>
        from scores in Scores
        from ids in Ids
        from names in Names
        from limits in Limits(unit)
        from startsAtZero in Gen.Elements(true, false)
        from order in Gen.Shuffle(Enumerable.Range(0, Scale.Bands))
        select (IReadOnlyList<Band>)[.. order.Select(index => new Band(scores[index], ids[index])
        {
            Name = names[index],
            From = index > 0 ? limits[index - 1] : startsAtZero ? 0 : null,
            To = index < limits.Length ? limits[index] : null,
        })];

    private static Gen<int[]> Scores => Gen.Frequency(
        (2, Gen.Constant(Rising)), (2, Gen.Constant(Falling)), (1, Gen.Shuffle(Rising)));

    private static Gen<LocalizedText?[]> Names =>
        Gen.Frequency((4, Gen.Constant<LocalizedText?>(null)), (1, ArbitraryText.LocalizedOrNone)).ArrayOf(Scale.Bands);

    /// <summary>Four rising limits, each above zero and each a figure that can be written.</summary>
    private static Gen<decimal[]> Limits(Unit unit) =>
        from scale in ArbitraryUnit.ScaleOf(unit)
        from steps in Gen.OneOf(
            Gen.Choose(1, 30).Select(whole => (decimal)whole),
            Gen.Choose(1, 100).Select(tenths => tenths / 10m),
            Gen.Choose(1, 2_000_000_000).Select(millionths => millionths / 1_000_000m)).ArrayOf(Scale.Bands - 1)
        select steps.Select((_, index) => steps.Take(index + 1).Sum() * scale).ToArray();
}
