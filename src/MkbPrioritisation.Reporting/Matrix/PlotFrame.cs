using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Reporting.Matrix;

/// <summary>The square that a matrix is plotted in, and where scores lie in it.</summary>
internal readonly record struct PlotFrame(double Left, double Top, double Size)
{
    public double Right => Left + Size;

    public double Bottom => Top + Size;

    public double X(Score score) => Left + ((score.ToDouble() - 1) / 4 * Size);

    public double Y(Score score) => Bottom - ((score.ToDouble() - 1) / 4 * Size);
}
