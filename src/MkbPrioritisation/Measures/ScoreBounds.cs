using System.Globalization;

namespace MkbPrioritisation.Measures;

/// <summary>From one whole score to another, the lower first.</summary>
internal readonly record struct ScoreBounds(int Low, int High)
{
    public static ScoreBounds? Of(int? score) => score is { } whole ? new(whole, whole) : null;

    public bool Contains(int score) => score >= Low && score <= High;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Low}{(Low == High ? "" : $"..{High}")}");
}
