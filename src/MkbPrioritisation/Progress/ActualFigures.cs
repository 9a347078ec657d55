using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Progress;

/// <summary>What a measure has really taken and yielded in a year, as far as it is known: <see langword="null"/> is not known, and never 0.</summary>
public sealed record ActualFigures
{
    /// <summary>The most that an amount may be, in whole units of the currency; as much as a plan can hold.</summary>
    public const decimal MostAmount = 999_999_999_999_999.999999m;

    /// <summary>The most participants in a year.</summary>
    public const long MostParticipants = 999_999_999_999;

    /// <summary>Creates the figures of a year, nothing of which is known yet.</summary>
    /// <param name="measure">The measure's id, in kebab-case.</param>
    /// <param name="year">The year, of four digits.</param>
    /// <exception cref="ArgumentException">The id is not kebab-case.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year has no four digits.</exception>
    public ActualFigures(string measure, int year)
    {
        Measure = KebabCase.Require(measure, nameof(measure));
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        Year = year;
    }

    /// <summary>The measure's id.</summary>
    public string Measure { get; }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>What was invested in the year, in whole units of the plan's currency; not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero or above <see cref="MostAmount"/>.</exception>
    public decimal? Investment { get; init => field = Within(value, MostAmount, nameof(Investment)); }

    /// <summary>By how much value added grew in the year, in whole units of the plan's currency; not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero or above <see cref="MostAmount"/>.</exception>
    public decimal? Growth { get; init => field = Within(value, MostAmount, nameof(Growth)); }

    /// <summary>How many took part in the year; not negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero or above <see cref="MostParticipants"/>.</exception>
    public long? Participants { get; init => field = Within(value, MostParticipants, nameof(Participants)); }

    /// <summary>Whether anything is known.</summary>
    public bool IsReported => (Investment, Growth, Participants) is not (null, null, null);

    private static T? Within<T>(T? value, T most, string name)
        where T : struct, IComparable<T> =>
        value is { } known && (known.CompareTo(default) < 0 || known.CompareTo(most) > 0)
            ? throw new ArgumentOutOfRangeException(name, value, $"The figure is from 0 to {most}.")
            : value;
}
