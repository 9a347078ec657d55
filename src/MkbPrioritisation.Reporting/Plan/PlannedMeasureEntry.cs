
namespace MkbPrioritisation.Reporting.Plan;

/// <summary>A measure of a plan, as JSON holds it.</summary>
/// <param name="Id">The measure's id.</param>
/// <param name="Name">The name, by language (<c>nl</c>, <c>en</c>).</param>
/// <param name="Rank">The rank, from 1; ties share it.</param>
/// <param name="Programme">The id of the programme, or part of one, that it belongs to.</param>
/// <param name="Scale">How many times its own size it is planned.</param>
/// <param name="Required">Whether it is planned whatever else is chosen.</param>
/// <param name="Figures">What it takes and yields at that size.</param>
/// <param name="ReturnOnInvestment">What flows back over all years for what is invested; absent where nothing is assumed or nothing invested.</param>
/// <param name="Financing">Who pays: shares in per cents, by the source's id.</param>
/// <param name="Participants">How many take part, by language; absent where it is not said.</param>
/// <param name="Reach">How many it can reach, by language; absent where it is not said.</param>
/// <param name="Because">Why its figures are as they are, by language; absent where it is not said.</param>
public sealed record PlannedMeasureEntry(
    string Id,
    IReadOnlyDictionary<string, string> Name,
    int Rank,
    string Programme,
    decimal Scale,
    bool Required,
    PlanFiguresEntry Figures,
    InvestmentReturnEntry? ReturnOnInvestment,
    IReadOnlyDictionary<string, int> Financing,
    IReadOnlyDictionary<string, string>? Participants,
    IReadOnlyDictionary<string, string>? Reach,
    IReadOnlyDictionary<string, string>? Because);
