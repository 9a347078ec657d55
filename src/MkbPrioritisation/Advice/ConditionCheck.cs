using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Advice;

/// <summary>A condition of a measure, held against a firm.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Figure">The firm's figure that it is about, with a value or with what is missing for one.</param>
/// <param name="IsMet">Whether the firm meets it; <see langword="null"/> where its figure has no value.</param>
public sealed record ConditionCheck(FirmCondition Condition, AdviceFigure Figure, bool? IsMet)
{
    /// <summary>The condition and whether it is met.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Condition.Figure} {Condition}: {IsMet switch { true => "met", false => "not met", _ => "not known" }}";

    internal static ConditionCheck Of(FirmCondition condition, FirmAdvice advice)
    {
        var figure = advice[condition.Figure switch
        {
            FirmFigure.ProductivityGrowth => Indicator.ProductivityGrowth,
            FirmFigure.JobGrowth => Indicator.JobGrowth,
            FirmFigure.CashBufferDays => Indicator.CashBufferDays,
            FirmFigure.QuickRatio => Indicator.QuickRatio,
            FirmFigure.Solvency => Indicator.Solvency,
        }];
        return new(condition, figure, figure.Value is { } value ? condition.IsMetBy(value) : null);
    }
}
