using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Formulas;

/// <summary>A part of a formula.</summary>
internal abstract record FormulaNode
{
    public abstract FractionRange Evaluate(Func<string, FractionRange> valueOf);

    internal sealed record Number(Fraction Value) : FormulaNode
    {
        public override FractionRange Evaluate(Func<string, FractionRange> valueOf) => FractionRange.Of(Value);
    }

    internal sealed record Name(string Id) : FormulaNode
    {
        public override FractionRange Evaluate(Func<string, FractionRange> valueOf) => valueOf(Id);
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
    }
}
