using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace MkbPrioritisation.Quantities;

/// <summary>
/// A date as exact as its source: a year, a month or a day, from 1900 to 2100. Dates are in order of the first day that they
/// may mean, the less exact first where that is the same: 2021, 2021-01, 2021-01-01.
/// </summary>
[JsonConverter(typeof(PartialDateJsonConverter))]
public readonly record struct PartialDate : IComparable<PartialDate>
{
    /// <summary>The first year that a date may be in.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year that a date may be in.</summary>
    public const int LastYear = 2100;

    private readonly int _year;

    /// <summary>A year.</summary>
    /// <param name="year">The year, 1900–2100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of bounds.</exception>
    public PartialDate(int year)
        : this(year, month: null, day: null)
    {
    }

    /// <summary>A month.</summary>
    /// <param name="year">The year, 1900–2100.</param>
    /// <param name="month">The month, 1–12.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the month is out of bounds.</exception>
    public PartialDate(int year, int month)
        : this(year, month, day: null)
    {
    }

    /// <summary>A day.</summary>
    /// <param name="year">The year, 1900–2100.</param>
    /// <param name="month">The month, 1–12.</param>
    /// <param name="day">The day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public PartialDate(int year, int month, int day)
        : this(year, (int?)month, day)
    {
    }

    private PartialDate(int year, int? month, int? day)
    {
        if (!Exists(year, month, day))
            throw new ArgumentOutOfRangeException(nameof(year), $"There is no date of year {year}, month {month} and day {day}.");
        (_year, Month, Day) = (year, month, day);
    }

    /// <summary>The year.</summary>
    public int Year => _year == 0 ? FirstYear : _year;

    /// <summary>The month, 1–12; <see langword="null"/> where only the year is known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month; <see langword="null"/> where it is not known.</summary>
    public int? Day { get; }

    /// <summary>The first day that the date may mean.</summary>
    public DateOnly FirstDay => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date may mean.</summary>
    public DateOnly LastDay => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>Whether one date is before another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether one date is after another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether one date is before another, or the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one date is after another, or the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a date as files write it: <c>2021</c>, <c>2021-01</c> or <c>2021-01-31</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is not such a date.</exception>
    public static PartialDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var date) ? date : throw new FormatException("A date is written as 2021, 2021-01 or 2021-01-31.");
    }

    /// <summary>Reads a date as files write it: <c>2021</c>, <c>2021-01</c> or <c>2021-01-31</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date; the start of 1900 where the text is none.</param>
    /// <returns>Whether the text is such a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        int? year, month = null, day = null;
        switch (text?.Split('-'))
        {
            case [var first]:
                year = Digits(first, 4);
                break;
            case [var first, var second]:
                (year, month) = (Digits(first, 4), Digits(second, 2) ?? 0);
                break;
            case [var first, var second, var third]:
                (year, month, day) = (Digits(first, 4), Digits(second, 2) ?? 0, Digits(third, 2) ?? 0);
                break;
            default:
                return false;
        }

        if (year is null || !Exists(year.Value, month, day))
            return false;
        date = new(year.Value, month, day);
        return true;
    }

    /// <summary>Compares with another date.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Less than, equal to or more than zero.</returns>
    public int CompareTo(PartialDate other) => FirstDay.CompareTo(other.FirstDay) is not 0 and var order
        ? order
        : Precision.CompareTo(other.Precision);

    /// <summary>The date as files write it, such as <c>2021-01</c>.</summary>
    /// <returns>The text; reading it gives an equal date.</returns>
    public override string ToString() => this switch
    {
        { Day: { } day } => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{day:D2}"),
        { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{month:D2}"),
        _ => Year.ToString("D4", CultureInfo.InvariantCulture),
    };

    private int Precision => Day is not null ? 2 : Month is not null ? 1 : 0;

    private static int? Digits(string text, int count) =>
        text.Length == count && text.All(char.IsAsciiDigit) ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static bool Exists(int year, int? month, int? day) => year is >= FirstYear and <= LastYear
        && month is null or (>= 1 and <= 12)
        && (day is null || (month is { } known && day >= 1 && day <= DateTime.DaysInMonth(year, known)));
}
