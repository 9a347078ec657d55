using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Scenarios;

namespace MkbPrioritisation.AspNetCore.LivePage;

/// <summary>A change that the address holds and the measures can take.</summary>
/// <param name="Parameter">The parameter of the address.</param>
/// <param name="Value">Its value.</param>
internal sealed record ShownChange(string Parameter, string Value)
{
    /// <summary>The score that it changes; <see langword="null"/> where it changes something else.</summary>
    public ScoreChange? Score { get; init; }

    /// <summary>The budget that it sets; <see langword="null"/> where it sets none.</summary>
    public BudgetArgument? Budget { get; init; }
}
