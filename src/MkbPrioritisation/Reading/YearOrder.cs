using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Sees to it that years follow each other, and says once where they do not.</summary>
/// <param name="file">The file.</param>
/// <param name="what">What the years are of.</param>
internal sealed class YearOrder(YamlFile file, Subject what)
{
    // Between two years of a plan lie fewer: more are a slip of the digits, such as 2012 for 2021.
    private const int WidestGap = 5;

    private int _last;
    private bool _isBroken;

    /// <summary>Takes the next year.</summary>
    public void Take(int year, Position position)
    {
        if (year < _last && !_isBroken)
        {
            file.Report(PlanRules.YearComesAfter(what, year, _last), position);
            _isBroken = true;
        }
        else if (_last > 0 && year - _last > WidestGap && !_isBroken)
        {
            file.Report(PlanRules.YearsAreApart(what, _last, year), position);
            _isBroken = true;
        }

        _last = Math.Max(year, _last);
    }
}
