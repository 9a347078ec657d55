using MkbPrioritisation.Tests.Reading;

namespace MkbPrioritisation.Tests.Yaml;

/// <summary>Sixteen levels are enough for everybody; the seventeenth is where a hostile file is stopped.</summary>
public sealed class NestingTests
{
    public static TheoryData<string, string, string, bool> Forms => new()
    {
        { "[", "]", "x", false },
        { "{a: ", "}", "x", false },
        { "- ", "", "x", false },
        { "? ", "", "x", false },
        { "[? [", "]]", "x", true },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Sixteen_levels_are_not_too_deep(string open, string close, string inner, bool opensTwo)
    {
        var times = opensTwo ? 5 : 16;

        Assert.DoesNotContain("MKB102", Codes(Repeated(open, times) + inner + Repeated(close, times)));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Seventeen_levels_are_too_deep(string open, string close, string inner, bool opensTwo)
    {
        var times = opensTwo ? 6 : 17;

        Assert.Contains("MKB102", Codes(Repeated(open, times) + inner + Repeated(close, times)));
    }

    [Fact]
    public void The_first_value_that_lies_too_deep_is_named_and_nothing_behind_it_is_read()
    {
        var findings = Parsed.Measure($"labels:\n  a: {Repeated("[", 14)}[]{Repeated("]", 14)}\ncolour: red\n").Findings;

        Assert.Contains((2, 20, "MKB102"), findings.Select(finding => (finding.Line, finding.Column, finding.Code)));
        Assert.DoesNotContain(findings, finding => finding.Code is "MKB201" or "MKB202");
    }

    [Fact]
    public void Levels_that_were_closed_do_not_count()
    {
        var deep = Repeated("[", 14) + Repeated("]", 14);

        Assert.DoesNotContain("MKB102", Codes($"a: [{deep}, {deep}]\nb: [{deep}]\n"));
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static IEnumerable<string> Codes(string yaml) => Parsed.Measure(yaml).Findings.Select(finding => finding.Code);
}
