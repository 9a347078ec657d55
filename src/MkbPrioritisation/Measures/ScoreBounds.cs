using System.Globalization;

namespace MkbPrioritisation.Measures;

/// <summary>From one whole score to another, the lower first.</summary>
internal readonly record struct ScoreBounds(int Low, int High)
{
    public bool Overlaps(ScoreBounds other) => Low <= other.High && other.Low <= High;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Low}{(Low == High ? "" : $"..{High}")}");
}
