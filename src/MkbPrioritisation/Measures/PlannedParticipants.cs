using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using MkbPrioritisation.Invariants;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Measures;

/// <summary>How many are planned to take part in a measure: in words, or in numbers by year, for each year alike, or in all.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record PlannedParticipants
{
    /// <summary>The most participants in a year, or in all.</summary>
    public const long Most = 9_999_999_999;

    private const int MostDigits = 15;

    /// <summary>Says in words how many take part, where no number is planned.</summary>
    /// <param name="words">The words.</param>
    /// <exception cref="ArgumentException">They are a bare number, which says neither whether it is a year nor whether it is in all.</exception>
    public PlannedParticipants(LocalizedText words)
        : this([], perYear: null, total: null)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (BareNumber(words) is { } bare)
            throw new ArgumentException($"{bare} does not say whether it is a year or in all.", nameof(words));
        Note = words;
    }

    /// <summary>Plans a number for each of some years.</summary>
    /// <param name="years">The years, each once, in any order; those that are not named have none.</param>
    /// <exception cref="ArgumentException">There is no year, one is not of four digits or appears twice, or a number is above <see cref="Most"/>.</exception>
    public PlannedParticipants(IEnumerable<YearCount> years)
        : this(Sound(years), perYear: null, total: null)
    {
    }

    private PlannedParticipants(IReadOnlyList<YearCount> years, CountRange? perYear, CountRange? total) =>
        (Years, PerYear, Total) = (ValueList<YearCount>.Of(years, nameof(years)), perYear, total);

    private PlannedParticipants(PlannedParticipants original, Fraction factor)
        : this(
            [.. original.Years.Select(year => year with { Count = year.Count.Times(factor) })],
            original.PerYear?.Times(factor),
            original.Total?.Times(factor)) => (Unit, Note) = (original.Unit, original.Note);

    /// <summary>The numbers by year, the earliest first; empty where they are not given so.</summary>
    public IReadOnlyList<YearCount> Years { get; }

    /// <summary>The number in each year for which the measure plans investment; <see langword="null"/> where it is not given so.</summary>
    public CountRange? PerYear { get; }

    /// <summary>The number in all those years together; <see langword="null"/> where it is not given so.</summary>
    public CountRange? Total { get; }

    /// <summary>Whom or what the numbers count, such as firms; <see langword="null"/> where that is not said.</summary>
    public LocalizedText? Unit { get; init; }

    /// <summary>What there is to say in words; <see langword="null"/> where the numbers say all.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Whether numbers are planned, which what is reported can be held against.</summary>
    public bool IsInNumbers => Years.Count > 0 || PerYear is not null || Total is not null;

    /// <summary>Plans the same number for each year.</summary>
    /// <param name="count">The number.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentException">The number is above <see cref="Most"/>.</exception>
    public static PlannedParticipants EachYear(CountRange count) => new([], Sound(count), total: null);

    /// <summary>Plans a number for all years together.</summary>
    /// <param name="count">The number.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentException">The number is above <see cref="Most"/>.</exception>
    public static PlannedParticipants InAll(CountRange count) => new([], perYear: null, Sound(count));

    /// <summary>The numbers as files write them.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => (PerYear, Total) switch
    {
        ({ } each, _) => $"{each} per year",
        (_, { } all) => $"{all} in all",
        _ => Years.Count > 0 ? string.Join(", ", Years) : "in words",
    };

    /// <summary>The ends of a number or a range as files write it, also where they are reversed; <see langword="null"/> for another text.</summary>
    internal static (long Low, long High)? Ends(string text) => text.Split('-') switch
    {
        [var figure] when Whole(figure) is { } count => (count, count),
        [var low, var high] when Whole(low) is { } from && Whole(high) is { } to => (from, to),
        _ => null,
    };

    /// <summary>What is a number where words should be, in one language at least; <see langword="null"/> where nothing is.</summary>
    internal static string? BareNumber(LocalizedText words) =>
        Array.Find([words.Dutch, words.English], text => text is not null && (Ends(text) is not null || Numeral().IsMatch(text)));

    /// <summary>The same at another size, rounded outwards to whole numbers.</summary>
    internal PlannedParticipants Times(decimal factor) => factor == 1 ? this : new(this, Fraction.FromDecimal(factor));

    /// <summary>
    /// What is planned for some years together. A number for all years is spread evenly over them; a part of one is rounded
    /// outwards.
    /// </summary>
    /// <param name="some">The years.</param>
    /// <param name="all">The years for which the measure plans.</param>
    /// <returns>The number; <see langword="null"/> where none is planned in numbers.</returns>
    internal CountRange? Over(IEnumerable<int> some, IReadOnlyCollection<int> all)
    {
        if (!IsInNumbers)
            return null;
        var years = some.ToHashSet();
        var within = years.Count(all.Contains);
        return (PerYear, Total) switch
        {
            ({ } each, _) => each.Times(new(within, 1)),
            (_, { } total) => total.Times(new(within, all.Count)),
            _ => Years.Where(year => years.Contains(year.Year)).Aggregate(new CountRange(0, 0), (sum, year) => sum + year.Count),
        };
    }

    private static long? Whole(string text) => text.Length <= MostDigits
        && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && text.All(char.IsAsciiDigit)
        && number <= Most
            ? number
            : null;

    private static YearCount[] Sound(IEnumerable<YearCount> years)
    {
        YearCount[] all = [.. ValueList<YearCount>.Of(years, nameof(years)).OrderBy(year => year.Year)];
        if (all.Length == 0)
            throw new ArgumentException("Participants by year have one year at least.", nameof(years));
        for (var index = 0; index < all.Length; index++)
        {
            _ = Sound(all[index].Count);
            if (all[index].Year is < 1000 or > 9999)
                throw new ArgumentException($"{all[index].Year} is not a year of four digits.", nameof(years));
            if (index > 0 && all[index - 1].Year == all[index].Year)
                throw new ArgumentException($"{all[index].Year} appears twice.", nameof(years));
        }

        return all;
    }

    private static CountRange Sound(CountRange count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return count.High <= Most ? count : throw new ArgumentException($"{count} is more than {Most}.", nameof(count));
    }

    // As YAML writes numbers, so that an editor, which sees a number, and a reader, which sees a text, agree; and as people do.
    [GeneratedRegex(
        "^[-+]?(0o[0-7]+|0x[0-9a-fA-F]+|[0-9]{1,3}([.,][0-9]{3})+|(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?)\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Numeral();
}
