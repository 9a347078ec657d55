using MkbPrioritisation.Criteria;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Writing;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>A rule with a fault breaks a law, and shows a small case as files.</summary>
public sealed class BrokenRuleTests
{
    private static readonly ScoringScheme Scheme = new("plain", LocalizedText.Same("Plain"), ["a", "b", "c"], ["d", "e", "f"], shortlist: 3);

    private static readonly ScoringLawsOptions Options = new() { Seed = 2020 };

    private static readonly Dictionary<string, RankingRule> Rules = new(StringComparer.Ordinal)
    {
        [nameof(BrokenRules.InDoubles)] = BrokenRules.InDoubles,
        [nameof(BrokenRules.WithoutTies)] = BrokenRules.WithoutTies,
        [nameof(BrokenRules.MissingIsZero)] = BrokenRules.MissingIsZero,
        [nameof(BrokenRules.Normalised)] = BrokenRules.Normalised,
        [nameof(BrokenRules.Forgetful)] = BrokenRules.Forgetful,
        [nameof(BrokenRules.Throwing)] = BrokenRules.Throwing,
    };

    [Theory]
    [InlineData(nameof(BrokenRules.InDoubles), "Raising measures alike never changes their order", 2)]
    [InlineData(nameof(BrokenRules.WithoutTies), "Measures with the same scores share a rank", 2)]
    [InlineData(nameof(BrokenRules.MissingIsZero), "A score left out counts as unknown", 2)]
    [InlineData(nameof(BrokenRules.Normalised), "Adding a measure never swaps two others", 3)]
    [InlineData(nameof(BrokenRules.Forgetful), "Every measure has exactly one place", 1)]
    [InlineData(nameof(BrokenRules.Throwing), "Every measure has exactly one place", 0)]
    public void A_broken_rule_breaks_a_law_with_a_small_case_that_reads_back(string rule, string law, int measures)
    {
        var broken = Assert.Throws<LawBrokenException>(() => ScoringLaws.Check(law, Scheme, Rules[rule], Options));

        Assert.Equal(law, broken.Law);
        Assert.Contains(law, broken.Message, StringComparison.Ordinal);
        Assert.True(MeasureCatalogue.TryLoad(broken.Files, out var catalogue, out var diagnostics), string.Join('\n', diagnostics));
        Assert.Equal(measures, catalogue.Collections.Sum(collection => collection.Measures.Count));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        DefinitionAssert.Equal(Scheme, Assert.Single(catalogue.Schemes));
        Assert.Throws<LawBrokenException>(() => ScoringLaws.CheckAll(Scheme, Rules[rule], Options));
    }

    [Fact]
    public void The_yaml_in_the_message_suits_any_criteria_with_those_ids()
    {
        var broken = Broken(Options);
        var criteria = new MeasureFile("criteria.yaml", YamlWriter.Write(Criteria()));

        Assert.DoesNotContain("# criteria.yaml", broken.Message, StringComparison.Ordinal);
        Assert.Empty(MeasureCatalogue.Load([.. FilesIn(broken.Message), criteria]).Warnings);
    }

    [Fact]
    public void The_yaml_in_the_message_names_the_bands_of_the_callers_criteria()
    {
        var broken = Broken(Options with { Criteria = Criteria() });

        Assert.Contains("band: own-1", broken.Message, StringComparison.Ordinal);
        Assert.Equal(broken.Files.Select(file => file.Path), FilesIn(broken.Message).Select(file => file.Path));
        Assert.Empty(MeasureCatalogue.Load(FilesIn(broken.Message)).Warnings);
    }

    [Fact]
    public void What_a_rule_throws_is_kept_and_a_seed_finds_the_same_case_again()
    {
        var broken = Assert.Throws<LawBrokenException>(() => ScoringLaws.CheckAll(Scheme, BrokenRules.Throwing));
        var again = Assert.Throws<LawBrokenException>(() => ScoringLaws.CheckAll(Scheme, BrokenRules.Throwing, new() { Seed = broken.Seed }));

        Assert.IsType<InvalidOperationException>(broken.InnerException);
        Assert.Contains("Sequence contains no elements", broken.Message, StringComparison.Ordinal);
        Assert.Equal(broken.Message, again.Message);
    }

    [Fact]
    public void A_sound_rule_with_weights_keeps_all_laws() => ScoringLaws.CheckAll(Scheme, BrokenRules.Weighted);

    private static LawBrokenException Broken(ScoringLawsOptions options) => Assert.Throws<LawBrokenException>(() =>
        ScoringLaws.Check("Measures with the same scores share a rank", Scheme, BrokenRules.WithoutTies, options));

    private static IReadOnlyList<Criterion> Criteria() =>
    [
        .. Scheme.Criteria.Select(id => new Criterion(
            id, LocalizedText.Same(id), unit: null, Enumerable.Range(1, 5).Select(score => new Band(score, $"own-{score}")))),
    ];

    private static IEnumerable<MeasureFile> FilesIn(string message) => message.Split("\n\n# ").Skip(1).Select(part =>
        new MeasureFile(part[..part.IndexOf('\n', StringComparison.Ordinal)], part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..]));
}
