using FsCheck;
using FsCheck.Fluent;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>An estimate reads back as it was written.</summary>
public sealed class EstimateLaws
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1000);

    [Fact]
    public void The_text_of_an_estimate_reads_back_as_an_equal_estimate() =>
        Check.One(Thorough, Prop.ForAll(ArbitraryEstimate.Any, (Estimate estimate) =>
        {
            var (read, findings) = Read(estimate.ToString(), estimate.Unit);

            Assert.Empty(findings);
            Assert.Equal(estimate, read);
        }));

    [Fact]
    public void Equal_estimates_have_equal_texts() =>
        Check.One(Thorough, Prop.ForAll(ArbitraryEstimate.Any, (Estimate estimate) => Assert.Equal(
            estimate.ToString(), new Estimate(estimate.Low * 1.000m, estimate.High * 1.0m, estimate.Unit).ToString())));

    private static (Estimate? Estimate, IEnumerable<string> Findings) Read(string text, Unit unit)
    {
        var file = new TextFile("", "estimate.yaml", $"\"{text}\"").Read();
        return (QuantityReader.Estimate(file, file.Root, unit), file.Findings.All.Select(finding => finding.ToString()));
    }
}
