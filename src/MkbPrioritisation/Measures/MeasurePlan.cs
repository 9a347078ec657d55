using System.Diagnostics;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Measures;

/// <summary>What a measure takes and yields by year, as its source plans it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record MeasurePlan
{
    /// <summary>Creates a measure's plan.</summary>
    /// <param name="programme">The id of the programme, or part of one, that the measure belongs to.</param>
    /// <param name="investment">What is invested in each year.</param>
    /// <param name="growth">By how much value added grows in each year.</param>
    /// <param name="totalInvestment">The investment of all years.</param>
    /// <param name="totalGrowth">The growth of all years: the value added a year that is reached in the last one.</param>
    /// <param name="financing">Who pays the investment; each source once, together 100 per cent.</param>
    /// <exception cref="ArgumentException">
    /// The programme's id is not kebab-case, there is no year, the currencies differ, a source appears twice, or the shares do not add up.
    /// </exception>
    public MeasurePlan(
        string programme,
        YearlyAmounts investment,
        YearlyAmounts growth,
        MoneyRange totalInvestment,
        MoneyRange totalGrowth,
        IEnumerable<FinancingShare> financing)
    {
        ArgumentNullException.ThrowIfNull(investment);
        ArgumentNullException.ThrowIfNull(growth);
        ArgumentNullException.ThrowIfNull(totalInvestment);
        ArgumentNullException.ThrowIfNull(totalGrowth);
        Programme = KebabCase.Require(programme, nameof(programme));
        Investment = investment;
        Growth = growth;
        TotalInvestment = totalInvestment;
        TotalGrowth = totalGrowth;
        Financing = ValueList<FinancingShare>.Of(financing, nameof(financing));
        if (investment.Count == 0 || growth.Count == 0)
            throw new ArgumentException("A plan has one year at least.", nameof(investment));
        if (new[] { growth.Currency, totalInvestment.Currency, totalGrowth.Currency }.Any(currency => currency != Currency))
            throw new ArgumentException("A plan has one currency.", nameof(growth));
        RequireWhole(Financing, nameof(financing));
    }

    /// <summary>The id of the programme, or part of one, that the measure belongs to.</summary>
    public string Programme { get; }

    /// <summary>What is invested in each year.</summary>
    public YearlyAmounts Investment { get; }

    /// <summary>By how much value added grows in each year.</summary>
    public YearlyAmounts Growth { get; }

    /// <summary>The investment of all years, as the source gives it; rounding may keep it from the sum of the years.</summary>
    public MoneyRange TotalInvestment { get; }

    /// <summary>The growth of all years: the value added a year that is reached in the last one, as the source gives it.</summary>
    public MoneyRange TotalGrowth { get; }

    /// <summary>Who pays the investment, in the order of the file.</summary>
    public IReadOnlyList<FinancingShare> Financing { get; }

    /// <summary>How many take part; <see langword="null"/> where it is not said.</summary>
    public PlannedParticipants? Participants { get; init; }

    /// <summary>How many the measure can reach; <see langword="null"/> where it is not said.</summary>
    public LocalizedText? Reach { get; init; }

    /// <summary>Why the figures are as they are, where that calls for a word; or <see langword="null"/>.</summary>
    public LocalizedText? Because { get; init; }

    /// <summary>The ISO 4217 code of every amount.</summary>
    public string Currency => Investment.Currency;

    /// <summary>The programme and the totals.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Programme}: {TotalInvestment} for {TotalGrowth}";

    private static void RequireWhole(IReadOnlyList<FinancingShare> financing, string parameter)
    {
        var percent = 0;
        var sources = new HashSet<string>(StringComparer.Ordinal);
        foreach (var share in financing)
        {
            if (!sources.Add(share.Source))
                throw new ArgumentException("A plan names a source of financing once.", parameter);
            if (share.Percent is < 1 or > 100)
                throw new ArgumentException("A share of financing is from 1 to 100 per cent.", parameter);
            percent += share.Percent;
        }

        if (percent != 100)
            throw new ArgumentException("The shares of financing add up to 100 per cent.", parameter);
    }
}
