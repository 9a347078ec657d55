using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Reporting.Comparison;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb diff</c>: what a change of the measures did to the ranking, and why.</summary>
internal static class DiffCommand
{
    public static Command Create(CommandOutput streams)
    {
        var before = new Argument<string>("OLD") { Description = "The folder with the measures before." };
        var after = new Argument<string>("NEW") { Description = "The folder with the measures after." };
        var selection = new CollectionOptions();
        var output = new OutputOptions<(CatalogueComparison Compared, IReadOnlyList<RankingComparison> Rankings)>(
            new(
                FormName.Table,
                (found, look) => TerminalTables.Tables(found.Rankings.Select(comparison => new ComparisonTable(comparison, look.Options)), look.Terminal)),
            new(
                FormName.Json,
                (found, _) => ComparisonJson.Write(ComparisonJson.Document(found.Compared.SchemeBefore, found.Compared.SchemeAfter, found.Rankings))),
            new(FormName.Csv, (found, look) => ComparisonCsv.Write(found.Rankings, look.Options)),
            new(FormName.Markdown, (found, look) => ComparisonMarkdown.Write(found.Rankings, look.Options)));
        var command = new Command(
            "diff",
            "Show what a change of the measures did to the ranking, and why. Example: mkb diff main/measures measures --format markdown") { before, after };
        selection.AddTo(command);
        output.AddTo(command);
        command.SetAction(result =>
        {
            var (old, now) = Load(result.GetValue(before)!, result.GetValue(after)!, streams);
            var compared = new CatalogueComparison(old, selection.Scheme(result, old), now, selection.Scheme(result, now));
            output.Write(result, streams, (compared, [.. selection.Groups(result, compared.Collections).Select(ids => compared.Of(ids))]));
            return ExitCode.Done;
        });
        return command;
    }

    // What is wrong with either folder is told in one run.
    private static (MeasureCatalogue Before, MeasureCatalogue After) Load(string before, string after, CommandOutput streams)
    {
        streams.Inputs.AddMeasures(before);
        streams.Inputs.AddMeasures(after);
        var isSound = MeasureCatalogue.TryLoad(before, out var old, out var oldFindings)
            & MeasureCatalogue.TryLoad(after, out var now, out var newFindings);
        IReadOnlyList<Diagnostic> findings = [.. oldFindings, .. newFindings];
        if (!isSound)
            throw new InvalidMeasuresException(findings);
        foreach (var warning in findings)
            streams.WriteError(warning);
        return (old!, now!);
    }
}
