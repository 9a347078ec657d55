using System.Globalization;

namespace MkbPrioritisation.Testing;

/// <summary>
/// Thrown when a ranking breaks a law. The message names the law, says what is wrong, and shows the smallest case found as
/// YAML, each file under a comment with its path.
/// </summary>
public sealed class LawBrokenException : Exception
{
    private const string CriteriaFile = "criteria.yaml";

    internal LawBrokenException(Law law, LawCase example, Finding finding, ulong seed, bool ownCriteria)
        : base(Describe(law, example, finding, seed, ownCriteria), finding.Exception)
    {
        Law = law.Name;
        Seed = seed;
        Files = [.. CounterExample.Files(example.Catalogue, ownCriteria)];
    }

    /// <summary>The name of the law, one of <see cref="ScoringLaws.Names"/>.</summary>
    public string Law { get; }

    /// <summary>The seed that gives the same cases again.</summary>
    public ulong Seed { get; }

    /// <summary>
    /// The counter-example as the files of a measures folder: criteria, scheme, collections and measures. The message shows
    /// all of them but criteria that were made up.
    /// </summary>
    public IReadOnlyList<MeasureFile> Files { get; }

    private static string Describe(Law law, LawCase example, Finding finding, ulong seed, bool ownCriteria) => string.Join(
        '\n',
        [
            $"A law is broken: {law.Name}.",
            $"Found: {finding.Text}.",
            .. example.Change.Description is { } change ? [$"Change: {change}."] : Array.Empty<string>(),
            string.Create(CultureInfo.InvariantCulture, $"To repeat: new ScoringLawsOptions {{ Seed = {seed} }}."),
            .. CounterExample.Files(example.Catalogue, ownCriteria)
                .Where(file => ownCriteria || file.Path != CriteriaFile)
                .Select(file => $"\n# {file.Path}\n{file.Text.TrimEnd('\n')}"),
        ]);
}
