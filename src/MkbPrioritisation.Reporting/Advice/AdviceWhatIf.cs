using MkbPrioritisation.Advice;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Advice;

/// <summary>Says what would follow if figures were others, beside what follows from them as they are.</summary>
internal sealed class AdviceWhatIf(WhatIf whatIf, Language language)
{
    private readonly AdviceWording _now = new(whatIf.Now, language);
    private readonly AdviceWording _then = new(whatIf.Then, language);

    /// <summary>What is supposed: each figure as it is, and as it would be.</summary>
    public IEnumerable<string> Changes => whatIf.Changes.DistinctBy(change => change.Key, StringComparer.Ordinal)
        .Select(change =>
            $"{_now.Name(change.Key)}: {Figure(change.Key, change.From(whatIf.Now.Profile))} → {Figure(change.Key, change.From(whatIf.Then.Profile))}");

    /// <summary>What follows, a line each.</summary>
    public IReadOnlyList<string> Consequences
    {
        get
        {
            List<string> lines =
            [
                .. whatIf.Changed.Select(pair => $"{_now.Name(pair.Now.Indicator)}: {_now.Value(pair.Now)} → {_then.Value(pair.Then)}{Verdict(pair.Then)}"),
                .. Segment(),
                .. whatIf.Now.Measures.Zip(whatIf.Then.Measures).SelectMany(pair => Measures(pair.First, pair.Second)),
            ];
            return lines.Count > 0 ? lines : [_now.Terms.WhatIfNothing];
        }
    }

    private string Figure(string key, decimal? figure) => figure is { } known ? _now.Figure(key, known) : "?";

    private string Verdict(AdviceFigure figure) => _then.Verdict(figure) is { } side ? $" · {side}" : "";

    private IEnumerable<string> Segment()
    {
        if (whatIf.Now.Segment?.Segment != whatIf.Then.Segment?.Segment)
            yield return $"{_now.Terms.Segment}: {Name(whatIf.Now.Segment)} → {Name(whatIf.Then.Segment)}";
    }

    private string Name(SegmentDefinition? segment) => segment is null ? "–" : _now.Text(segment.Name);

    private IEnumerable<string> Measures(FittingMeasures now, FittingMeasures then)
    {
        foreach (var ranked in then.Measures.Except(now.Measures))
            yield return $"+ {_then.MarkedName(ranked)}";
        foreach (var ranked in now.Measures.Except(then.Measures))
            yield return $"− {_now.MarkedName(ranked)}";
        foreach (var ranked in now.Measures.Intersect(then.Measures).Where(HasOtherConditions))
            yield return $"{_then.MarkedName(ranked)}: {string.Join("; ", _then.Conditions(ranked))}";
    }

    private bool HasOtherConditions(RankedMeasure ranked) => !whatIf.Now.ConditionsOf(ranked.Measure).Select(check => check.IsMet)
        .SequenceEqual(whatIf.Then.ConditionsOf(ranked.Measure).Select(check => check.IsMet));
}
