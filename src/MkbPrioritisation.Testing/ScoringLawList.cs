using MkbPrioritisation.Testing.Changes;

namespace MkbPrioritisation.Testing;

/// <summary>All laws, those that the others build on first.</summary>
internal static class ScoringLawList
{
    public static IReadOnlyList<Law> Laws { get; } =
    [
        new("Every measure has exactly one place", Change.Nothing, PlaceLaws.OnePlace),
        new("Every score stays on the scale", Change.Nothing, PlaceLaws.OnScale),
        new("Every value lies in the middle of its low and high", Change.Nothing, PlaceLaws.Middle),
        new("Every measure lies in exactly one cell, that of its levels", Change.Nothing, PlaceLaws.Cell),
        new("Measures with the same scores share a rank", Change.ShareScores, TieLaws.SameScores),
        new("Measures share a rank exactly when their overall values are equal", Change.Nothing, TieLaws.EqualValues),
        new("A rank is one more than the number of better measures", Change.Nothing, TieLaws.Counted),
        new("A rank lies between the best and the worst", Change.Nothing, BoundLaws.Between),
        new("The best and the worst rank are attained and never exceeded", Change.Nothing, BoundLaws.Attained) { MostCombinations = 64 },
        new("A score left out counts as unknown", Change.WriteUnknowns, ChangeLaws.SamePlaces),
        new("The order of the input never matters", Change.Reverse, ChangeLaws.SamePlaces),
        new("Raising one score never lowers a measure's rank", Change.RaiseOne, ChangeLaws.NeverLowers),
        new("Raising one score never improves the rank of another measure", Change.RaiseOne, ChangeLaws.NeverHelpsOthers),
        new("Raising measures alike never changes their order", Change.RaiseAll, ChangeLaws.SameOrderOfRaised),
        new("Adding a measure never swaps two others", Change.RemoveOne, ChangeLaws.SameOrderOfOthers),
        new("Adding a measure never changes the scores or the cell of another", Change.RemoveOne, ChangeLaws.SameScoresOfOthers),
    ];

    public static Law Get(string name) => Laws.FirstOrDefault(law => law.Name == name)
        ?? throw new ArgumentException($"There is no law \"{name}\"; ScoringLaws.Names lists them all.", nameof(name));
}
