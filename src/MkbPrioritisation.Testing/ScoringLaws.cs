using MkbPrioritisation.Criteria;

namespace MkbPrioritisation.Testing;

/// <summary>
/// The laws that a fair ranking keeps, as checks to call from any test framework. Each is tried on measures generated for
/// the scheme; the first case that breaks it is made as small as it gets, and thrown.
/// </summary>
public static class ScoringLaws
{
    /// <summary>The names of all laws: a sentence each, in the order in which <c>CheckAll</c> goes through them.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ScoringLawList.Laws.Select(law => law.Name)];

    /// <summary>Checks every law for the library's own ranking under a scheme.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <exception cref="LawBrokenException">A law is broken.</exception>
    public static void CheckAll(ScoringScheme scheme) => CheckAll(scheme, ScoringLawsOptions.Default);

    /// <summary>Checks every law for the library's own ranking under a scheme.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="options">How thoroughly, and on what.</param>
    /// <exception cref="LawBrokenException">A law is broken.</exception>
    /// <exception cref="ArgumentException">The options' criteria lack one that the scheme names.</exception>
    public static void CheckAll(ScoringScheme scheme, ScoringLawsOptions options) => CheckAll(scheme, LibraryRule.Rank, options);

    /// <summary>Checks every law for a ranking of one's own.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="rule">The ranking.</param>
    /// <exception cref="LawBrokenException">A law is broken.</exception>
    public static void CheckAll(ScoringScheme scheme, RankingRule rule) => CheckAll(scheme, rule, ScoringLawsOptions.Default);

    /// <summary>Checks every law for a ranking of one's own.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="rule">The ranking.</param>
    /// <param name="options">How thoroughly, and on what.</param>
    /// <exception cref="LawBrokenException">A law is broken.</exception>
    /// <exception cref="ArgumentException">The options' criteria lack one that the scheme names.</exception>
    public static void CheckAll(ScoringScheme scheme, RankingRule rule, ScoringLawsOptions options)
    {
        foreach (var law in Names)
            Check(law, scheme, rule, options);
    }

    /// <summary>Checks a law for the library's own ranking under a scheme.</summary>
    /// <param name="law">The law's name, one of <see cref="Names"/>.</param>
    /// <param name="scheme">The scheme.</param>
    /// <exception cref="LawBrokenException">The law is broken.</exception>
    /// <exception cref="ArgumentException">There is no such law.</exception>
    public static void Check(string law, ScoringScheme scheme) => Check(law, scheme, ScoringLawsOptions.Default);

    /// <summary>Checks a law for the library's own ranking under a scheme.</summary>
    /// <param name="law">The law's name, one of <see cref="Names"/>.</param>
    /// <param name="scheme">The scheme.</param>
    /// <param name="options">How thoroughly, and on what.</param>
    /// <exception cref="LawBrokenException">The law is broken.</exception>
    /// <exception cref="ArgumentException">There is no such law, or the options' criteria lack one that the scheme names.</exception>
    public static void Check(string law, ScoringScheme scheme, ScoringLawsOptions options) => Check(law, scheme, LibraryRule.Rank, options);

    /// <summary>Checks a law for a ranking of one's own.</summary>
    /// <param name="law">The law's name, one of <see cref="Names"/>.</param>
    /// <param name="scheme">The scheme.</param>
    /// <param name="rule">The ranking.</param>
    /// <exception cref="LawBrokenException">The law is broken.</exception>
    /// <exception cref="ArgumentException">There is no such law.</exception>
    public static void Check(string law, ScoringScheme scheme, RankingRule rule) => Check(law, scheme, rule, ScoringLawsOptions.Default);

    /// <summary>Checks a law for a ranking of one's own.</summary>
    /// <param name="law">The law's name, one of <see cref="Names"/>.</param>
    /// <param name="scheme">The scheme.</param>
    /// <param name="rule">The ranking.</param>
    /// <param name="options">How thoroughly, and on what.</param>
    /// <exception cref="LawBrokenException">The law is broken.</exception>
    /// <exception cref="ArgumentException">There is no such law, or the options' criteria lack one that the scheme names.</exception>
    public static void Check(string law, ScoringScheme scheme, RankingRule rule, ScoringLawsOptions options)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(options);
        LawChecker.Check(ScoringLawList.Get(law), scheme, rule, options);
    }
}
