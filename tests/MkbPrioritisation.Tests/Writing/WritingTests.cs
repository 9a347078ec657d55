using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Tests.Reading;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Writing;

namespace MkbPrioritisation.Tests.Writing;

/// <summary>Whatever a text holds, it is written so that it reads back the same.</summary>
[Properties(Arbitrary = [typeof(WritingTests)])]
public sealed class WritingTests
{
    private const string Magic =
        "[]{},:?-&*!|>'\"%@`#\\ \t\n\r~<=./0aZé" +
        "\u0085\u00A0\u2028\u2029\u200F\u202E\uFEFF\uFFFD\uFFFE\uFFFF\uE000\u0301\0\u0007\u001b\u007f\u009f";

    public static Arbitrary<string> Text { get; } = Arb.From(
        (from length in Gen.Choose(1, 30)
         from runes in Gen.ArrayOf(
             Gen.Frequency(
                 (6, Gen.Elements(Magic.EnumerateRunes().ToArray())),
                 (2, Gen.Choose('a', 'z').Select(code => new Rune(code))),
                 (1, Gen.Choose(0, 0x10FFFF).Where(Rune.IsValid).Select(code => new Rune(code)))),
             length)
         select string.Concat(runes)).Where(text => !string.IsNullOrWhiteSpace(text)));

    [Property(MaxTest = 3000)]
    public void Any_text_reads_back_as_it_was(string text)
    {
        var measure = new Measure("m", new(text, "x" + text), "tax", [new("cost", 3, Basis.Derived) { Because = LocalizedText.Same(text) }])
        {
            Summary = new(null, text),
            Labels = new Dictionary<string, string>(StringComparer.Ordinal) { ["label"] = text },
        };

        var (again, findings) = Parsed.Measure(YamlWriter.Write(measure, Parsed.Criteria.Criteria));

        Assert.DoesNotContain(findings, finding => finding.Code is not ("MKB401" or "MKB421" or "MKB423"));
        Assert.Equal((measure.Name, measure.Summary), (again!.Name, again.Summary));
        Assert.Equal(measure.Labels, again.Labels);
        Assert.Equal(measure.Scores, again.Scores);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("yes")]
    [InlineData("1.0")]
    [InlineData("0x1F")]
    [InlineData("2020-01-01")]
    [InlineData("- a")]
    [InlineData("a: b")]
    [InlineData("a #b")]
    [InlineData("  a  ")]
    [InlineData("a\n\n b\n")]
    [InlineData("<<")]
    [InlineData("---")]
    [InlineData("*a")]
    public void A_text_that_YAML_could_take_for_something_else_reads_back_as_it_was(string text)
    {
        var measure = new Measure("m", new(text, null), "tax", []);

        Assert.Equal(text, Parsed.Measure(YamlWriter.Write(measure, Parsed.Criteria.Criteria)).Measure!.Name.English);
    }

    [Fact]
    public void A_label_with_the_longest_name_reads_back_as_it_was()
    {
        var id = new string('a', 3000);
        var measure = new Measure("m", new("x", null), "tax", [])
        {
            Labels = new Dictionary<string, string>(StringComparer.Ordinal) { [id] = "b" },
        };

        Assert.Equal("b", Parsed.Measure(YamlWriter.Write(measure, Parsed.Criteria.Criteria)).Measure!.Labels[id]);
    }
}
