using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Yaml;

/// <summary>Which lines a line belongs with by its indentation, and what is wrong with that.</summary>
internal sealed class LineLevels(ScannedText text)
{
    // The indentations of the lines that the line at hand lies under, the outermost first.
    private readonly List<Level> _levels = [];
    private (int Line, int Indentation)? _outdented;
    private (int Line, int Start)? _behindEmpty;

    /// <summary>The lines that the last one belongs with.</summary>
    public Level? Innermost => _levels.Count == 0 ? null : _levels[^1];

    /// <summary>Finds the lines that a line belongs with by its indentation.</summary>
    public Slip? Place(int line, int start, int indentation, bool isList)
    {
        int? left = null;
        while (Innermost is { } further && further.Indentation > indentation)
        {
            left = further.Indentation;
            _outdented = _outdented is { } known && known.Line == line ? known : (line, left.Value);
            _levels.RemoveAt(_levels.Count - 1);
        }

        if (left is null && Innermost is { HasValue: false } empty && empty.Indentation == indentation)
            _behindEmpty = (line, start);
        if (Innermost is { } beside && beside.Indentation == indentation)
            return Beside(beside, start, isList);
        if (left is { } around)
            return TooNear(line, start, indentation, around);
        if (Innermost is { HasValue: true } above)
            return TooFar(above, line, start, indentation, isList);
        _levels.Add(new(indentation, isList, start));
        return null;
    }

    private Slip? Beside(Level beside, int start, bool isList)
    {
        if (beside.IsList == isList)
            return null;
        if (isList && !beside.HasValue)
        {
            // A list may stand no further than the key that it belongs to.
            _levels.Add(new(beside.Indentation, IsList: true, start));
            return null;
        }

        if (isList)
            return Slip(SlipRules.StrayDash, start);
        if (_levels.Count > 1 && _levels[^2].Indentation == beside.Indentation)
        {
            _levels.RemoveAt(_levels.Count - 1);
            return null;
        }

        return text.ColonOfKey(beside.Start) >= 0 ? Slip(SlipRules.StrayDash, beside.Start) : Slip(SlipRules.DashIsMissing, start);
    }

    private Slip TooNear(int line, int start, int indentation, int around)
    {
        var first = text.SkipSpaces(text.FirstLine());
        return _levels.Count == 0 && KeyAt(first) is "nl" or "en" && KeyAt(start) is { } key && KeyPlaces.IsOutermost(key)
            ? Slip(SlipRules.LineIsMissing(KeyAt(first)!, "name"), first)
            : Slip(SlipRules.IsIndentedTooLittle(indentation, around), line + indentation);
    }

    private Slip TooFar(Level above, int line, int start, int indentation, bool isList)
    {
        var holder = KeyAt(above.Last);
        if (holder is not null && IsUnderValue(above, holder, start, indentation, isList))
            return Slip(UnderValue(above, holder, start), start);

        // A line before this one left those that this one belongs with: the last, or one that is known to belong there.
        if (_outdented is { } before && before.Indentation == indentation && (text.NextLine(before.Line) == line || IsKnown(before.Line))
            && (holder is null || !KeyPlaces.IsOutermost(holder)))
            return Slip(SlipRules.IsIndentedTooLittle(text.Indentation(before.Line), indentation), before.Line + text.Indentation(before.Line));
        if (_behindEmpty is { } first && text.NextLine(first.Line) == line)
            return Slip(SlipRules.IsIndentedTooLittle(text.Indentation(first.Line), indentation), first.Start);
        if (isList)
            return Slip(SlipRules.StrayDash, start);
        if (holder is not null && KeyAt(start) is { } key && KeyPlaces.MissingBetween(holder, key) is { } missing)
            return Slip(SlipRules.LineIsMissing(key, missing), start);
        var colon = text.ColonOfKey(start);
        return colon > start && text.Slice(start, colon).Contains(' ', StringComparison.Ordinal)
            ? Slip(SlipRules.ColonInText, colon)
            : Slip(SlipRules.IsIndentedTooMuch(indentation, above.Indentation), start);
    }

    private bool IsUnderValue(Level above, string holder, int start, int indentation, bool isList) => isList
        ? KeyPlaces.HoldsItems(holder)
        : KeyAt(start) is { } key && KeyPlaces.LiesUnder(key, holder, ParentOf(above), indentation - above.Indentation);

    private Finding UnderValue(Level above, string holder, int start)
    {
        var colon = text.ColonOfKey(above.Last);
        var value = text.Slice(text.SkipSpaces(colon + 1), text.EndOfContent(colon + 1)).Trim('"', '\'');
        return KeyPlaces.IsCriterion(holder, ParentOf(above)) && KeyAt(start) is not "band" && KebabCase.IsValid(value)
            ? SlipRules.LinesUnderBand(holder, value)
            : SlipRules.LinesUnderValue(holder);
    }

    private string? ParentOf(Level level) => _levels.IndexOf(level) is > 0 and var index ? KeyAt(_levels[index - 1].Last) : null;

    private string? KeyAt(int start) => text.ColonOfKey(start) is > 0 and var colon && colon > start ? text.Slice(start, colon).TrimEnd() : null;

    private bool IsKnown(int line) => KeyAt(line + text.Indentation(line)) is { } key && FileWords.IsKey(key);

    private Slip Slip(Finding finding, int index) => new(finding, text.At(index));

    /// <summary>Lines of one indentation.</summary>
    public sealed record Level(int Indentation, bool IsList, int Start)
    {
        /// <summary>Where the last of them starts.</summary>
        public int Last { get; set; } = Start;

        /// <summary>Whether something stands behind the last key or hyphen, so that nothing can lie under it.</summary>
        public bool HasValue { get; set; }
    }
}
