using MkbPrioritisation.Diagnostics;

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

        if (Innermost is { HasValue: false } empty && empty.Indentation == indentation)
            _behindEmpty = (line, start);
        if (Innermost is { } beside && beside.Indentation == indentation)
            return Beside(beside, start, isList);
        if (left is { } around)
            return Slip(SlipRules.IsIndentedTooLittle(indentation, around), line + indentation);
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

    private Slip TooFar(Level above, int line, int start, int indentation, bool isList)
    {
        // A line before this one left those that this one belongs with: the last, or one that is known to belong there.
        if (_outdented is { } before && before.Indentation == indentation && (text.NextLine(before.Line) == line || IsKnown(before.Line)))
            return Slip(SlipRules.IsIndentedTooLittle(text.Indentation(before.Line), indentation), before.Line + text.Indentation(before.Line));
        if (_behindEmpty is { } first && text.NextLine(first.Line) == line)
            return Slip(SlipRules.IsIndentedTooLittle(text.Indentation(first.Line), indentation), first.Start);
        if (isList)
            return Slip(SlipRules.StrayDash, start);
        var colon = text.ColonOfKey(start);
        return colon > start && text.Slice(start, colon).Contains(' ', StringComparison.Ordinal)
            ? Slip(SlipRules.ColonInText, colon)
            : Slip(SlipRules.IsIndentedTooMuch(indentation, above.Indentation), start);
    }

    private bool IsKnown(int line)
    {
        var start = line + text.Indentation(line);
        return text.ColonOfKey(start) is >= 0 and var colon && FileWords.IsKey(text.Slice(start, colon));
    }

    private Slip Slip(Finding finding, int index) => new(finding, text.At(index));

    /// <summary>Lines of one indentation.</summary>
    public sealed record Level(int Indentation, bool IsList, int Start)
    {
        /// <summary>Whether something stands behind the last key or hyphen, so that nothing can lie under it.</summary>
        public bool HasValue { get; set; }
    }
}
