using System.Text.RegularExpressions;
using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>What a message says to write instead is itself accepted.</summary>
public sealed class CureTests
{
    private static readonly Regex Replacement = new(
        "(?:write(?! it )|is written|did you mean|hyphens:|marks:|key:|written) (?:\"(?<text>[^\"]+)\"|(?<text>\\{[^}]*\\})|(?<text>[^;,\"?]+?))(?=[;,?]| " +
        "if |$)",
        RegexOptions.CultureInvariant);

    [Theory]
    [InlineData("cost: 0-50-mnl")]
    [InlineData("support: hoog")]
    [InlineData("support: High")]
    [InlineData("support: low to high")]
    [InlineData("support: low - high")]
    [InlineData("support: low...high")]
    [InlineData("support: laag/gemiddeld")]
    [InlineData("support: relatively-low-medium")]
    [InlineData("support: high..low")]
    [InlineData("support: “low”")]
    [InlineData("support: low\u00A0")]
    [InlineData("cost: 0–50-mln")]
    [InlineData("support: onbekend")]
    [InlineData("support: n.v.t.")]
    [InlineData("support: 4")]
    [InlineData("support: 3.5")]
    [InlineData("support: 3,5")]
    [InlineData("cost: EUR 30 mln")]
    [InlineData("cost: { estimate: € 30 mln }")]
    [InlineData("cost: { estimate: EUR 800 mln - 1.2 bn }")]
    [InlineData("cost: { estimate: EUR 1,5 mln }")]
    [InlineData("cost: { estimate: EUR 50 k }")]
    [InlineData("cost: { estimate: up to EUR 50 mln }")]
    [InlineData("timeliness: { estimate: half a year }")]
    [InlineData("timeliness: { estimate: 5 yrs }")]
    [InlineData("cost: { band: 0-50-mln, basis: oordeel }")]
    [InlineData("cost: { band: 0-50-mln, basis: publishd }")]
    [InlineData("cost: { klasse: 0-50-mln }")]
    [InlineData("cost: { band: 0-50-mln, reden: x }")]
    [InlineData("cost: { band:0-50-mln }")]
    [InlineData("cost: { score: 4..2 }")]
    [InlineData("cost: { score: 2.5 }")]
    [InlineData("support: low.high")]
    [InlineData("cost: 0\u201150\u2011mln")]
    [InlineData("cost: { estimate: EUR 1e7 }")]
    [InlineData("timeliness: { estimate: 90 dagen }")]
    [InlineData("timeliness: { estimate: 6-8 weken }")]
    [InlineData("cost: { score: drie }")]
    [InlineData("cost: { score: 3-4 }")]
    [InlineData("cost: { score: 3 of 4 }")]
    [InlineData("cost: { estimate: tien tot twintig miljoen euro }")]
    [InlineData("timeliness: { estimate: anderhalf tot 2 jaar }")]
    [InlineData("kosten: 0-50-mln")]
    [InlineData("costs: 0-50-mln")]
    public void A_score_as_the_message_says_is_accepted(string score)
    {
        var finding = Assert.Single(Load(score));

        var cure = Replacement.Match(finding.Message).Groups["text"].Value;
        Assert.NotEqual("", cure);
        Assert.Empty(Load(Cured(score, finding.Message, cure)));
    }

    [Theory]
    [InlineData("Tax Cut")]
    [InlineData("één-loket")]
    [InlineData("coöperatie")]
    [InlineData("tax_cut")]
    public void A_file_is_accepted_by_the_name_that_the_message_says(string name)
    {
        using var wrong = MeasuresOnDisk.Valid().Write($"c/{name}.yaml", Example.With(Example.Measure, "name: { en: Other }"));
        var cure = Regex.Match(Assert.Single(wrong.Load().Findings).Message, "rename it to \"([^\"]+)\"").Groups[1].Value;
        using var right = MeasuresOnDisk.Valid().Write($"c/{cure}.yaml", Example.With(Example.Measure, "name: { en: Other }"));

        Assert.Empty(right.Load().Findings);
    }

    private static IReadOnlyList<Diagnostic> Load(string score)
    {
        using var measures = MeasuresOnDisk.Valid().Write("c/m.yaml", Example.MeasureScoring(score));
        return measures.Load().Findings;
    }

    // The wrong word is the one in quotation marks that stands in the score.
    private static string Cured(string score, string message, string cure)
    {
        var wrong = Regex.Matches(message, "\"([^\"]+)\"").Select(match => match.Groups[1].Value)
            .Where(text => text != cure && score.Contains(text, StringComparison.Ordinal) && !score.StartsWith(text + ":", StringComparison.Ordinal))
                .DefaultIfEmpty("").First();
        if (wrong.Length == 0 && message.Contains($"\"{score.Split(':')[0]}\"", StringComparison.Ordinal))
            wrong = score.Split(':')[0];
        if (wrong.Length == 0)
            wrong = Regex.Match(score, "[0-9a-z]+\\.\\.[0-9a-z]+").Value;
        if (cure.StartsWith("{ score", StringComparison.Ordinal) && score.Contains("score:", StringComparison.Ordinal))
            return $"{score.Split(':')[0]}: {cure}";
        return score.Replace(wrong, cure, StringComparison.Ordinal);
    }
}
