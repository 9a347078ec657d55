using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Reporting.Matrix;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb matrix</c>: the impact-versus-feasibility matrix.</summary>
internal static class MatrixCommand
{
    public static Command Create(CommandOutput streams)
    {
        var choices = new RankingOptions();
        var output = new OutputOptions<RankingSelection>(
            new(FormName.Table, (chosen, look) => TerminalTables.Matrices(chosen.Rankings, look.Options, look.Terminal)),
            new(FormName.Json, (chosen, _) => MatrixJson.Write(MatrixJson.Document(chosen.Scheme, chosen.Rankings))),
            new(FormName.Csv, (chosen, look) => MatrixCsv.Write(chosen.Rankings, look.Options)),
            new(FormName.Markdown, (chosen, look) => MatrixMarkdown.Write(chosen.Rankings, look.Options)),
            new(FormName.Svg, (chosen, look) => MatrixSvg.Write(chosen.Rankings, look.Options)));
        var command = new Command(
            "matrix",
            "Place the measures in the impact-versus-feasibility matrix. Example: mkb matrix --collection recovery-plan-2020 --format svg --output matrix.svg");
        var assessor = AssessorOption.Create("Place the measures by one assessor's scores alone, and by a measure's own where that one gives none.");
        choices.AddTo(command);
        command.Options.Add(assessor);
        output.AddTo(command);
        command.SetAction(result =>
        {
            output.Write(result, streams, AssessorOption.Apply(result, assessor, choices.Rank(result, streams)));
            return ExitCode.Done;
        });
        return command;
    }
}
