using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Reporting.Robustness;
using MkbPrioritisation.Robustness;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb robustness</c>: how much of a ranking would stay if scores, weights or criteria were a little different.</summary>
internal static class RobustnessCommand
{
    public static Command Create(CommandOutput streams)
    {
        var usual = RobustnessOptions.Default;
        var choices = new RankingOptions();
        var output = new OutputOptions<(IReadOnlyList<RankingRobustness> All, RankingSelection Chosen)>(
            new(FormName.Table, (found, look) => TerminalTables.Tables(
                found.All.SelectMany(item => new RobustnessTables(item, found.Chosen.Catalogue.Criteria, look.Options).Sections), look.Terminal)),
            new(FormName.Json, (found, _) => Json([.. found.All.Select(RobustnessJson.Document)])),
            new(FormName.Csv, (found, look) => RobustnessCsv.Write(found.All, look.Options)),
            new(FormName.Markdown, (found, look) => RobustnessMarkdown.Write(found.All, found.Chosen.Catalogue.Criteria, look.Options)));
        var noise = WholeNumber.Option(
            "--noise",
            $"How many bands a certain score may be off, 0 to {RobustnessOptions.MostNoise}. [default: {usual.Noise}]",
            0,
            RobustnessOptions.MostNoise);
        var assumptions = new Option<bool>("--assumptions")
        {
            Description = "Draw the assumptions of measures with a model from their ranges, in place of noise; as often as weightings.",
        };
        var samples = WholeNumber.Option(
            "--samples", $"How many weightings to draw, 1 to {RobustnessOptions.MostSamples}. [default: {usual.Samples}]", 1, RobustnessOptions.MostSamples);
        var seed = WholeNumber.Option("--seed", $"Where drawing starts; the same seed gives the same figures. [default: {usual.Seed}]", 0, int.MaxValue);
        var command = new Command(
            "robustness",
            "Examine how much of the ranking would stay if scores, weights or criteria were a little different. JSON is one object for one ranking, "
                + "and an array for several. Example: mkb robustness --collection recovery-plan-2020");
        choices.AddTo(command);
        command.Options.Add(noise);
        command.Options.Add(assumptions);
        command.Options.Add(samples);
        command.Options.Add(seed);
        output.AddTo(command);
        command.SetAction(result =>
        {
            var isDrawn = result.GetValue(assumptions);
            if (isDrawn && result.GetValue(noise) is not null)
                throw new UsageException(
                    $"--noise and --assumptions exclude each other: scores are doubted by bands, or by the ranges of assumptions.",
                    $"--noise en --assumptions sluiten elkaar uit: aan scores wordt getwijfeld per klasse, of per bandbreedte van aannames.");
            var chosen = choices.Rank(result, streams);
            chosen = isDrawn ? chosen.Modelled() : chosen;
            var options = new RobustnessOptions
            {
                Noise = result.GetValue(noise) ?? usual.Noise,
                ModelledCriteria = isDrawn ? chosen.Catalogue.Criteria : null,
                Samples = result.GetValue(samples) ?? usual.Samples,
                Seed = result.GetValue(seed) ?? usual.Seed,
            };
            var found = ProgressBar.Show(streams, progress => chosen.Examine(options, progress));
            output.Write(result, streams, (found, chosen));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Json(IReadOnlyList<RobustnessDocument> documents) =>
        documents.Count == 1 ? RobustnessJson.Write(documents[0]) : RobustnessJson.Write(documents);
}
