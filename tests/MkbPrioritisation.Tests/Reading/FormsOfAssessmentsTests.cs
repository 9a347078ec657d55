using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Watching;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>How several assessors score the measures of a collection.</summary>
public sealed class FormsOfAssessmentsTests
{
    [Fact]
    public void Assessors_score_in_every_form_that_a_measure_may()
    {
        using var measures = Assessed();

        var collection = measures.Load().Accepted().GetCollection("c");

        Assert.Equal(["anna", "bert", "chris"], collection.Assessments.Select(assessment => assessment.Id));
        Assert.Equal("Anna", collection.Assessments[0].Name!.English);
        var score = collection.Assessments[0].ScoreOn("m", "cost")!;
        Assert.Equal((5, 5, Basis.Derived, "Few forms"), (score.Low, score.High, score.Basis, score.Because!.English));
        Assert.Equal("EUR 10 mln", score.Estimate!.ToString());
        Assert.Equal(Basis.Judgement, collection.Assessments[0].ScoreOn("m", "support")!.Basis);
        Assert.True(collection.Assessments[2].ScoreOn("m", "feasibility")!.IsUnknown);
        Assert.Null(collection.Assessments[2].ScoreOn("m", "support"));
    }

    [Fact]
    public void Their_range_and_their_exact_mean_take_the_place_of_the_measures_own_score()
    {
        using var measures = Assessed();

        var ranked = measures.Load().Accepted().Rank("c")["m"];

        // Support is 5 and 2..3, ease of execution 1, 2 and 1..5, cost 5; the measure's own scores are 4, 5, 3, 5, 3, 5.
        var (support, feasibility) = (ranked.ScoreOn("support"), ranked.ScoreOn("feasibility"));
        Assert.Equal((2, 5, new Fraction(15, 4)), (support.Low, support.High, support.Value));
        Assert.Equal((1, 5, new Fraction(2, 1)), (feasibility.Low, feasibility.High, feasibility.Value));
        Assert.Equal(["anna", "bert", "chris"], feasibility.Assessors.Select(item => item.Assessor));
        Assert.Equal("3.58 (2.67–5.00)", ranked.Feasibility.ToString());
        Assert.Equal(new Fraction(43, 12), ranked.Feasibility.Value.ToFraction());
        Assert.Equal("8/3..43/12..5", $"{ranked.Feasibility:Q}");
        Assert.Equal(5, ranked.Measure.ScoreOn("feasibility")!.Low);
        Assert.False(ranked.ScoreOn("timeliness").IsAssessed);
    }

    [Fact]
    public void The_folder_is_another_when_an_assessor_changes_a_score()
    {
        using var measures = Assessed();
        var (content, listing) = (FolderContent.Of(measures.Root), FolderListing.Of(measures.Root));

        measures.Write("c/assessments/bert.yaml", "scores: { m: { support: low } }");

        Assert.NotEqual(content, FolderContent.Of(measures.Root));
        Assert.NotEqual(listing, FolderListing.Of(measures.Root));
    }

    [Fact]
    public void Assessments_are_saved_with_their_collection_and_are_part_of_its_fingerprint()
    {
        using var measures = Assessed();
        var catalogue = measures.Load().Accepted();
        var path = measures.FullPath("saved");

        MeasuresFolder.Save(catalogue, path);

        Assert.Equal(catalogue.Collections, MeasureCatalogue.Load(path).Collections);
        Assert.Equal(3, Directory.GetFiles(Path.Combine(path, "c", "assessments")).Length);
        Assert.NotEqual(MeasuresFolder.Fingerprint(catalogue), MeasuresFolder.Fingerprint(catalogue.AssessedBy("anna")));
        Assert.NotEqual(catalogue.Collections, catalogue.AssessedBy("anna").Collections);
    }

    [Fact]
    public void An_assessor_that_is_not_there_is_said_to_be_missing_with_the_nearest()
    {
        using var measures = Assessed();

        Assert.Contains("anna", Assert.Throws<UnknownIdException>(() => measures.Load().Accepted().AssessedBy("ana")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_score_that_stands_for_several_assessors_is_no_measures_own()
    {
        using var measures = Assessed();
        var score = measures.Load().Accepted().Rank("c")["m"].ScoreOn("support");

        Assert.Throws<ArgumentException>(() => new Measure("n", new("N", null), "tax", [score]));
        Assert.Throws<ArgumentException>(() => new Assessment("dora", [new("m", [score])]));
        Assert.Throws<ArgumentException>(() => new Assessment("dora", [new("m", [new("cost", 1, Basis.Judgement), new("cost", 2, Basis.Judgement)])]));
    }

    private static MeasuresOnDisk Assessed() => MeasuresOnDisk.Valid()
        .Write("c/assessments/anna.yaml", """
            name: { en: Anna }
            scores:
              m:
                support: high
                feasibility: { score: 1 }
                cost: { band: 0-50-mln, estimate: EUR 10 mln, basis: derived, because: { en: Few forms } }
            """)
        .Write("c/assessments/bert.yaml", "scores: { m: { support: relatively-low..medium, feasibility: relatively-low } }")
        .Write("c/assessments/chris.yml", "scores: { m: { feasibility: unknown } }");
}
