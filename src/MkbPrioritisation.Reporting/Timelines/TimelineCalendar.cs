using System.Globalization;
using System.Text;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Timelines;

namespace MkbPrioritisation.Reporting.Timelines;

/// <summary>
/// Writes timelines as a calendar that other programs can take in (RFC 5545): an event a dated entry, over all the days that
/// its date may mean. What has no date is not in it.
/// </summary>
public static class TimelineCalendar
{
    // A line has at most 75 octets; what is longer goes on behind a line break and a space.
    private const int MostOctets = 75;

    /// <summary>Writes a timeline.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="options">The language.</param>
    /// <returns>The calendar; the same for the same timeline, so that taking it in again changes no event.</returns>
    public static string Write(MeasureTimeline timeline, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(options);
        var wording = new Wording(options.Language);
        var text = new StringBuilder();
        Append(text, "BEGIN:VCALENDAR");
        Append(text, "VERSION:2.0");
        Append(text, "PRODID:-//MkbPrioritisation//mkb timeline//EN");
        foreach (var entry in timeline.Entries)
            AppendEvent(text, entry, wording);
        Append(text, "END:VCALENDAR");
        return text.ToString();
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="timeline">The timeline.</param>
    /// <param name="options">The language.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, MeasureTimeline timeline, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(timeline, options));

    private static void AppendEvent(StringBuilder text, TimelineEntry entry, Wording wording)
    {
        if (entry.From is not { } from)
            return;
        var owner = entry.Measure is { } measure ? measure.Id : "phases";
        var what = TimelineTable.What(entry, wording);
        Append(text, "BEGIN:VEVENT");
        Append(
            text, string.Create(CultureInfo.InvariantCulture, $"UID:{entry.Collection.Id}-{owner}-{EnumId.Of(entry.Kind)}-{entry.Number}@mkb-prioritisation"));
        // When the event was made is not known, and may not make one calendar differ from the next.
        Append(text, $"DTSTAMP:{Day(from.FirstDay)}T000000Z");
        Append(text, $"DTSTART;VALUE=DATE:{Day(from.FirstDay)}");
        Append(text, $"DTEND;VALUE=DATE:{Day((entry.To ?? from).LastDay.AddDays(1))}");
        Append(text, $"SUMMARY:{Escaped(entry.Measure is null ? what : $"{wording.Text(entry.Measure.Name)}: {what}")}");
        if (TimelineTable.Actor(entry, wording) is { Length: > 0 } actor)
            Append(text, $"DESCRIPTION:{Escaped($"{wording.Terms.Actor}: {actor}")}");
        Append(text, "TRANSP:TRANSPARENT");
        Append(text, "END:VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    // Names are one line already.
    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal);

    private static void Append(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
