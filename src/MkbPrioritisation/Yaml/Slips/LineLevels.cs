using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Yaml.Slips;

/// <summary>Which lines a line belongs with by its indentation, and what is wrong with that.</summary>
internal sealed class LineLevels(ScannedText text)
{
    // By how much files of this kind indent what lies under a key.
    private const int Step = 2;

    // The levels that the line at hand lies under, the outermost first.
    private readonly List<Level> _levels = [];

    /// <summary>The lines that the last one belongs with.</summary>
    public Level? Innermost => _levels.Count == 0 ? null : _levels[^1];

    /// <summary>The key that the last line has, or that it is the last item under.</summary>
    public string? Holder => Innermost is { } innermost ? KeyAt(innermost.IsList ? ParentLevel(innermost)?.Last ?? 0 : innermost.Last) : null;

    /// <summary>Finds the lines that a line belongs with by its indentation.</summary>
    public Slip? Place(int start, int indentation, bool isList)
    {
        var last = Innermost;
        var left = new List<Level>();
        while (Innermost is { } further && further.Indentation > indentation)
        {
            left.Add(further);
            _levels.RemoveAt(_levels.Count - 1);
        }

        if (last is { HasValue: false } && Innermost is { } level && level.Indentation == indentation)
            level.BehindEmpty = (start, last.Indentation);
        if (indentation > 0 && _levels is [{ Indentation: 0 }, ..] && KeyAt(start) is { } key && KeyPlaces.IsOutermost(key) && !HoldsNames())
            return Slip(SlipRules.IsIndentedTooMuch(indentation, 0), start);
        if (Innermost is { } beside && beside.Indentation == indentation)
        {
            beside.Outdented = left.Count > 0 ? (start, left) : beside.Outdented;
            return Beside(beside, left, start, isList);
        }

        if (left.Count > 0)
            return TooNear(left[^1], start, indentation, isList);
        if (Innermost is { HasValue: true } above)
            return TooFar(above, start, indentation, isList);
        if (!isList && last is not null && KeyAt(last.Last) == "scores" && KeyAt(start) is { } ofScore && KeyPlaces.IsOfScore(ofScore))
            return Slip(SlipRules.CriterionIsMissing(ofScore), start);
        _levels.Add(new(indentation, isList, start));
        return null;
    }

    /// <summary>By how much the last line stands too far if it is the only one under its key; 0 where it stands right.</summary>
    public int Excess => Innermost is { HasOneLine: true } last && ParentLevel(last) is { } parent
        ? Math.Max(0, last.Indentation - parent.Indentation - Step)
        : 0;

    /// <summary>Whether the items of a list that the last line lies in have an indentation.</summary>
    public bool HasItemsAt(int indentation) => _levels.Exists(level => level.IsList && level.Indentation == indentation);

    private Slip? Beside(Level beside, List<Level> left, int start, bool isList)
    {
        if (beside.IsList == isList)
            return null;
        if (!isList)
            return BesideItems(beside, start);
        if (left.FindLast(level => level.IsList) is { } list)
            return Slip(SlipRules.IsIndentedTooLittle(beside.Indentation, list.Indentation), start);
        if (left is [{ HasValue: false } empty, ..] && KeyAt(empty.Last) is { } holder && KeyPlaces.HoldsItems(holder))
            return Slip(SlipRules.IsIndentedTooLittle(beside.Indentation, empty.Indentation + Step), start);
        if (beside.HasValue || left.Count > 0)
            return ItemAlone(start, beside.Indentation);

        // A list may stand no further than the key that it belongs to.
        _levels.Add(new(beside.Indentation, IsList: true, start));
        return null;
    }

    private Slip? BesideItems(Level list, int start)
    {
        if (ParentLevel(list)?.Indentation == list.Indentation)
        {
            _levels.RemoveAt(_levels.Count - 1);
            return null;
        }

        var (first, key) = (KeyOfItem(list.Start), KeyAt(start));
        if (first is null)
            return Slip(SlipRules.DashIsMissing, start);
        if (ParentLevel(list) is not { } parent || KeyAt(parent.Last) is not { } holder || !KeyPlaces.HoldsItems(holder))
            return Slip(SlipRules.StrayDash, list.Start);
        if (key != first && KeyPlaces.LieBeside(key, holder))
            return Slip(SlipRules.IsIndentedTooMuch(list.Indentation, parent.Indentation), start);
        if (KeyPlaces.HolderOf(key) is { } missing)
            return Slip(SlipRules.LineIsMissing(key!, missing), start);
        return Slip(key == first ? SlipRules.DashIsMissing : SlipRules.IsIndentedTooLittle(list.Indentation, list.Indentation + Step), start);
    }

    private Slip TooNear(Level around, int start, int indentation, bool isList)
    {
        if (Innermost is not { } inner)
        {
            var first = text.SkipSpaces(text.FirstLine());
            return KeyAt(first) is "nl" or "en" && KeyAt(start) is { } outermost && KeyPlaces.IsOutermost(outermost)
                ? Slip(SlipRules.LineIsMissing(KeyAt(first)!, "name"), first)
                : Slip(SlipRules.IsIndentedTooMuch(around.Indentation, indentation), around.Start);
        }

        if (Blame(inner, start, indentation) is { } slip)
            return slip;
        if (IsAsFarAsItsLines(around, start))
            return Slip(SlipRules.IsIndentedTooMuch(around.Indentation, indentation), around.Start);
        if (inner.BehindEmpty is var (lone, _)
            && ((lone == inner.Last && KeyPlaces.LieBeside(KeyAt(lone), KeyAt(start)))
                || (indentation == inner.Indentation + Step && KeyPlaces.IsUnknown(KeyAt(lone)) && KeyPlaces.IsUnknown(KeyAt(start)))))
            return Slip(SlipRules.IsIndentedTooLittle(inner.Indentation, indentation), lone);
        if (FirstItem(inner) is { } item && ParentLevel(item) is { } holder && item.Indentation != holder.Indentation + Step
            && indentation == holder.Indentation + Step + Step)
            return Slip(Moved(item.Indentation, holder.Indentation + Step), item.Start);
        if (KeyAt(around.Start) is "nl" or "en" && KeyAt(around.Start) is var language && KeyPlaces.LieBeside(KeyAt(start), "name")
            && KeyAt(inner.Last) is not "name" && KeyOfItem(inner.Last) is not "name" && indentation < around.Indentation && !inner.IsList)
            return Slip(SlipRules.LineIsMissing(language!, "name"), around.Start);
        if (indentation == inner.Indentation + Step && around.Indentation != indentation && around.HasOneLine)
            return Slip(SlipRules.IsIndentedTooMuch(around.Indentation, indentation), around.Start);
        if (IsFirstTooNear(inner, indentation) && (isList || KeyPlaces.LieBeside(KeyAt(start), KeyAt(inner.Last))))
            return Slip(SlipRules.IsIndentedTooLittle(inner.Indentation, indentation), inner.Start);
        var isBesideInner = isList
            ? inner.IsList && !around.IsList
            : KeyPlaces.LieBeside(KeyAt(start), KeyAt(inner.Last) ?? KeyOfItem(inner.Last)) && !KeyPlaces.LieBeside(KeyAt(start), KeyAt(around.Last));
        return isBesideInner || IsAlike(start, inner, around)
            ? Slip(SlipRules.IsIndentedTooMuch(indentation, inner.Indentation), start)
            : Slip(SlipRules.IsIndentedTooLittle(indentation, around.Indentation), start);
    }

    private Slip TooFar(Level above, int start, int indentation, bool isList)
    {
        if (Blame(above, start, indentation) is { } slip)
            return slip;
        var (holder, key) = (KeyAt(above.Last), KeyAt(start));
        if (holder is not null && IsUnderValue(above, holder, start, indentation, isList))
            return Slip(UnderValue(above, holder, start), start);
        if (above.Outdented is var (before, left) && before == above.Last && left.Exists(level => level.Indentation == indentation)
            && holder is not null && !KeyPlaces.IsOutermost(holder) && !KeyPlaces.LieBeside(key, holder))
            return Slip(SlipRules.IsIndentedTooLittle(above.Indentation, indentation), before);
        if (IsFirstTooNear(above, indentation) && (isList ? above.IsList : KeyPlaces.LieBeside(key, holder)))
            return Slip(SlipRules.IsIndentedTooLittle(above.Indentation, indentation), above.Start);
        if (above.BehindEmpty is var (first, empty)
            && (first == above.Last || (indentation <= empty && KeyPlaces.IsUnknown(KeyAt(first)))))
            return Slip(SlipRules.IsIndentedTooLittle(above.Indentation, first == above.Last ? indentation : empty + Step), first);
        if (isList)
            return above.IsList ? Slip(SlipRules.IsIndentedTooMuch(indentation, above.Indentation), start) : ItemAlone(start, indentation);
        if (holder is not null && key is not null && (KeyPlaces.MissingBetween(holder, key) ?? MissingAboveAll(above, start)) is { } missing)
            return Slip(SlipRules.LineIsMissing(key, missing), start);
        return key is not null && key.Contains(' ', StringComparison.Ordinal)
            ? Slip(SlipRules.ColonInText, text.ColonOfKey(start))
            : Slip(SlipRules.IsIndentedTooMuch(indentation, above.Indentation), start);
    }

    // A line before this one left the lines that this one belongs with: it is that one which stands too near.
    private Slip? Blame(Level inner, int start, int indentation)
    {
        if (inner.Outdented is not var (before, left) || left.Find(level => level.Indentation == indentation) is not { } known
            || KeyAt(before) is not { } key || KeyPlaces.IsOutermost(key)
            || (ParentOf(inner) == "scores" && !KeyPlaces.IsOfScore(key) && !KeyPlaces.IsCriterion(key, parent: null)))
            return null;
        var level = left.Find(level => KeyPlaces.LieBeside(key, KeyAt(level.Last)))
            ?? (KeyPlaces.IsUnknown(key) && KeyPlaces.IsUnknown(KeyAt(start)) ? known : null);
        return level is null ? null : Slip(SlipRules.IsIndentedTooLittle(inner.Indentation, level.Indentation), before);
    }

    private Slip ItemAlone(int start, int indentation) => _levels.FindLast(level => level.IsList) is { } list
        ? Slip(SlipRules.IsIndentedTooMuch(indentation, list.Indentation), start)
        : KeyOfItem(start) is var key && KeyPlaces.HolderOfItem(key) is { } holder
        ? Slip(SlipRules.LineIsMissing(key!, holder), start)
        : Slip(SlipRules.StrayDash, start);

    private bool IsUnderValue(Level above, string holder, int start, int indentation, bool isList) => isList
        ? KeyPlaces.HoldsItems(holder)
        : KeyAt(start) is { } key && (ParentOf(above) == "scores" || !KeyPlaces.LieBeside(key, holder))
            && KeyPlaces.LiesUnder(key, holder, ParentOf(above), indentation - above.Indentation);

    private Finding UnderValue(Level above, string holder, int start)
    {
        var colon = text.ColonOfKey(above.Last);
        if (text.IsEndOfContent(colon + 1) && KeyAt(start) is "nl" or "en")
            return SlipRules.LanguageIsMissing(holder, KeyAt(start) == "en" ? "nl" : "en");
        var value = text.Slice(text.SkipSpaces(colon + 1), text.EndOfContent(colon + 1)).Trim('"', '\'');
        return KeyPlaces.IsCriterion(holder, ParentOf(above)) && KeyAt(start) is not "band" && KebabCase.IsValid(value)
            ? SlipRules.LinesUnderBand(holder, value)
            : SlipRules.LinesUnderValue(holder);
    }

    // The first of the lines that end here belongs beside this one, and those below it belong under that first one.
    private bool IsAsFarAsItsLines(Level around, int start) =>
        KeyPlaces.LieBeside(KeyAt(around.Start), KeyAt(start)) && !KeyPlaces.LieBeside(KeyAt(around.Last), KeyAt(start))
        && text.IsEndOfContent(text.ColonOfKey(around.Start) + 1);

    // The first line under a key stands a space or so too near to it, and this one where it belongs.
    private bool IsFirstTooNear(Level level, int indentation) =>
        level.HasOneLine && indentation == (ParentLevel(level)?.Indentation ?? 0) + Step && level.Indentation < indentation && ParentLevel(level) is not null;

    // What an assessor says of a measure starts with its id, and the line above all of that was left out.
    private string? MissingAboveAll(Level above, int start) =>
        above.Indentation == 0 && KeyPlaces.IsUnknown(KeyAt(start)) && text.IsEndOfContent(text.ColonOfKey(start) + 1)
        && text.NextContent(start) is var next && KeyAt(next + text.Indentation(next)) is { } below && KeyPlaces.MissingBehindText(below) == "scores"
            ? "scores"
            : null;

    // The list of which the first item is the only one yet, if a level is in it.
    private Level? FirstItem(Level level) => (level.IsList ? level : ParentLevel(level)) is { IsList: true, HasOneLine: true } list ? list : null;

    private static Finding Moved(int indentation, int meant) =>
        indentation < meant ? SlipRules.IsIndentedTooLittle(indentation, meant) : SlipRules.IsIndentedTooMuch(indentation, meant);

    // Of keys that nobody knows, those are alike under which lines lie.
    private bool IsAlike(int start, Level inner, Level around) =>
        KeyPlaces.IsUnknown(KeyAt(start)) && KeyPlaces.IsUnknown(KeyAt(inner.Last)) && !KeyPlaces.IsUnknown(KeyAt(around.Last))
        && text.IsEndOfContent(text.ColonOfKey(start) + 1);

    // Where keys are names of one's own, any word may be one.
    private bool HoldsNames() => KeyAt(_levels[0].Last) is "labels" or "categories" or "criteria" or "plan" or "phases" or "indicators";

    private Level? ParentLevel(Level level) => _levels.IndexOf(level) is > 0 and var index ? _levels[index - 1] : null;

    private string? ParentOf(Level level) => ParentLevel(level) is { } parent ? KeyAt(parent.Last) : null;

    private string? KeyAt(int start) => IsDash(start) ? null : text.KeyAt(start);

    // The first key of the item that starts with a hyphen.
    private string? KeyOfItem(int dash) => IsDash(dash) ? text.KeyAt(dash)?.TrimStart('-', ' ', '{') : null;

    private bool IsDash(int start) => text[start] == '-' && text.IsBlank(start + 1);

    private Slip Slip(Finding finding, int index) => new(finding, text.At(index));

    /// <summary>Lines of one indentation.</summary>
    public sealed record Level(int Indentation, bool IsList, int Start)
    {
        /// <summary>Where the last of them starts.</summary>
        public int Last { get; set; } = Start;

        /// <summary>Whether something stands behind the last key or hyphen, so that nothing can lie under it.</summary>
        public bool HasValue { get; set; }

        /// <summary>The last of them that does not lie under the key above it, which has no value, and the indentation of that key.</summary>
        public (int Start, int Indentation)? BehindEmpty { get; set; }

        /// <summary>The last of them behind which lines indented further end, and these, the innermost first.</summary>
        public (int Start, List<Level> Left)? Outdented { get; set; }

        /// <summary>Whether there is but one.</summary>
        public bool HasOneLine => Last == Start;
    }
}
