using System.Diagnostics;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Measures;

/// <summary>What the plans of a collection's measures have in common.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PlanOutline
{
    /// <summary>Creates an outline.</summary>
    /// <param name="currency">The ISO 4217 code of every amount.</param>
    /// <param name="programmes">The programmes; every id, those of parts included, once.</param>
    /// <param name="sources">The names of the sources of financing, by id.</param>
    /// <exception cref="ArgumentException">The currency is not three capital letters, or two programmes have one id.</exception>
    public PlanOutline(string currency, IEnumerable<Programme> programmes, IEnumerable<KeyValuePair<string, LocalizedText>> sources)
    {
        Currency = MoneyRange.Zero(currency).Currency;
        Programmes = ValueList<Programme>.Of(programmes, nameof(programmes));
        Sources = ValueDictionary<LocalizedText>.Of(sources, nameof(sources));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        if (!ProgrammeIds.All(ids.Add))
            throw new ArgumentException("Two programmes have one id.", nameof(programmes));
    }

    /// <summary>The ISO 4217 code of every amount.</summary>
    public string Currency { get; }

    /// <summary>The programmes, in the order of the file.</summary>
    public IReadOnlyList<Programme> Programmes { get; }

    /// <summary>The names of the sources of financing, by id, in the order of the file.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Sources { get; }

    /// <summary>
    /// How many per cent of value added is taken to flow back to the public purse, 0–100; <see langword="null"/> where
    /// nothing is assumed.
    /// </summary>
    public int? ReturnPercent { get; init; }

    /// <summary>What the value added that flows back is called, such as "Back to the region"; <see langword="null"/> for the public purse.</summary>
    public LocalizedText? ReturnName { get; init; }

    /// <summary>The totals that the source prints.</summary>
    /// <exception cref="ArgumentException">A total is in another currency, or of a programme or source that is not there.</exception>
    public PrintedTotals Printed { get; init => field = Sound(value); } = new();

    /// <summary>What to bear in mind when only some of the measures are chosen; or <see langword="null"/>.</summary>
    public LocalizedText? Caution { get; init; }

    /// <summary>Why the figures are as they are, where that calls for a word; or <see langword="null"/>.</summary>
    public LocalizedText? Because { get; init; }

    /// <summary>The ids of all programmes and parts.</summary>
    internal IEnumerable<string> ProgrammeIds => Programmes.SelectMany(programme => programme.Parts.Prepend(programme)).Select(programme => programme.Id);

    /// <summary>The currency and the programmes.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Currency}: {string.Join(", ", Programmes.Select(programme => programme.Id))}";

    /// <summary>What keeps a plan from belonging to this outline, or <see langword="null"/>.</summary>
    internal string? Problem(MeasurePlan plan)
    {
        if (plan.Currency != Currency)
            return $"is in {plan.Currency}, and not in {Currency}";
        if (!Programmes.SelectMany(programme => programme.Leaves).Any(leaf => leaf.Id == plan.Programme))
            return $"is in programme \"{plan.Programme}\", which is not there or has parts";
        return plan.Financing.FirstOrDefault(share => !Sources.ContainsKey(share.Source)) is { } unknown
            ? $"is paid from \"{unknown.Source}\", which is not there"
            : null;
    }

    private PrintedTotals Sound(PrintedTotals printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        if (printed.All.Any(total => total.Currency != Currency))
            throw new ArgumentException($"Every printed total is in {Currency}.", nameof(printed));
        if (!printed.Programmes.Keys.All(ProgrammeIds.Contains)
            || !printed.Sources.Keys.Concat(printed.Periods.SelectMany(period => period.Sources.Keys)).All(Sources.ContainsKey))
            throw new ArgumentException("A printed total is of a programme or source that is not there.", nameof(printed));
        return printed;
    }
}
