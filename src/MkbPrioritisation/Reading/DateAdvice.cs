using System.Globalization;
using System.Text.RegularExpressions;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reading;

/// <summary>Says how the date is written that a text means.</summary>
/// <param name="Text">What was written.</param>
internal sealed partial record DateAdvice(string Text) : IPhrase
{
    private const int LongestDate = 40;
    private const int MonthsInYear = 12;

    // Spreadsheets count days; these make the dates from 2009 to 2064, and fewer digits or more are figures.
    private const int FirstSerial = 40_000;
    private const int LastSerial = 60_000;

    private static readonly DateOnly SerialStart = new(1899, 12, 30);

    private static readonly string[] Months =
    [
        "januari january jan", "februari february feb", "maart march mrt mar", "april apr", "mei may", "juni june jun", "juli july jul", "augustus august aug",
        "september sep sept", "oktober october okt oct", "november nov", "december dec",
    ];

    private static readonly Phrase LeaveOut = new(
        $"leave the key out where no date is known", $"laat de sleutel weg als er geen datum bekend is");

    private static readonly Phrase Usual = new(
        $"write a year, month or day from 1900 to 2100, such as 2021, 2021-01 or 2021-01-31",
        $"schrijf een jaar, maand of dag van 1900 tot en met 2100, zoals 2021, 2021-01 of 2021-01-31");

    /// <summary>Whether it is a date by which something is done or over, so that of a quarter the last month is meant.</summary>
    public bool IsEnd { get; init; }

    /// <summary>The date as files have it; <see langword="null"/> where it cannot be told, or there is none.</summary>
    public string? Written =>
        Meant() is var (year, month, day) && Form(year, month, day) is var written && written != Text && PartialDate.TryParse(written, out _) ? written : null;

    /// <summary>
    /// The two figures of which a spreadsheet made a date, such as 6-12 of 6-dec or of 06-12-2025; <see langword="null"/> where
    /// the text is no such date.
    /// </summary>
    public string? Figures
    {
        get
        {
            var text = Text.Length > LongestDate ? "" : Text.Trim().ToLowerInvariant();
            if (DayAndMonth().Match(text) is { Success: true } words && MonthOf(words.Groups["month"].Value) is { } named)
                return string.Create(CultureInfo.InvariantCulture, $"{Number(words, "day")}-{named}");
            return DayFirst().Match(text) is { Success: true } match
                ? string.Create(CultureInfo.InvariantCulture, $"{Number(match, "day")}-{Number(match, "month")}")
                : null;
        }
    }

    // Of two numbers behind each other nobody can tell which is the month.
    private string? Swapped =>
        Text.Length <= LongestDate && DayFirst().Match(InFull(Text.Trim())) is { Success: true } match
        && Number(match, "day") is <= MonthsInYear and var day && Number(match, "month") <= MonthsInYear && day != Number(match, "month")
        ? Form(Number(match, "year"), day, Number(match, "month"))
        : null;

    public string In(Language language) => Find().In(language);

    private static string? InForm(string text, bool isEnd) => PartialDate.TryParse(text, out _) ? text : new DateAdvice(text) { IsEnd = isEnd }.Written;

    // Of a year without its first two digits only this century can be meant, where no day or month can.
    private static string InFull(string text) => TwoDigits().Replace(InDigits(text), "${before}20${year}");

    private static string InDigits(string text) =>
        LetterForZero().IsMatch(text) ? text.Replace("o", "0", StringComparison.OrdinalIgnoreCase) : text;

    private Phrase Find()
    {
        if (Text.Length <= LongestDate && NoDate().IsMatch(Text.Trim()))
            return LeaveOut;
        if (Swapped is { } other && Written is { } one)
            return new(
                $"it can be read in two ways, so write {one:bare} or {other:bare}",
                $"dat is op twee manieren te lezen, dus schrijf {one:bare} of {other:bare}");
        if (Written is { } written)
            return new($"write {written:bare}", $"schrijf {written:bare}");
        if (Meant() is ( >= PartialDate.FirstYear and <= PartialDate.LastYear and var year, >= 1 and <= 12 and var month, { } day)
            && DateTime.DaysInMonth(year, month) is var days && day > days)
        {
            var name = Form(year, month, day: null);
            return new($"{name:bare} has {days} days; write one of those", $"{name:bare} heeft {days} dagen; schrijf er een van");
        }

        if (Text.Length <= LongestDate && InFull(Text.Trim()) is { Length: 4 } alone && PartialDate.TryParse(alone, out _))
            return new($"write {alone:bare}", $"schrijf {alone:bare}");
        if (Text.Length <= LongestDate && TwoYears().Match(Text.Trim()) is { Success: true } years
            && (years.Groups["first"].Value, years.Groups["last"].Value) is var (first, behind)
            && (behind.Length == 2 ? first[..2] + behind : behind) is var last && string.CompareOrdinal(last, first) > 0)
        {
            return new(
                $"these are two years, and a date is one; write {first:bare} or {last:bare}",
                $"dit zijn twee jaren, en een datum is er een; schrijf {first:bare} of {last:bare}");
        }

        if (Text.Length <= LongestDate && TwoDates().Match(Text) is { Success: true } dates
            && InForm(dates.Groups["first"].Value, IsEnd) is { } begin && InForm(dates.Groups["last"].Value, IsEnd) is { } end)
            return new($"these are two dates; write {begin:bare} or {end:bare}", $"dit zijn twee data; schrijf {begin:bare} of {end:bare}");

        return Text.Length <= LongestDate && YearIn().Match(InFull(Text)).Groups["year"] is { Success: true, Value: var only }
            ? new($"write {only:bare}, or a month or a day of it", $"schrijf {only:bare}, of een maand of dag daarin")
            : Usual;
    }

    private (int Year, int Month, int? Day)? Meant()
    {
        if (Text.Length > LongestDate)
            return null;
        var text = InFull(Text.Trim().ToLowerInvariant().Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal));
        text = Before().Replace(TimeOfDay().Replace(text, ""), "");
        if (text.Length == 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial)
            && serial is >= FirstSerial and <= LastSerial && SerialStart.AddDays(serial) is var day)
            return (day.Year, day.Month, day.Day);
        if (DayFirst().Match(text) is { Success: true } dayFirst)
        {
            // What cannot be a month stands behind it, as Americans write dates.
            return Number(dayFirst, "month") > MonthsInYear && Number(dayFirst, "day") <= MonthsInYear
                ? (Number(dayFirst, "year"), Number(dayFirst, "day"), Number(dayFirst, "month"))
                : (Number(dayFirst, "year"), Number(dayFirst, "month"), Number(dayFirst, "day"));
        }

        if (YearFirst().Match(text) is { Success: true } yearFirst)
            return (Number(yearFirst, "year"), Number(yearFirst, "month"), DayIn(yearFirst));
        if (Quarter().Match(text) is { Success: true } quarter)
            return (Number(quarter, "year"), (3 * Number(quarter, "quarter")) - (IsEnd ? 0 : 2), null);
        if (Half().Match(text) is { Success: true } half)
            return (Number(half, "year"), (6 * Number(half, "half")) - (IsEnd ? 0 : 5), null);
        if (MonthFirst().Match(text) is { Success: true } monthFirst)
            return (Number(monthFirst, "year"), Number(monthFirst, "month"), null);
        return InWords().Match(text) is { Success: true } words && MonthOf(words.Groups["month"].Value) is { } month
            ? (Number(words, "year"), month, DayIn(words))
            : null;
    }

    private static int? DayIn(Match match) => match.Groups["day"].Success ? Number(match, "day") : null;

    private static string Form(int year, int month, int? day) =>
        string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}")
            + (day is { } given ? string.Create(CultureInfo.InvariantCulture, $"-{given:00}") : "");

    private static int? MonthOf(string name) =>
        Array.FindIndex(Months, names => names.Split(' ').Contains(name, StringComparer.Ordinal)) is >= 0 and var index ? index + 1 : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<day>[0-9]{1,2})[-/. ](?<month>[0-9]{1,2})[-/. ](?<year>[0-9]{4})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    // Without a separator months and days have both their digits: 20211 is a year with a digit too many.
    [GeneratedRegex(
        "^(?<year>[0-9]{4})([-/. ](?<month>[0-9]{1,2})([-/. ](?<day>[0-9]{1,2}))?|(?<month>[0-9]{2})(?<day>[0-9]{2})?)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(
        "^(onbekend|unknown|n\\.?v\\.?t\\.?|n\\.?t\\.?b\\.?|tbd|p\\.?m\\.?|z\\.?s\\.?m\\.?|asap|nader te bepalen|nog niet bekend|nog onbekend|"
            + "direct|meteen|nu|now|geen|none|\\?+|-+)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NoDate();

    [GeneratedRegex("(?<=[0-9]{4}-[0-9]{2}-[0-9]{2})[t ][0-9]{2}:[0-9:.z]+$|\\.$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(
        "^(uiterlijk( op| in)?|by|per|vanaf|from|sinds|since|eind|end of) (?=.*[0-9])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(
        "^(?=[0-9o/-]*o)[12][0-9o]{3}([-/][0-9o]{1,2}){0,2}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex LetterForZero();

    [GeneratedRegex("^(?<day>[0-9]{1,2})[-/ ](?<month>[a-z]{3,})\\.?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex DayAndMonth();

    [GeneratedRegex("^(?<month>[0-9]{1,2})[-/. ](?<year>[0-9]{4})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();

    [GeneratedRegex("^[^0-9-]+(?<year>(19|20)[0-9]{2})$|^(?<year>(19|20)[0-9]{2})[^0-9-]+$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex YearIn();

    // Behind an apostrophe, a quarter, the name of a month or day and month; or alone. A number up to 12 may be a month or day.
    [GeneratedRegex(
        "(?<before>^|[^0-9'’])['’](?<year>[0-9]{2})$|(?<before>^|^[0-9]{1,2}[-/.][0-9]{1,2}[-/.]|^[0-9]{1,2}[-/]|^(q|k|kw|kwartaal ?|h|s)[1-4][-/ "
            + "]*)(?<year>[2-9][0-9])$|(?<before>^([0-9]{1,2}[- ])?[a-z]{3,}\\.?[- ])(?<year>[2-9][0-9])$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex TwoDigits();

    [GeneratedRegex(
        "^(?<first>.*[0-9].*?) +([-–—]|t/m|tot|tot en met|to|until|of|or) +(?<last>.*[0-9].*)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex TwoDates();

    [GeneratedRegex(
        "^(?<first>(19|20)[0-9]{2}) *([-/–]|t/m|tot|to|of|or) *['’]?(?<last>(19|20)[0-9]{2}|(1[3-9]|[2-9][0-9]))$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex TwoYears();

    [GeneratedRegex(
        "^(q|k|kw|kwartaal ?)(?<quarter>[1-4])[-/ ]*(?<year>[0-9]{4})$|^(?<year>[0-9]{4})[-/ ]*(q|k|kw|kwartaal ?)(?<quarter>[1-4])$"
            + "|^(?<quarter>[1-4])(e|ste|de|st|nd|rd|th)? ?(kwartaal|quarter)( van| of)? (?<year>[0-9]{4})$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Quarter();

    [GeneratedRegex(
        "^(h|s)(?<half>[12])[-/ ]*(?<year>[0-9]{4})$|^(?<year>[0-9]{4})[-/ ]*(h|s)(?<half>[12])$"
            + "|^(?<half>[12])(e|ste|de|st|nd)? ?(helft|half|halfjaar)( van| of)? (?<year>[0-9]{4})$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Half();

    [GeneratedRegex(
        "^((?<day>[0-9]{1,2})(st|nd|rd|th|e)?[- ])?(?<month>[a-z]+)\\.?,?[- ](?<year>[0-9]{4})$|^(?<month>[a-z]+) (?<day>[0-9]{1,2})(st|nd|rd|th)?,? "
            + "(?<year>[0-9]{4})$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex InWords();
}
