using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Formulas;

/// <summary>
/// How a figure follows from others: names of assumptions and numbers with + - * / and parentheses, such as
/// <c>retrained * effect * sme-value-added / sme-workers</c>. A name may hold hyphens, so that a minus has blanks around it.
/// Two formulas are equal when their texts are.
/// </summary>
public sealed class ModelFormula : IEquatable<ModelFormula>
{
    private readonly FormulaNode _root;

    private ModelFormula(string text, FormulaNode root, IEnumerable<string> names)
    {
        Text = text;
        _root = root;
        Names = [.. names.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The formula as it was written.</summary>
    public string Text { get; }

    /// <summary>The names in it, each once, in the order of the text.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Reads a formula.</summary>
    /// <param name="text">The text, of at most 500 characters, with parentheses at most 16 deep.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="FormatException">The text is no formula.</exception>
    public static ModelFormula Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, out var fault, out _)
            ?? throw new FormatException($"{PrintableText.Quote(text)} is no formula: {fault!.Problem} at character {fault.Index + 1}.");
    }

    /// <summary>Computes the formula exactly, every figure a range.</summary>
    /// <param name="valueOf">The range of each name.</param>
    /// <returns>A range that holds every result which figures in those ranges have.</returns>
    /// <exception cref="DivideByZeroException">What is divided by may be 0.</exception>
    public FractionRange Evaluate(Func<string, FractionRange> valueOf)
    {
        ArgumentNullException.ThrowIfNull(valueOf);
        return _root.Evaluate(valueOf);
    }

    /// <summary>Computes the formula exactly, with a number for each name.</summary>
    /// <exception cref="DivideByZeroException">It divides by 0.</exception>
    internal Ratio At(Func<string, Ratio> valueOf) => _root.At(valueOf);

    /// <summary>What the formula is of one name, with a number for each other.</summary>
    /// <exception cref="DivideByZeroException">It divides by what is 0 whatever that name is.</exception>
    internal RationalFunction Of(string variable, Func<string, Fraction> valueOf) => _root.Of(variable, valueOf);

    /// <inheritdoc/>
    public bool Equals(ModelFormula? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ModelFormula);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The formula as it was written.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;

    internal static ModelFormula? Read(string text, out FormulaFault? fault, out IReadOnlyList<(string Id, int Index)> names)
    {
        (var root, names, fault) = FormulaParser.Parse(text);
        return root is null ? null : new(text, root, names.Select(name => name.Id));
    }
}
