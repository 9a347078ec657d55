using System.Numerics;
using MkbPrioritisation.Formulas;
using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Robustness;

/// <summary>
/// An assumption's figure as it is drawn: one of 2³² steps from the lower end of its range up to the upper, which it does not
/// reach, each equally likely; exact. It depends on the seed and the assumption's name alone, so that other assumptions
/// change nothing of it.
/// </summary>
internal sealed class DrawnFigure(Assumption assumption, string name, int seed)
{
    private const int StepBits = 32;

    private readonly Ratio _low = Ratio.Of(assumption.Value.Low);
    private readonly BigInteger _start = Terms(assumption).Low << StepBits;
    private readonly BigInteger _step = Terms(assumption).High - Terms(assumption).Low;
    private readonly BigInteger _below = Terms(assumption).Below << StepBits;
    private readonly SplitMix64 _random = SplitMix64.Named(seed, name);

    public bool IsCertain => assumption.Value.IsCertain;

    public Ratio At(int draw) => IsCertain ? _low : new(_start + (_step * (_random[(ulong)draw] >> StepBits)), _below);

    // Both ends over one denominator.
    private static (BigInteger Low, BigInteger High, BigInteger Below) Terms(Assumption assumption)
    {
        var (low, high) = (assumption.Value.Low, assumption.Value.High);
        return (low.Numerator * high.Denominator, high.Numerator * low.Denominator, low.Denominator * high.Denominator);
    }
}
