using System.Globalization;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Advice;

/// <summary>
/// A formula over the figures of a profile. What is shown as the formula is what is computed, as both come from here.
/// </summary>
internal abstract record Formula
{
    public static implicit operator Formula(string input) => new Input(input);

    public static implicit operator Formula(int number) => new Constant(number);

    public static Formula operator +(Formula left, Formula right) => new Binary(left, '+', right);

    public static Formula operator -(Formula left, Formula right) => new Binary(left, '-', right);

    public static Formula operator /(Formula left, Formula right) => new Binary(left, '/', right);

    /// <summary>The keys of the figures it needs, each once, in the order of the formula.</summary>
    public IEnumerable<string> Inputs => AllInputs.Distinct(StringComparer.Ordinal);

    protected abstract IEnumerable<string> AllInputs { get; }

    /// <summary>The value; <see langword="null"/> where a figure is missing or a divisor is zero.</summary>
    public abstract Fraction? Value(Func<string, decimal?> figure);

    /// <summary>The formula as people write it, each figure by what it is called.</summary>
    public abstract string Text(Func<string, string> name, string minus, string over);

    public sealed override string ToString() => Text(key => key, " - ", " / ");

    private sealed record Input(string Key) : Formula
    {
        protected override IEnumerable<string> AllInputs => [Key];

        public override Fraction? Value(Func<string, decimal?> figure) => figure(Key) is { } known ? (Fraction)known : null;

        public override string Text(Func<string, string> name, string minus, string over) => name(Key);
    }

    private sealed record Constant(int Number) : Formula
    {
        protected override IEnumerable<string> AllInputs => [];

        public override Fraction? Value(Func<string, decimal?> figure) => Number;

        public override string Text(Func<string, string> name, string minus, string over) => Number.ToString(CultureInfo.InvariantCulture);
    }

    private sealed record Binary(Formula Left, char Sign, Formula Right) : Formula
    {
        private bool IsSum => Sign is '+' or '-';

        protected override IEnumerable<string> AllInputs => [.. Left.AllInputs, .. Right.AllInputs];

        public override Fraction? Value(Func<string, decimal?> figure)
        {
            if (Left.Value(figure) is not { } left || Right.Value(figure) is not { } right)
                return null;
            return Sign switch
            {
                '+' => left + right,
                '-' => left - right,
                _ => right.Sign == 0 ? null : left / right,
            };
        }

        public override string Text(Func<string, string> name, string minus, string over)
        {
            var (left, right) = (Left.Text(name, minus, over), Right.Text(name, minus, over));
            var sign = Sign switch { '+' => " + ", '-' => minus, _ => over };
            return (NeedsBrackets(Left, isRight: false) ? $"({left})" : left) + sign + (NeedsBrackets(Right, isRight: true) ? $"({right})" : right);
        }

        // Only what is added or taken from a quotient goes without, as nobody could misread it.
        private bool NeedsBrackets(Formula side, bool isRight) => side is Binary && (isRight || !IsSum);
    }
}
