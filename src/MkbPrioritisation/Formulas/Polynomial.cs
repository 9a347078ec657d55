using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Formulas;

/// <summary>A sum of powers of one variable, each times an exact number.</summary>
internal sealed class Polynomial
{
    // By power, from the constant up; the last is not 0.
    private readonly Fraction[] _coefficients;

    private Polynomial(IEnumerable<Fraction> coefficients)
    {
        var all = coefficients.ToList();
        while (all.Count > 0 && all[^1].Sign == 0)
            all.RemoveAt(all.Count - 1);
        _coefficients = [.. all];
    }

    /// <summary>The variable itself.</summary>
    public static Polynomial Variable { get; } = new([Fraction.Zero, Fraction.One]);

    /// <summary>The highest power; -1 where it is 0 everywhere.</summary>
    public int Degree => _coefficients.Length - 1;

    /// <summary>The number before the highest power.</summary>
    public Fraction Leading => _coefficients[^1];

    /// <summary>The slope at each value.</summary>
    public Polynomial Derivative => new(_coefficients.Skip(1).Select((coefficient, power) => coefficient * (power + 1)));

    public static Polynomial operator +(Polynomial left, Polynomial right) =>
        new(Enumerable.Range(0, Math.Max(left._coefficients.Length, right._coefficients.Length)).Select(power => left[power] + right[power]));

    public static Polynomial operator -(Polynomial left, Polynomial right) => left + (right * Of(-1));

    public static Polynomial operator *(Polynomial left, Polynomial right)
    {
        var product = new Fraction[Math.Max(left._coefficients.Length + right._coefficients.Length - 1, 0)];
        foreach (var (power, coefficient) in left._coefficients.Index())
        {
            foreach (var (other, factor) in right._coefficients.Index())
                product[power + other] += coefficient * factor;
        }

        return new(product);
    }

    /// <summary>A number, whatever the variable is.</summary>
    public static Polynomial Of(Fraction value) => new([value]);

    /// <summary>Divides by another, which is not 0 everywhere.</summary>
    public static (Polynomial Quotient, Polynomial Remainder) Divide(Polynomial dividend, Polynomial divisor)
    {
        var (quotient, rest) = (Of(Fraction.Zero), dividend);
        while (rest.Degree >= divisor.Degree)
        {
            var term = new Polynomial([.. Enumerable.Repeat(Fraction.Zero, rest.Degree - divisor.Degree), rest.Leading / divisor.Leading]);
            (quotient, rest) = (quotient + term, rest - (term * divisor));
        }

        return (quotient, rest);
    }

    /// <summary>What divides both and has the highest power, with 1 before it.</summary>
    public static Polynomial CommonDivisor(Polynomial left, Polynomial right)
    {
        while (right.Degree >= 0)
            (left, right) = (right, Divide(left, right).Remainder);
        return left.Degree < 0 ? Of(Fraction.One) : left * Of(Fraction.One / left.Leading);
    }

    /// <summary>What it comes to.</summary>
    public Fraction At(Fraction value) => _coefficients.Reverse().Aggregate(Fraction.Zero, (sum, coefficient) => (sum * value) + coefficient);

    /// <summary>A number that no value at which it is 0 exceeds.</summary>
    public Fraction RootBound() => Fraction.One + _coefficients.Select(coefficient => Fraction.Abs(coefficient / Leading)).Max();

    private Fraction this[int power] => power < _coefficients.Length ? _coefficients[power] : Fraction.Zero;
}
