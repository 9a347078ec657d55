using System.Globalization;
using MkbPrioritisation.Matrix;

namespace MkbPrioritisation.Robustness;

/// <summary>How likely a measure is to lie in a cell of the matrix.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Probability">The probability, 0–1.</param>
public readonly record struct CellProbability(MatrixCell Cell, double Probability)
{
    /// <summary>The cell and its probability, such as <c>High × Medium 0.4</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Cell} {Probability}");
}
