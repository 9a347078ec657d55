using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Testing.Generators;

/// <summary>Plans of measures, and what those of a collection have in common, as files can hold them.</summary>
public static class ArbitraryPlan
{
    // Files hold amounts below this; see what the reader says of greater ones.
    private const decimal Beyond = 1_000_000_000_000_000m;

    /// <summary>What the plans of a collection have in common: programmes, with parts or without, and sources, one of each at least.</summary>
    public static Gen<PlanOutline> Outline { get; } =
        from currency in Gen.Elements("EUR", "USD")
        from counts in Gen.Choose(0, 2).ArrayOf(3)
        from programmeCount in Gen.Choose(1, 3)
        from ids in ArbitraryId.Distinct(programmeCount + counts.Take(programmeCount).Sum())
        from names in ArbitraryText.Localized.ArrayOf(ids.Count)
        from sourceCount in Gen.Choose(1, 4)
        from sources in ArbitraryId.Distinct(sourceCount)
        from sourceNames in ArbitraryText.Localized.ArrayOf(sourceCount)
        from percent in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(0, 100).Select(percent => (int?)percent))
        from returnName in ArbitraryText.LocalizedOrNone
        let programmes = Programmes([.. ids.Zip(names)], counts[..programmeCount])
        from printed in Printed(currency, ids, sources)
        from caution in ArbitraryText.LocalizedOrNone
        from because in ArbitraryText.LocalizedOrNone
        select new PlanOutline(currency, programmes, sources.Zip(sourceNames, KeyValuePair.Create))
        {
            ReturnPercent = percent,
            ReturnName = returnName,
            Printed = printed,
            Caution = caution,
            Because = because,
        };

    /// <summary>A measure's plan that belongs to an outline.</summary>
    /// <param name="outline">The outline, with one programme and one source at least.</param>
    /// <returns>A generator of plans.</returns>
    public static Gen<MeasurePlan> In(PlanOutline outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        return from programme in Gen.Elements(outline.Programmes.SelectMany(programme => programme.Parts.Count > 0 ? programme.Parts : [programme]))
               from investment in Years(outline.Currency)
               from growth in Years(outline.Currency)
               from totalInvestment in Amount(outline.Currency)
               from totalGrowth in Amount(outline.Currency)
               from financing in Financing([.. outline.Sources.Keys])
               from participants in ParticipantsOrNone
               from reach in ArbitraryText.LocalizedOrNone
               from because in ArbitraryText.LocalizedOrNone
               select new MeasurePlan(programme.Id, investment, growth, totalInvestment, totalGrowth, financing)
               {
                   Participants = participants,
                   Reach = reach,
                   Because = because,
               };
    }

    /// <summary>One plan in three is missing.</summary>
    internal static Gen<MeasurePlan?> InOrNone(PlanOutline? outline) => outline is null
        ? Gen.Constant<MeasurePlan?>(null)
        : Gen.Frequency((1, Gen.Constant<MeasurePlan?>(null)), (2, In(outline).Select(plan => (MeasurePlan?)plan)));

    private static Gen<MoneyRange> Amount(string currency) =>
        from estimate in ArbitraryEstimate.In(Unit.MoneyPerYear(currency))
        where estimate.High < Beyond
        select new MoneyRange(new(estimate.Low, currency), new(estimate.High, currency));

    private static Gen<PlannedParticipants?> ParticipantsOrNone { get; } =
        from form in Gen.Choose(0, 4)
        from low in Gen.Choose(0, 5000)
        from width in Gen.Choose(0, 3000)
        from unit in ArbitraryText.LocalizedOrNone
        from note in ArbitraryText.LocalizedOrNone
        from words in ArbitraryText.Localized.Where(words => PlannedParticipants.BareNumber(words) is null)
        let count = new CountRange(low, low + width)
        select form switch
        {
            0 => null,
            1 => new PlannedParticipants(words),
            2 => PlannedParticipants.EachYear(count) with { Unit = unit, Note = note },
            3 => PlannedParticipants.InAll(count) with { Unit = unit, Note = note },
            _ => new PlannedParticipants([new(2021, count), new(2023, new(low, low))]) { Unit = unit, Note = note },
        };

    private static Gen<YearlyAmounts> Years(string currency) =>
        from count in Gen.Choose(1, 4)
        from years in Gen.OneOf(Gen.Choose(2020, 2026), Gen.Choose(1900, 2100)).ArrayOf(count)
        from amounts in Amount(currency).ArrayOf(count)
        select new YearlyAmounts(currency, years.Zip(amounts, (year, amount) => new YearAmount(year, amount)).DistinctBy(amount => amount.Year));

    private static Gen<IReadOnlyList<FinancingShare>> Financing(IReadOnlyList<string> sources) =>
        from count in Gen.Choose(1, sources.Count)
        from shuffled in Gen.Shuffle(sources.AsEnumerable())
        from cuts in Gen.Choose(1, 99).ArrayOf(count - 1)
        let edges = cuts.Distinct().Order().Append(100).ToArray()
        select (IReadOnlyList<FinancingShare>)[.. shuffled.Zip(edges,
            (source, edge) => new FinancingShare(source, edge - edges.LastOrDefault(other => other < edge)))];

    private static Gen<PrintedTotals> Printed(string currency, IReadOnlyList<string> programmes, IReadOnlyList<string> sources)
    {
        return
            from investment in OrNone(Years(currency))
            from growth in OrNone(Years(currency))
            from valueAdded in OrNone(Years(currency))
            from totals in OrNone(Amount(currency)).ArrayOf(4)
            from programmeTotals in ById(programmes)
            from sourceTotals in ById(sources)
            from percent in OrNone(
                Gen.Choose(0, 1_000).Two().Select(ends => Figure.Percent(Math.Min(ends.Item1, ends.Item2), Math.Max(ends.Item1, ends.Item2))))
            from periods in Periods()
            select new PrintedTotals
            {
                Investment = investment,
                Growth = growth,
                ValueAdded = valueAdded,
                TotalInvestment = totals[0],
                TotalGrowth = totals[1],
                TotalValueAdded = totals[2],
                TotalReturn = totals[3],
                Programmes = programmeTotals,
                Sources = sourceTotals,
                ReturnOnInvestment = percent,
                Periods = periods,
            };

        Gen<IReadOnlyList<PrintedPeriod>> Periods() =>
            from count in Gen.Choose(0, 2)
            from lengths in Gen.Choose(0, 3).ArrayOf(count)
            from amounts in OrNone(Amount(currency)).ArrayOf(2 * count)
            from paid in ById(sources).ArrayOf(count)
            select (IReadOnlyList<PrintedPeriod>)
            [
                .. lengths.Select((length, index) => new PrintedPeriod(2020 + (4 * index), 2020 + (4 * index) + length)
                {
                    Investment = amounts[2 * index],
                    Return = amounts[(2 * index) + 1],
                    Sources = paid[index],
                }),
            ];

        Gen<IReadOnlyDictionary<string, MoneyRange>> ById(IReadOnlyList<string> ids) =>
            from some in Gen.SubListOf(ids.AsEnumerable())
            from amounts in Amount(currency).ArrayOf(some.Count)
            select (IReadOnlyDictionary<string, MoneyRange>)new OrderedDictionary<string, MoneyRange>(
                some.Zip(amounts, KeyValuePair.Create), StringComparer.Ordinal);
    }

    private static Gen<T?> OrNone<T>(Gen<T> generator)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), generator.Select(value => (T?)value));

    // The first name of each programme is its own; those that follow are of its parts.
    private static IEnumerable<Programme> Programmes((string Id, LocalizedText Name)[] names, int[] parts)
    {
        var next = 0;
        foreach (var count in parts)
        {
            var own = names.AsSpan(next, count + 1).ToArray();
            yield return new(own[0].Id, own[0].Name, own[1..].Select(part => new Programme(part.Id, part.Name)));
            next += count + 1;
        }
    }
}
