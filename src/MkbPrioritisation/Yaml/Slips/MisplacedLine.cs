using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Yaml.Slips;

/// <summary>Says of a line that belongs with no lines above it what it was meant to be, or which line before it is at fault.</summary>
internal sealed class MisplacedLine(ScannedText text, LineLevels levels)
{
    /// <summary>What is wrong where a line stands between two levels.</summary>
    /// <param name="around">The outermost of the lines that end before it.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="indentation">Its indentation.</param>
    /// <param name="isList">Whether it is an item.</param>
    public Slip TooNear(LineLevel around, int start, int indentation, bool isList)
    {
        var key = levels.KeyAt(start);
        if (levels.Innermost is not { } inner)
        {
            var first = text.SkipSpaces(text.FirstLine());
            return levels.KeyAt(first) is "nl" or "en" && key is not null && KeyPlaces.IsOutermost(key)
                ? Slip(SlipRules.LineIsMissing(levels.KeyAt(first)!, "name"), first)
                : Slip(SlipRules.IsIndentedTooMuch(around.Indentation, indentation), around.Start);
        }

        if (Blame(inner, start, indentation) is { } slip)
            return slip;
        if (IsAsFarAsItsLines(around, start))
            return Slip(SlipRules.IsIndentedTooMuch(around.Indentation, indentation), around.Start);
        if (inner.BehindEmpty is var (lone, _)
            && ((lone == inner.Last && KeyPlaces.LieBeside(levels.KeyAt(lone), key))
                || (indentation == inner.Indentation + LineLevels.Step && KeyPlaces.IsUnknown(levels.KeyAt(lone)) && KeyPlaces.IsUnknown(key))))
            return Slip(SlipRules.IsIndentedTooLittle(inner.Indentation, indentation), lone);
        if (levels.FirstItem(inner) is { } item && levels.Above(item) is { } holder && item.Indentation != holder.Indentation + LineLevels.Step
            && indentation == holder.Indentation + LineLevels.Step + LineLevels.Step)
            return Slip(Moved(item.Indentation, holder.Indentation + LineLevels.Step), item.Start);
        if (levels.KeyAt(around.Start) is "nl" or "en" && levels.KeyAt(around.Start) is var language && KeyPlaces.LieBeside(key, "name")
            && levels.KeyAt(inner.Last) is not "name" && levels.KeyOfItem(inner.Last) is not "name" && indentation < around.Indentation && !inner.IsList)
            return Slip(SlipRules.LineIsMissing(language!, "name"), around.Start);
        if (indentation == inner.Indentation + LineLevels.Step && around.Indentation != indentation && around.HasOneLine)
            return Slip(SlipRules.IsIndentedTooMuch(around.Indentation, indentation), around.Start);
        if (IsFirstTooNear(inner, indentation) && (isList || KeyPlaces.LieBeside(key, levels.KeyAt(inner.Last))))
            return Slip(SlipRules.IsIndentedTooLittle(inner.Indentation, indentation), inner.Start);
        var isBesideInner = isList
            ? inner.IsList && !around.IsList
            : KeyPlaces.LieBeside(key, levels.KeyAt(inner.Last) ?? levels.KeyOfItem(inner.Last)) && !KeyPlaces.LieBeside(key, levels.KeyAt(around.Last));
        return isBesideInner || IsAlike(start, inner, around)
            ? Slip(SlipRules.IsIndentedTooMuch(indentation, inner.Indentation), start)
            : Slip(SlipRules.IsIndentedTooLittle(indentation, around.Indentation), start);
    }

    /// <summary>What is wrong where a line lies under one that has a value.</summary>
    /// <param name="above">The lines above it.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="indentation">Its indentation.</param>
    /// <param name="isList">Whether it is an item.</param>
    public Slip TooFar(LineLevel above, int start, int indentation, bool isList)
    {
        if (Blame(above, start, indentation) is { } slip)
            return slip;
        var (holder, key) = (levels.KeyAt(above.Last), levels.KeyAt(start));
        if (holder is not null && IsUnderValue(above, holder, start, indentation, isList))
            return Slip(UnderValue(above, holder, start), start);
        if (above.Outdented is var (before, left) && before == above.Last && left.Exists(level => level.Indentation == indentation)
            && holder is not null && !KeyPlaces.IsOutermost(holder) && !KeyPlaces.LieBeside(key, holder))
            return Slip(SlipRules.IsIndentedTooLittle(above.Indentation, indentation), before);
        if (IsFirstTooNear(above, indentation) && (isList ? above.IsList : KeyPlaces.LieBeside(key, holder)))
            return Slip(SlipRules.IsIndentedTooLittle(above.Indentation, indentation), above.Start);
        if (above.BehindEmpty is var (first, empty)
            && (first == above.Last || (indentation <= empty && KeyPlaces.IsUnknown(levels.KeyAt(first)))))
            return Slip(SlipRules.IsIndentedTooLittle(above.Indentation, first == above.Last ? indentation : empty + LineLevels.Step), first);
        if (isList)
            return above.IsList ? Slip(SlipRules.IsIndentedTooMuch(indentation, above.Indentation), start) : ItemAlone(start, indentation);
        if (holder is not null && key is not null && (KeyPlaces.MissingBetween(holder, key) ?? MissingAboveAll(above, start)) is { } missing)
            return Slip(SlipRules.LineIsMissing(key, missing), start);
        return key is not null && key.Contains(' ', StringComparison.Ordinal)
            ? Slip(SlipRules.ColonInText, text.ColonOfKey(start))
            : Slip(SlipRules.IsIndentedTooMuch(indentation, above.Indentation), start);
    }

    /// <summary>What is wrong where an item stands in no list.</summary>
    public Slip ItemAlone(int start, int indentation) => levels.InnermostList is { } list
        ? Slip(SlipRules.IsIndentedTooMuch(indentation, list.Indentation), start)
        : levels.KeyOfItem(start) is var key && KeyPlaces.HolderOfItem(key) is { } holder
        ? Slip(SlipRules.LineIsMissing(key!, holder), start)
        : Slip(SlipRules.StrayDash, start);

    // A line before this one left the lines that this one belongs with: it is that one which stands too near.
    private Slip? Blame(LineLevel inner, int start, int indentation)
    {
        if (inner.Outdented is not var (before, left) || left.Find(level => level.Indentation == indentation) is not { } known
            || levels.KeyAt(before) is not { } key || KeyPlaces.IsOutermost(key)
            || (levels.KeyAbove(inner) == "scores" && !KeyPlaces.IsOfScore(key) && !KeyPlaces.IsCriterion(key, parent: null)))
            return null;
        var level = left.Find(level => KeyPlaces.LieBeside(key, levels.KeyAt(level.Last)))
            ?? (KeyPlaces.IsUnknown(key) && KeyPlaces.IsUnknown(levels.KeyAt(start)) ? known : null);
        return level is null ? null : Slip(SlipRules.IsIndentedTooLittle(inner.Indentation, level.Indentation), before);
    }

    private bool IsUnderValue(LineLevel above, string holder, int start, int indentation, bool isList) => isList
        ? KeyPlaces.HoldsItems(holder)
        : levels.KeyAt(start) is { } key && (levels.KeyAbove(above) == "scores" || !KeyPlaces.LieBeside(key, holder))
            && KeyPlaces.LiesUnder(key, holder, levels.KeyAbove(above), indentation - above.Indentation);

    private Finding UnderValue(LineLevel above, string holder, int start)
    {
        var colon = text.ColonOfKey(above.Last);
        if (text.IsEndOfContent(colon + 1) && levels.KeyAt(start) is "nl" or "en")
            return SlipRules.LanguageIsMissing(holder, levels.KeyAt(start) == "en" ? "nl" : "en");
        var value = text.Slice(text.SkipSpaces(colon + 1), text.EndOfContent(colon + 1)).Trim('"', '\'');
        return KeyPlaces.IsCriterion(holder, levels.KeyAbove(above)) && levels.KeyAt(start) is not "band" && KebabCase.IsValid(value)
            ? SlipRules.LinesUnderBand(holder, value)
            : SlipRules.LinesUnderValue(holder);
    }

    // The first of the lines that end here belongs beside this one, and those below it belong under that first one.
    private bool IsAsFarAsItsLines(LineLevel around, int start) =>
        KeyPlaces.LieBeside(levels.KeyAt(around.Start), levels.KeyAt(start)) && !KeyPlaces.LieBeside(levels.KeyAt(around.Last), levels.KeyAt(start))
        && text.IsEndOfContent(text.ColonOfKey(around.Start) + 1);

    // The first line under a key stands a space or so too near to it, and this one where it belongs.
    private bool IsFirstTooNear(LineLevel level, int indentation) =>
        level.HasOneLine && levels.Above(level) is { } above && indentation == above.Indentation + LineLevels.Step && level.Indentation < indentation;

    // What an assessor says of a measure starts with its id, and the line above all of that was left out.
    private string? MissingAboveAll(LineLevel above, int start) =>
        above.Indentation == 0 && KeyPlaces.IsUnknown(levels.KeyAt(start)) && text.IsEndOfContent(text.ColonOfKey(start) + 1)
        && text.NextContent(start) is var next && levels.KeyAt(next + text.Indentation(next)) is { } below && KeyPlaces.MissingBehindText(below) == "scores"
            ? "scores"
            : null;

    private static Finding Moved(int indentation, int meant) =>
        indentation < meant ? SlipRules.IsIndentedTooLittle(indentation, meant) : SlipRules.IsIndentedTooMuch(indentation, meant);

    // Of keys that nobody knows, those are alike under which lines lie.
    private bool IsAlike(int start, LineLevel inner, LineLevel around) =>
        KeyPlaces.IsUnknown(levels.KeyAt(start)) && KeyPlaces.IsUnknown(levels.KeyAt(inner.Last)) && !KeyPlaces.IsUnknown(levels.KeyAt(around.Last))
        && text.IsEndOfContent(text.ColonOfKey(start) + 1);

    private Slip Slip(Finding finding, int index) => new(finding, text.At(index));
}
