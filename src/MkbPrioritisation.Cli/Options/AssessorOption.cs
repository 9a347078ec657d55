using System.CommandLine;

namespace MkbPrioritisation.Cli.Options;

/// <summary>The option that counts one assessor's scores alone.</summary>
internal static class AssessorOption
{
    public static Option<string?> Create(string description) => new("--assessor") { Description = description, HelpName = "ID" };

    /// <summary>What was chosen, by the assessor's scores where one is named.</summary>
    /// <exception cref="UnknownIdException">None of the collections has such an assessor.</exception>
    public static RankingSelection Apply(ParseResult result, Option<string?> option, RankingSelection chosen) =>
        result.GetValue(option) is { } id ? chosen.AssessedBy(id) : chosen;
}
