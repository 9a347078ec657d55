namespace MkbPrioritisation.Robustness;

/// <summary>A chance while it is reckoned with: as one double, or to twice its digits.</summary>
internal interface IChance<T>
    where T : struct, IChance<T>
{
    static abstract T None { get; }

    static abstract T Certain { get; }

    /// <summary>Below this a chance is dropped along the way.</summary>
    static abstract double Negligible { get; }

    /// <summary>The nearest double.</summary>
    double Value { get; }

    /// <summary>A part of a whole, both as exact as a double holds them.</summary>
    static abstract T Ratio(double part, double whole);

    static abstract T operator +(T one, T other);

    static abstract T operator *(T one, T other);
}
