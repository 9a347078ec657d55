using System.Reflection;
using System.Text.RegularExpressions;
using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Tests.Measures;

/// <summary>What measures/README.md tells an editor is true and whole.</summary>
public sealed class MeasuresReadmeTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Measures, "README.md"));

    [Fact]
    public void The_table_of_codes_is_that_of_the_rules()
    {
        const string heading = "| code | what is wrong | what to do |\n|---|---|---|\n";
        var start = Text.IndexOf(heading, StringComparison.Ordinal) + heading.Length;
        var end = Text.IndexOf("\n\n", start, StringComparison.Ordinal);
        var rows = string.Join('\n', DiagnosticRule.All.OrderBy(rule => rule.Code, StringComparer.Ordinal).Select(rule =>
            $"| {rule.Code} | {(rule.Severity == DiagnosticSeverity.Warning ? "warning: " : "")}{rule.Title} | {rule.Cure} |"));
        if (Environment.GetEnvironmentVariable("MKB_APPROVE") == "1")
            File.WriteAllText(Path.Combine(Repository.Measures, "README.md"), (end < 0 ? Text[..start] + rows + "\n" : Text[..start] + rows + Text[end..]));
        else
            Assert.Equal(rows, (end < 0 ? Text[start..] : Text[start..end]).TrimEnd('\n'));
    }

    [Fact]
    public void Every_band_stands_in_the_table_in_the_row_of_its_score()
    {
        var rows = Regex.Matches(Text, @"(?m)^\| ([1-5]) \|(.*)$").ToDictionary(match => match.Groups[1].Value[0] - '0', match => match.Groups[2].Value);

        foreach (var band in MeasureCatalogue.BuiltIn.Criteria.SelectMany(criterion => criterion.Bands))
            Assert.Contains($"`{band.Id}`", rows[band.Score], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_score_in_the_table_of_forms_can_be_read()
    {
        var scores = Regex.Matches(Text, @"`((?:cost|support|introduction): (?:[^`]+))`").Select(match => match.Groups[1].Value)
            .Where(score => score != "cost: 5").ToList();

        Assert.True(scores.Count >= 7);
        foreach (var score in scores)
        {
            var loaded = MeasureCatalogue.TryLoad(
                [
                    new("c/collection.yaml", "name: { en: C }\ncategories: { k: { en: K } }\n"),
                    new("c/m.yaml", $"name: {{ en: M }}\ncategory: k\nscores:\n  {score}\n"),
                ],
                out _,
                out var diagnostics);
            Assert.True(loaded, string.Join('\n', diagnostics));
        }
    }

    [Fact]
    public void The_plans_of_a_measure_and_of_its_collection_can_be_read_together()
    {
        var plans = Regex.Matches(Text, @"(?ms)^```yaml\n(plan:\n.*?)^```").Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(2, plans.Count);
        var loaded = MeasureCatalogue.TryLoad(
            [
                new("c/collection.yaml", "name: { en: C }\ncategories: { k: { en: K } }\n" + plans[1]),
                new("c/m.yaml", "name: { en: M }\ncategory: k\nscores: {}\n" + plans[0]),
            ],
            out var catalogue,
            out var diagnostics);
        Assert.True(loaded, string.Join('\n', diagnostics));
        Assert.NotNull(catalogue!.Collections[0].Measures[0].Plan);
    }
}
