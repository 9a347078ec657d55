using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Timelines;
using static MkbPrioritisation.Reporting.Writers.SvgElements;

namespace MkbPrioritisation.Reporting.Timelines;

/// <summary>The picture of a timeline, from the first year to the last that is named.</summary>
internal sealed class TimelinePicture
{
    public const int Width = 1200;

    private const double Left = 476;
    private const double Right = 1170;
    private const double Top = 104;
    private const double RowHeight = 26;
    private const int LongestName = 62;
    private const int LongestHeading = 110;

    // Other colours than those of starts and steps.
    private const int FirstColourOfPhases = 2;

    private static readonly SvgPalette Colours = SvgPalette.Alone;

    private readonly MeasureTimeline _timeline;
    private readonly Wording _wording;
    private readonly TimelineGrouping _by;
    private readonly List<Func<double, XElement>> _rows;
    private readonly DateOnly _first;
    private readonly DateOnly _last;

    public TimelinePicture(MeasureTimeline timeline, TimelineGrouping by, Wording wording)
    {
        (_timeline, _by, _wording) = (timeline, by, wording);
        var dated = timeline.Entries.Where(entry => entry.From is not null).ToList();
        _rows =
        [
            .. dated.Where(entry => entry.Measure is null).Select((phase, index) => new Func<double, XElement>(y => Phase(phase, y, index))),
            .. TimelineGroup.Of(timeline, by, wording).SelectMany(Rows),
        ];
        _first = dated.Count == 0 ? default : new(dated.Min(entry => entry.From!.Value.Year), 1, 1);
        _last = dated.Count == 0 ? new(1, 12, 31) : new(dated.Max(entry => (entry.To ?? entry.From)!.Value.Year), 12, 31);
    }

    public int Height => (int)(Top + (RowHeight * _rows.Count) + 60);

    public XElement Draw()
    {
        var suffix = _by switch
        {
            TimelineGrouping.Measure => "",
            TimelineGrouping.Actor => $" · {_wording.Terms.ByActor}",
            TimelineGrouping.Programme => $" · {_wording.Terms.ByProgramme}",
        };
        var name = _wording.Collections(_timeline.Collections);
        var bottom = Top + (RowHeight * _rows.Count);
        var undated = _timeline.Entries.Count(entry => entry.From is null);
        return Root(
            Width,
            Height,
            Attributes(("role", "img"), ("aria-labelledby", "timeline-title timeline-description")),
            Element("title", new XAttribute("id", "timeline-title"), name + suffix),
            Element("desc", new XAttribute("id", "timeline-description"), Describe(undated)),
            Rectangle(0, 0, Width, Height, ("fill", Colours.Paper)),
            Text(24, 36, ShortText.Of(name, 70 - suffix.Length) + suffix, ("font-size", 22), ("font-weight", "bold"), ("fill", Colours.Ink)),
            Text(24, 60, Describe(undated), ("font-size", 14), ("fill", Colours.Soft)),
            Years(bottom),
            _rows.Select((row, index) => row(Top + (RowHeight * index))),
            _timeline.Entries.Any(entry => entry is { Measure: not null, From: not null }) ? new[] { Legend(bottom + 36) } : []);
    }

    private string Describe(int undated) => _timeline.Entries.Count == 0
        ? _wording.Terms.NothingDated
        : $"{_wording.Terms.TimelineDescription}" +
            $"{(undated == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {undated} {_wording.Terms.EntriesWithoutDate}"))}";

    private double X(DateOnly day) => Left + ((Right - Left) * (day.DayNumber - _first.DayNumber) / Math.Max(1, _last.DayNumber - _first.DayNumber));

    private XElement Years(double bottom) =>
        Element("g", Attributes(("font-size", 13), ("fill", Colours.Soft)), Enumerable.Range(_first.Year, _last.Year - _first.Year + 1)
        .Where(_ => _timeline.Entries.Any(entry => entry.From is not null))
        .Select(year =>
        {
            var x = X(new(year, 1, 1));
            return new[]
            {
                Line(x, Top - 18, x, bottom, ("stroke", Colours.Line)),
                Text(x + 4, Top - 8, year.ToString(CultureInfo.InvariantCulture)),
            };
        }));

    // A heading of which nothing has a date would stand above nothing.
    private IEnumerable<Func<double, XElement>> Rows(TimelineGroup group)
    {
        var measures = group.Entries.Where(entry => entry is { Measure: not null, From: not null })
            .GroupBy(entry => $"{entry.Collection.Id}/{entry.Measure!.Id}", StringComparer.Ordinal)
            .Select(entries => new Func<double, XElement>(y => Row(entries, y)))
            .ToList();
        return group.Heading is { } heading && measures.Count > 0 ? measures.Prepend(y => Heading(heading, y)) : measures;
    }

    // Over the lines of the years, as a heading may be longer than a name.
    private static XElement Heading(string heading, double y) => Group(
        heading,
        Rectangle(16, y + 0.5, Right - 16, RowHeight - 1, ("fill", Colours.Ground)),
        Text(24, y + 18, ShortText.Of(heading, LongestHeading), ("font-size", 13), ("font-weight", "bold"), ("fill", Colours.Ink)));

    private XElement Phase(TimelineEntry phase, double y, int index)
    {
        var (from, to) = (X(phase.From!.Value.FirstDay), X((phase.To ?? phase.From)!.Value.LastDay));
        var colour = Colours.Categories[(FirstColourOfPhases + index) % Colours.Categories.Count];
        return Group(
            $"{_wording.Text(phase.Name)}, {TimelineTable.Date(phase, _wording)}",
            Text(24, y + 17, ShortText.Of(_wording.Text(phase.Name), LongestName), ("font-size", 13), ("font-weight", "bold"), ("fill", Colours.Ink)),
            Rectangle(from, y + 5, Math.Max(to - from, 3), 15, ("rx", 3), ("fill", colour)));
    }

    private XElement Row(IGrouping<string, TimelineEntry> entries, double y)
    {
        var name = _wording.Text(entries.First().Measure!.Name);
        return Element(
            "g",
            Line(24, y, Right, y, ("stroke", Colours.Line), ("stroke-width", 0.5)),
            Text(24, y + 17, ShortText.Of(name, LongestName), ("font-size", 13), ("fill", Colours.Ink)),
            entries.GroupBy(entry => (entry.Kind, entry.From)).Select(same => Mark(same, name, y)));
    }

    // As wide as what the date may mean: a year, a month or a day.
    private XElement Mark(IEnumerable<TimelineEntry> entries, string name, double y)
    {
        var (first, what) = (entries.First(), string.Join("; ", entries.Select(entry => TimelineTable.What(entry, _wording))));
        var (from, to) = (X(first.From!.Value.FirstDay), X(first.From!.Value.LastDay));
        var (colour, top) = first.Kind == TimelineKind.Start ? (Colours.Categories[0], y + 4) : (Colours.Categories[1], y + 14);
        return Group(
            $"{name}, {TimelineTable.Date(first, _wording)}: {what}",
            Rectangle(from, top, Math.Max(to - from, 4), 8, ("rx", 2), ("fill", colour)));
    }

    private XElement Legend(double y) => Element(
        "g",
        Attributes(("font-size", 13), ("fill", Colours.Ink)),
        Rectangle(Left, y - 10, 14, 8, ("rx", 2), ("fill", Colours.Categories[0])),
        Text(Left + 22, y - 2, _wording.Terms.CanBegin),
        Rectangle(Left + 200, y - 10, 14, 8, ("rx", 2), ("fill", Colours.Categories[1])),
        Text(Left + 222, y - 2, _wording.Terms.StepDoneBy));
}
