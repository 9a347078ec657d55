using MkbPrioritisation.Importing;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Scenarios;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Tests.Scenarios;

public sealed class ScoreChangeTests
{
    private const string Collection = "recovery-plan-2020";

    private static readonly MeasureCatalogue BuiltIn = MeasureCatalogue.BuiltIn;

    [Theory]
    [InlineData("recovery-plan-2020/free-depreciation/support:medium")]
    [InlineData("recovery-plan-2020/free-depreciation/support:low..relatively-high")]
    [InlineData("recovery-plan-2020/free-depreciation/cost:unknown")]
    public void A_change_reads_back_as_it_is_written(string text)
    {
        Assert.True(ScoreChange.TryParse(text, out var change));

        Assert.Equal(text, change.ToString());
        Assert.Equal(change, new(change.Collection, change.Measure, change.Criterion, change.Score));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("free-depreciation/support:medium")]
    [InlineData("recovery-plan-2020/free-depreciation/support")]
    [InlineData("recovery-plan-2020/free-depreciation/support:")]
    [InlineData("recovery-plan-2020/free-depreciation/support:low..medium..high")]
    [InlineData("recovery-plan-2020/../support:low")]
    [InlineData("recovery-plan-2020/free-depreciation/support:low:high")]
    public void What_names_no_score_is_no_change(string? text) => Assert.False(ScoreChange.TryParse(text, out _));

    [Fact]
    public void Another_band_counts_as_a_judgement_and_moves_the_measure_as_if_its_file_said_so()
    {
        var changed = BuiltIn.With([new ScoreChange(Collection, "free-depreciation", "support", "high")]);

        var score = changed.GetMeasure(Collection, "free-depreciation").ScoreOn("support")!;
        Assert.Equal((5, 5, Basis.Judgement), (score.Low, score.High, score.Basis));
        Assert.Equal(11, BuiltIn.Rank(Collection)["free-depreciation"].Rank);
        Assert.True(changed.Rank(Collection)["free-depreciation"].Rank < 11);
    }

    [Fact]
    public void A_range_may_be_written_from_either_end()
    {
        foreach (var range in new[] { "low..relatively-high", "relatively-high..low" })
        {
            var score = BuiltIn.With([new ScoreChange(Collection, "free-depreciation", "support", range)]).GetMeasure(Collection, "free-depreciation")
                .ScoreOn("support")!;
            Assert.Equal((1, 4), (score.Low, score.High));
        }
    }

    [Fact]
    public void What_is_there_already_changes_nothing()
    {
        var same = BuiltIn.With([new ScoreChange(Collection, "free-depreciation", "support", "relatively-high")]);

        Assert.Equal(
            BuiltIn.GetMeasure(Collection, "free-depreciation").ScoreOn("support"), same.GetMeasure(Collection, "free-depreciation").ScoreOn("support"));
        Assert.Equal(MeasuresFolder.Fingerprint(BuiltIn), MeasuresFolder.Fingerprint(BuiltIn.With(Array.Empty<ScoreChange>())));
    }

    [Theory]
    [InlineData("no-such/free-depreciation/support:low", "collection", "collectie")]
    [InlineData("recovery-plan-2020/no-such/support:low", "measure", "maatregel")]
    [InlineData("recovery-plan-2020/free-depreciation/no-such:low", "criterion", "criterium")]
    [InlineData("recovery-plan-2020/free-depreciation/support:no-such", "band", "klasse")]
    public void What_there_is_not_is_named_in_both_languages(string text, string english, string dutch)
    {
        Assert.True(ScoreChange.TryParse(text, out var change));

        var exception = Assert.Throws<UnknownIdException>(() => BuiltIn.With([change]));

        Assert.Contains($"no {english} \"no-such\"", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"geen {dutch} \"no-such\"", ExceptionPhrase.Of(exception)!.In(Language.Dutch), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_changes_of_one_score_are_refused()
    {
        var exception = Assert.Throws<ArgumentException>(() => BuiltIn.With(
            [new ScoreChange(Collection, "free-depreciation", "support", "low"), new ScoreChange(Collection, "free-depreciation", "support", "high")]));

        Assert.Contains("support:low and", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_score_counts_in_place_of_what_assessors_give_on_that_criterion_alone()
    {
        var changed = Assessed.With([new ScoreChange("c", "loan", "support", "low")]).Rank("c")["loan"];
        var before = Assessed.Rank("c")["loan"];

        Assert.Equal((1, 5), (before.ScoreOn("support").Low, before.ScoreOn("support").High));
        Assert.Equal((1, 1), (changed.ScoreOn("support").Low, changed.ScoreOn("support").High));
        Assert.Equal(before.ScoreOn("feasibility"), changed.ScoreOn("feasibility"));
    }

    [Fact]
    public void What_assessors_score_is_not_saved_in_the_file_of_the_measure()
    {
        var folder = Directory.CreateTempSubdirectory("mkb-");
        try
        {
            MeasuresFolder.Save(Assessed, folder.FullName);

            var edit = ScoreEdit.Of(folder.FullName, Assessed, [new ScoreChange("c", "loan", "support", "low")]);

            Assert.False(edit.CanApply);
            Assert.Contains("\"support\" of \"loan\" is what assessors score (", Assert.Single(edit.Findings).Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static MeasureCatalogue Assessed { get; } = MeasureCatalogue.Load(
    [
        new("c/collection.yaml", "name: { en: Collection }\nbasis: judgement\ncategories: { tax: { en: Tax } }"),
        new(
            "c/loan.yaml",
            "name: { en: Loan }\ncategory: tax\nscores: { value-added: 1-2-bn, cost: 0-50-mln, timeliness: 1-2-years, feasibility: medium, support: high, " +
            "introduction: 0-6-months }"),
        new("c/assessments/anna.yaml", "scores: { loan: { support: low, feasibility: high } }"),
        new("c/assessments/bert.yaml", "scores: { loan: { support: high } }"),
    ]);
}
