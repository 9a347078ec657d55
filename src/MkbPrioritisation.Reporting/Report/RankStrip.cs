using System.Globalization;
using System.Xml.Linq;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Reporting.Report;

/// <summary>
/// The ranks that a measure may have, from the first at the left to the last at the right: the deeper the colour, the
/// likelier. Where ranks are many, neighbours share a field, and what is hardly likely is left out: it never gets long.
/// </summary>
internal static class RankStrip
{
    private const int Width = 160;
    private const int Height = 14;
    private const int MostFields = 32;
    private const double EdgeWidth = 0.6;
    private const double LeastWidth = 1.2;

    // Chances are exact to more digits than these, so that what is exactly a step is one.
    private const int Digits = 9;

    // From where each deeper colour begins.
    private static readonly double[] Steps = [0.005, 0.02, 0.05, 0.1, 0.2, 0.35, 0.6];

    public static XElement Draw(MeasureProbabilities item, int shortlist)
    {
        var count = item.Ranks.Measures;
        var strip = SvgElements.Element(
            "svg",
            SvgElements.Attributes(
                ("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {Height}")), ("preserveAspectRatio", "none"), ("aria-hidden", "true")),
            Blocks(item.Ranks).Select(block => Box($"h{block.Step}", block.From, block.To)));
        if (shortlist < count)
            strip.Add(Box("edge", X(shortlist) - EdgeWidth, X(shortlist) + EdgeWidth));
        strip.Add(Box("own", X(item.Measure.Rank - 1), X(item.Measure.Rank)));
        return strip;

        double X(int rank) => (double)Width * rank / count;
    }

    // Neighbours of one colour are drawn as one.
    private static IEnumerable<(int Step, double From, double To)> Blocks(RankChances ranks)
    {
        var chances = new double[Math.Min(ranks.Measures, MostFields)];
        foreach (var (rank, chance) in ranks)
            chances[(int)((long)(rank - 1) * chances.Length / ranks.Measures)] += chance;
        var width = (double)Width / chances.Length;
        var start = 0;
        for (var field = 1; field <= chances.Length; field++)
        {
            var step = StepOf(chances[start]);
            if (field < chances.Length && StepOf(chances[field]) == step)
                continue;
            if (step > 0)
                yield return (step, start * width, field * width);
            start = field;
        }
    }

    private static int StepOf(double chance) => Steps.Count(from => Math.Round(chance, Digits) >= from);

    private static XElement Box(string look, double from, double to) => SvgElements.Element(
        "rect", SvgElements.Attributes(("class", look), ("x", from), ("width", Math.Max(LeastWidth, to - from))));
}
