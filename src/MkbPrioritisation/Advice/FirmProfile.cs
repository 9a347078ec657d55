using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Invariants;

namespace MkbPrioritisation.Advice;

/// <summary>What an entrepreneur tells of a firm; what is not known is <see langword="null"/>, and is never guessed.</summary>
public sealed record FirmProfile
{
    /// <summary>The sector: the first two digits of the SBI code, such as <c>47</c> for retail trade.</summary>
    public string? Sector { get; init; }

    /// <summary>The size class, where it is given; see <see cref="KnownSize"/>.</summary>
    public SizeClass? Size { get; init => field = value is { } size ? Defined.Require(size, nameof(Size)) : null; }

    /// <summary>How many people work there, the owners included, in the later year; at least 1. FTE are fewer where some work part-time.</summary>
    public int? Headcount { get; init; }

    /// <summary>The size class: the one given, or else the one that the headcount falls in; <see langword="null"/> where neither tells.</summary>
    public SizeClass? KnownSize => Size ?? (Headcount is { } people ? SizeClasses.Of(people) : null);

    /// <summary>What productivity counts for each FTE.</summary>
    public ProductivityBasis Productivity { get; init => field = Defined.Require(value, nameof(Productivity)); }

    /// <summary>The year from which growth counts.</summary>
    public FirmYear Earlier { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = new();

    /// <summary>The year up to which growth counts.</summary>
    public FirmYear Later { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = new();

    /// <summary>Cash and bank balances, in euros; not negative.</summary>
    public decimal? LiquidAssets { get; init; }

    /// <summary>What debtors owe within a year, in euros; not negative.</summary>
    public decimal? Receivables { get; init; }

    /// <summary>What is owed to creditors and lenders within a year, in euros; not negative.</summary>
    public decimal? ShortTermDebts { get; init; }

    /// <summary>Interest, wages and all other costs of a year, in euros; above zero.</summary>
    public decimal? YearlyCosts { get; init; }

    /// <summary>The equity, reserves included, in euros; below zero where debts exceed the assets.</summary>
    public decimal? Equity { get; init; }

    /// <summary>The balance total, in euros; above zero.</summary>
    public decimal? BalanceTotal { get; init; }

    /// <summary>What cannot be true of any firm in these figures, a sentence each; empty for a sound profile.</summary>
    public IReadOnlyList<string> Problems => [.. ProfileRules.Problems(this).Select(problem => problem.Finding.Message.ToString())];

    /// <summary>The same profile with one value written as profile files write it.</summary>
    /// <param name="key">The key, such as <c>equity</c> or <c>later.fte</c>.</param>
    /// <param name="value">The value, such as <c>120000</c>.</param>
    /// <returns>The profile, which may have <see cref="Problems"/>.</returns>
    /// <exception cref="UnknownIdException">Profiles have no such key.</exception>
    /// <exception cref="FormatException">The value cannot be read; the message says how to write it.</exception>
    public FirmProfile With(string key, string value)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        var field = ProfileField.Find(key) ?? throw new UnknownIdException("key", key, [.. ProfileField.All.Select(known => known.Key)]);
        return field.Set(this, value) ?? throw new FormatException(field.Refusal(value).Message.ToString());
    }
}
