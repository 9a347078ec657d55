using System.CommandLine;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Reporting.Advice;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb advise</c>: from a firm's figures to the measures that fit.</summary>
internal static class AdviseCommand
{
    public static Command Create(CommandOutput streams)
    {
        var choices = new RankingOptions();
        var profile = new ProfileOptions();
        var peers = new Option<string?>("--peers") { Description = "A table of firms to compare with, as CSV; see measures/README.md.", HelpName = "FILE" };
        var percentilesUp = WholeNumber.Option(
            "--percentiles-up", "How many percentiles up the prize of higher productivity is looked for; 10 without it.", 1, 100);
        var whatIf = new WhatIfOption();
        var publicly = new PublicOptions();
        var output = new OutputOptions<(RankingSelection Chosen, AdviceContent Content)>(
            new(FormName.Text, (given, look) => AdviceText.Write(given.Content, look.Wrapped)),
            new(FormName.Json, (given, _) => AdviceJson.Write(AdviceJson.Document(given.Chosen.Scheme, given.Content))),
            new(FormName.Html, (given, look) => AdviceHtml.Write(given.Content, look.Options)),
            new(FormName.Markdown, (given, look) => AdviceMarkdown.Write(given.Content, look.Options)));
        var command = new Command(
            "advise",
            "Advise a firm: its growth segment, its ratios, and the measures meant for it. Example: mkb advise --gross-margin 909000 965000 --fte 56 58");
        profile.AddTo(command);
        command.Options.Add(peers);
        command.Options.Add(percentilesUp);
        whatIf.AddTo(command);
        publicly.AddTo(command);
        choices.AddTo(command);
        output.AddTo(command);
        command.SetAction(result =>
        {
            var firm = profile.Read(result, streams);
            var chosen = choices.Rank(result, streams);
            var advice = FirmAdvice.Of(firm, chosen.Catalogue.Segments, chosen.Rankings);
            var comparison = result.GetValue(peers) is { } path
                ? Compare(streams, advice, path, result.GetValue(percentilesUp) ?? PeerComparison.UsualPercentilesUp)
                : null;
            output.Write(result, streams, (chosen, new(advice)
            {
                Peers = comparison,
                Practices = chosen.Catalogue.Practices,
                WhatIf = whatIf.Of(result, advice, streams),
                PublicMargin = publicly.Margin(result),
                PublicFigures = publicly.Compare(result, firm),
            }));
            return ExitCode.Done;
        });
        return command;
    }

    private static PeerComparison Compare(CommandOutput streams, FirmAdvice advice, string path, int percentilesUp)
    {
        if (advice.Profile is { Sector: null } or { KnownSize: null })
            throw new UsageException(
                $"To choose the peers, --peers needs the firm's --sector, and its --size or a --headcount from 2 to 249.",
                $"Om de branchegenoten te kiezen heeft --peers de --sector van het bedrijf nodig, en de --size of een --headcount van 2 tot en met 249.");
        streams.Inputs.AddFile(path);
        try
        {
            return PeerComparison.Of(advice, PeersReader.Read(path), percentilesUp);
        }
        catch (FormatException exception)
        {
            throw ExceptionPhrase.Of(exception) is { } said ? new UsageException(said) : new UsageException(exception.Message);
        }
        catch (InvalidOperationException exception)
        {
            throw new UsageException($"{path}: {exception.Message}");
        }
    }
}
