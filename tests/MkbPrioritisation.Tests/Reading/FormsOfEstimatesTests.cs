using MkbPrioritisation.Measures;
using MkbPrioritisation.Writing;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>Every way in which a figure may be written, the band it falls in, and that it comes back as it was.</summary>
public sealed class FormsOfEstimatesTests
{
    [Theory]
    [InlineData("cost", "EUR 0", 0, 0, 5)]
    [InlineData("cost", "EUR 1200", 1200, 1200, 5)]
    [InlineData("cost", "EUR 120 mln", 120_000_000, 120_000_000, 4)]
    [InlineData("cost", "EUR 1.0-1.4 bn", 1_000_000_000, 1_400_000_000, 1)]
    [InlineData("cost", "EUR 0-0", 0, 0, 5)]
    [InlineData("cost", "EUR 007 mln", 7_000_000, 7_000_000, 5)]
    [InlineData("cost", "\"EUR 20-30 mln\"", 20_000_000, 30_000_000, 5)]
    [InlineData("timeliness", "1 month", 1, 1, 5)]
    [InlineData("timeliness", "8 months", 8, 8, 4)]
    [InlineData("timeliness", "1 year", 12, 12, 3)]
    [InlineData("timeliness", "1-2 years", 12, 24, 3)]
    [InlineData("timeliness", "0 months", 0, 0, 5)]
    public void An_estimate_may_be_written(string criterion, string estimate, decimal low, decimal high, int score)
    {
        var read = Parsed.Score($"{criterion}: {{ estimate: {estimate} }}");

        Assert.Equal((low, high), (read.Estimate!.Low, read.Estimate.High));
        Assert.Equal((score, score), (read.Low, read.High));
    }

    [Theory]
    [InlineData("value-added", "EUR 100 mln", 2, 2)]
    [InlineData("value-added", "EUR 99.999999 mln", 1, 1)]
    [InlineData("value-added", "EUR 0-100 mln", 1, 1)]
    [InlineData("value-added", "EUR 0-100.000001 mln", 1, 2)]
    [InlineData("value-added", "EUR 100-400 mln", 2, 2)]
    [InlineData("value-added", "EUR 1-30 bn", 4, 5)]
    [InlineData("value-added", "EUR 0-4 bn", 1, 5)]
    [InlineData("cost", "EUR 50 mln", 4, 4)]
    [InlineData("cost", "EUR 49.999999 mln", 5, 5)]
    [InlineData("cost", "EUR 0-50 mln", 5, 5)]
    [InlineData("cost", "EUR 0-100 mln", 4, 5)]
    [InlineData("cost", "EUR 50-50 mln", 4, 4)]
    [InlineData("cost", "EUR 1 bn", 1, 1)]
    [InlineData("cost", "EUR 0.5-1 bn", 2, 2)]
    [InlineData("cost", "EUR 999999999.999999", 2, 2)]
    [InlineData("timeliness", "6 months", 4, 4)]
    [InlineData("timeliness", "0.5-1.5 years", 3, 4)]
    [InlineData("timeliness", "5.999999 months", 5, 5)]
    [InlineData("timeliness", "2-4 years", 1, 2)]
    [InlineData("introduction", "1.5 years", 2, 2)]
    [InlineData("introduction", "1-2 years", 2, 3)]
    public void An_estimate_scores_every_band_that_it_reaches(string criterion, string estimate, int low, int high)
    {
        var score = Parsed.Score($"{criterion}: {{ estimate: {estimate} }}");

        Assert.Equal((low, high), (score.Low, score.High));
    }

    [Theory]
    [InlineData("cost", "EUR 1234567890")]
    [InlineData("cost", "EUR 1234.567891 mln")]
    [InlineData("cost", "EUR 1-2000000000")]
    [InlineData("cost", "EUR 0.000001-2000000000.5")]
    [InlineData("cost", "EUR 0.000001 bn")]
    [InlineData("cost", "EUR 999999999999999.999999")]
    [InlineData("cost", "EUR 0.000001-999999999999999.999999 mln")]
    [InlineData("cost", "EUR 999999999999998.999999-999999999999999.999999 bn")]
    [InlineData("timeliness", "999999999999999.999999 months")]
    [InlineData("timeliness", "0.000001-999999999999999.999999 years")]
    [InlineData("timeliness", "999999999999999.5 years")]
    [InlineData("timeliness", "1-12 months")]
    public void However_exact_an_estimate_is_it_is_written_so_that_it_reads_back(string criterion, string estimate)
    {
        var measure = Read($"{criterion}: {{ estimate: {estimate} }}");

        var again = Parsed.Measure(YamlWriter.Write(measure, Parsed.Criteria.Criteria)).Measure;

        Assert.Equal(measure.ScoreOn(criterion), again?.ScoreOn(criterion));
    }

    private static Measure Read(string score)
    {
        var (measure, findings) = Parsed.Measure(Example.MeasureScoring(score));
        Assert.DoesNotContain(findings, finding => finding.Code != "MKB407");
        return measure!;
    }
}
