using System.Diagnostics;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Advice;

/// <summary>What one indicator comes to for a firm, with the formula and what it was fed.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AdviceFigure
{
    internal AdviceFigure(Indicator indicator, Formula expression, FirmProfile profile)
    {
        Indicator = indicator;
        Expression = expression;
        Inputs = [.. expression.Inputs.Select(key => new AdviceInput(key, ProfileField.Find(key)!.Get!(profile)))];
        Value = expression.Value(key => Inputs.First(input => input.Key == key).Value);
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The formula over the keys of the profile, such as <c>equity / balance-total</c>.</summary>
    public string Formula => Expression.ToString();

    /// <summary>The figures of the profile that the formula names, in its order.</summary>
    public IReadOnlyList<AdviceInput> Inputs { get; }

    /// <summary>
    /// The value; <see langword="null"/> where an input is missing, or where there is none to give: a growth from zero
    /// or less, or a quick ratio without debts.
    /// </summary>
    public Fraction? Value { get; internal init; }

    /// <summary>The value from which all is well, for indicators that have one: see <see cref="IsAboveMark"/>.</summary>
    public Fraction? Mark => Indicator switch
    {
        Indicator.QuickRatio => Fraction.One,
        Indicator.Solvency => new Fraction(2, 5),
        _ => null,
    };

    /// <summary>
    /// Whether a solvency is above 40 %, which the plan takes for healthy, or a quick ratio at least 1, so that all
    /// short-term debts could be paid; <see langword="null"/> where there is no value or no mark.
    /// </summary>
    public bool? IsAboveMark => Value is { } value && Mark is { } mark
        ? Indicator == Indicator.Solvency ? value > mark : value >= mark
        : null;

    /// <summary>The keys of the inputs that are not known.</summary>
    public IEnumerable<string> Missing => Inputs.Where(input => input.Value is null).Select(input => input.Key);

    internal Formula Expression { get; }

    /// <summary>The indicator, its formula and its value.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Indicator} = {Formula} = {(Value is { } value ? value : "?")}";
}
