using MkbPrioritisation.Criteria;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.AspNetCore.LivePage;

/// <summary>A scheme in which some criteria count elsewhere, or not at all.</summary>
internal static class ChangedScheme
{
    public const string NetImpact = "net-impact";
    public const string Feasibility = "feasibility";
    public const string Both = "both";
    public const string Out = "out";

    /// <summary>Where a criterion counts.</summary>
    public static string PlaceOf(ScoringScheme scheme, string criterion) =>
        (scheme.NetImpact.Contains(criterion, StringComparer.Ordinal), scheme.Feasibility.Contains(criterion, StringComparer.Ordinal)) switch
        {
            (true, true) => Both,
            (true, false) => NetImpact,
            (false, true) => Feasibility,
            (false, false) => Out,
        };

    /// <summary>The scheme with one criterion elsewhere.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="criteria">The criteria that there are.</param>
    /// <param name="text">The criterion and its place, such as <c>cost:out</c>.</param>
    /// <param name="problem">Why that cannot be; otherwise <see langword="null"/>.</param>
    public static ScoringScheme Of(ScoringScheme scheme, IReadOnlyList<Criterion> criteria, string text, out Phrase? problem)
    {
        problem = null;
        if (text.Split(':') is not [var id, var place and (NetImpact or Feasibility or Both or Out)] || criteria.All(criterion => criterion.Id != id))
        {
            problem = new($"{text} places no criterion", $"{text} geeft geen criterium een plaats");
            return scheme;
        }

        var (impact, feasibility) = (Moved(scheme.NetImpact, place is NetImpact or Both), Moved(scheme.Feasibility, place is Feasibility or Both));
        if (impact.Count > 0 && feasibility.Count > 0)
            return new(scheme.Id, scheme.Name, impact, feasibility, scheme.Shortlist);
        problem = new($"{text} would leave a dimension without any criterion", $"{text} zou een dimensie zonder criterium laten");
        return scheme;

        List<string> Moved(IReadOnlyList<string> known, bool isIn) =>
            [.. criteria.Select(criterion => criterion.Id).Where(other => other == id ? isIn : known.Contains(other, StringComparer.Ordinal))];
    }
}
