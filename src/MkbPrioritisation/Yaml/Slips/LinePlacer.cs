using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Yaml.Slips;

/// <summary>Finds the lines that a line belongs with by its indentation, and whether it can stand there.</summary>
internal sealed class LinePlacer(ScannedText text, LineLevels levels)
{
    private readonly MisplacedLine _misplaced = new(text, levels);

    /// <summary>Goes on to the lines that the line at hand belongs with.</summary>
    public Slip? Place(int start, int indentation, bool isList)
    {
        var last = levels.Innermost;
        var left = levels.LeaveTo(indentation);
        if (last is { HasValue: false } && levels.Innermost is { } level && level.Indentation == indentation)
            level.BehindEmpty = (start, last.Indentation);
        if (indentation > 0 && levels.Outermost is { } outermost && levels.KeyAt(start) is { } key && KeyPlaces.IsOutermost(key) && !HoldsNames(outermost))
            return Slip(SlipRules.IsIndentedTooMuch(indentation, 0), start);
        if (levels.Innermost is { } beside && beside.Indentation == indentation)
        {
            beside.Outdented = left.Count > 0 ? (start, left) : beside.Outdented;
            return Beside(beside, left, start, isList);
        }

        if (left.Count > 0)
            return _misplaced.TooNear(left[^1], start, indentation, isList);
        if (levels.Innermost is { HasValue: true } above)
            return _misplaced.TooFar(above, start, indentation, isList);
        if (!isList && last is not null && levels.KeyAt(last.Last) == "scores" && levels.KeyAt(start) is { } ofScore && KeyPlaces.IsOfScore(ofScore))
            return Slip(SlipRules.CriterionIsMissing(ofScore), start);
        levels.Add(new(indentation, isList, start));
        return null;
    }

    private Slip? Beside(LineLevel beside, List<LineLevel> left, int start, bool isList)
    {
        if (beside.IsList == isList)
            return null;
        if (!isList)
            return BesideItems(beside, start);
        if (left.FindLast(level => level.IsList) is { } list)
            return Slip(SlipRules.IsIndentedTooLittle(beside.Indentation, list.Indentation), start);
        if (left is [{ HasValue: false } empty, ..] && levels.KeyAt(empty.Last) is { } holder && KeyPlaces.HoldsItems(holder))
            return Slip(SlipRules.IsIndentedTooLittle(beside.Indentation, empty.Indentation + LineLevels.Step), start);
        if (beside.HasValue || left.Count > 0)
            return _misplaced.ItemAlone(start, beside.Indentation);

        // A list may stand no further than the key that it belongs to.
        levels.Add(new(beside.Indentation, IsList: true, start));
        return null;
    }

    private Slip? BesideItems(LineLevel list, int start)
    {
        if (levels.Above(list)?.Indentation == list.Indentation)
        {
            levels.LeaveInnermost();
            return null;
        }

        var (first, key) = (levels.KeyOfItem(list.Start), levels.KeyAt(start));
        if (first is null)
            return Slip(SlipRules.DashIsMissing, start);
        if (levels.Above(list) is not { } parent || levels.KeyAt(parent.Last) is not { } holder || !KeyPlaces.HoldsItems(holder))
            return Slip(SlipRules.StrayDash, list.Start);
        if (key != first && KeyPlaces.LieBeside(key, holder))
            return Slip(SlipRules.IsIndentedTooMuch(list.Indentation, parent.Indentation), start);
        if (KeyPlaces.HolderOf(key) is { } missing)
            return Slip(SlipRules.LineIsMissing(key!, missing), start);
        return Slip(key == first ? SlipRules.DashIsMissing : SlipRules.IsIndentedTooLittle(list.Indentation, list.Indentation + LineLevels.Step), start);
    }

    // Where keys are names of one's own, any word may be one.
    private bool HoldsNames(LineLevel outermost) =>
        levels.KeyAt(outermost.Last) is "labels" or "categories" or "criteria" or "plan" or "phases" or "indicators";

    private Slip Slip(Finding finding, int index) => new(finding, text.At(index));
}
