using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Formulas;

/// <summary>A part of a formula.</summary>
internal abstract record FormulaNode
{
    public abstract FractionRange Evaluate(Func<string, FractionRange> valueOf);

    public abstract Ratio At(Func<string, Ratio> valueOf);

    /// <summary>What the part is of one name, with a number for each other.</summary>
    /// <exception cref="DivideByZeroException">It divides by what is 0 whatever that name is.</exception>
    public abstract RationalFunction Of(string variable, Func<string, Fraction> valueOf);

    private static RationalFunction Constant(Fraction value) => new(Polynomial.Of(value), Polynomial.Of(Fraction.One));

    internal sealed record Number(Fraction Value) : FormulaNode
    {
        public override FractionRange Evaluate(Func<string, FractionRange> valueOf) => FractionRange.Of(Value);

        public override Ratio At(Func<string, Ratio> valueOf) => Ratio.Of(Value);

        public override RationalFunction Of(string variable, Func<string, Fraction> valueOf) => Constant(Value);
    }

    internal sealed record Name(string Id) : FormulaNode
    {
        public override FractionRange Evaluate(Func<string, FractionRange> valueOf) => valueOf(Id);

        public override Ratio At(Func<string, Ratio> valueOf) => valueOf(Id);

        public override RationalFunction Of(string variable, Func<string, Fraction> valueOf) =>
            Id == variable ? new(Polynomial.Variable, Polynomial.Of(Fraction.One)) : Constant(valueOf(Id));
    }

    internal sealed record Operation(FormulaNode Left, char Sign, FormulaNode Right) : FormulaNode
    {
        public override FractionRange Evaluate(Func<string, FractionRange> valueOf)
        {
            var (left, right) = (Left.Evaluate(valueOf), Right.Evaluate(valueOf));
            return Sign switch
            {
                '+' => left + right,
                '-' => left - right,
                '*' => left * right,
                _ => left / right,
            };
        }

        public override Ratio At(Func<string, Ratio> valueOf)
        {
            var (left, right) = (Left.At(valueOf), Right.At(valueOf));
            return Sign switch
            {
                '+' => left + right,
                '-' => left - right,
                '*' => left * right,
                _ => left / right,
            };
        }

        public override RationalFunction Of(string variable, Func<string, Fraction> valueOf)
        {
            var (left, right) = (Left.Of(variable, valueOf), Right.Of(variable, valueOf));
            var (over, under) = (left.Numerator * right.Denominator, right.Numerator * left.Denominator);
            var common = left.Denominator * right.Denominator;
            return Sign switch
            {
                '+' => new(over + under, common),
                '-' => new(over - under, common),
                '*' => new(left.Numerator * right.Numerator, common),
                _ => new(over, under),
            };
        }
    }
}
