using FsCheck.Xunit;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>An estimate reads back as it was written.</summary>
[Properties(Arbitrary = [typeof(MkbArbitraries)])]
public sealed class EstimateLaws
{
    [Property(MaxTest = 1000)]
    public void The_text_of_an_estimate_reads_back_as_an_equal_estimate(Estimate estimate)
    {
        var (read, findings) = Read(estimate.ToString(), estimate.Unit);

        Assert.DoesNotContain(findings, finding => !finding.Contains("MKB407", StringComparison.Ordinal));
        Assert.Equal(estimate, read);
    }

    [Property(MaxTest = 1000)]
    public void Equal_estimates_have_equal_texts(Estimate estimate) =>
        Assert.Equal(
            estimate.ToString(), new Estimate(estimate.Low * 1.000m, estimate.High * 1.0m, estimate.Unit).ToString());

    private static (Estimate? Estimate, IEnumerable<string> Findings) Read(string text, Unit unit)
    {
        var file = new TextFile("", "estimate.yaml", $"\"{text}\"").Read();
        return (QuantityReader.Estimate(file, file.Root, unit), file.Findings.Kept.Select(finding => finding.ToString()));
    }
}
