using FsCheck.Xunit;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Tests.Laws.Reference;

namespace MkbPrioritisation.Tests.Laws;

/// <summary>The ranking is what a slow and simple reading of the rules gives.</summary>
[Properties(Arbitrary = [typeof(MkbArbitraries)])]
public sealed class ReferenceLaws
{
    [Property(MaxTest = 300)]
    public void The_ranking_agrees_with_the_reference_on_order_ranks_scores_and_cells(SampleCatalogue catalogue) =>
        Assert.Equal(ReferenceRanker.Rank(catalogue), catalogue.Rank().Select(ReferenceRow.Of));

    [Fact]
    public void The_built_in_rankings_agree_with_the_reference()
    {
        var builtIn = MeasureCatalogue.BuiltIn;
        foreach (var scheme in builtIn.Schemes)
        {
            var catalogue = new SampleCatalogue(builtIn.Criteria, scheme, builtIn.Collections);

            Assert.Equal(ReferenceRanker.Rank(catalogue), catalogue.Rank().Select(ReferenceRow.Of));
        }
    }
}
