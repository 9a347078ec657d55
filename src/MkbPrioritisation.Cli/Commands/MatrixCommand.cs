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
        var output = new OutputOptions("table", "json", "svg");
        var command = new Command("matrix", "Place the measures in the impact-versus-feasibility matrix. Example: mkb matrix --collection recovery-plan-2020 --format svg --output matrix.svg");
        choices.AddTo(command);
        output.AddTo(command);
        command.SetAction(result =>
        {
            var chosen = choices.Rank(result, streams);
            var options = output.Rendering(result);
            output.Write(result, streams, output.Format(result) switch
            {
                "json" => MatrixJson.Write(MatrixJson.Document(chosen.Scheme, chosen.Rankings)),
                "svg" => MatrixSvg.Write(chosen.Rankings, options),
                _ => TerminalTables.Matrices(chosen.Rankings, options, TerminalLayout.Of(streams, output.IsFile(result))),
            });
            return ExitCode.Done;
        });
        return command;
    }
}
