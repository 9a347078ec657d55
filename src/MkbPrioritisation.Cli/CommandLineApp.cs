using System.CommandLine;
using System.CommandLine.Parsing;
using MkbPrioritisation.Cli.Commands;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli;

/// <summary>The tool: parses, makes one library call and prints.</summary>
internal static class CommandLineApp
{
    // An argument that starts with @ is that argument, and no file of arguments.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static int Run(string[] args, CommandOutput streams)
    {
        // Known before all else, as what is wrong with the other arguments is said in it.
        streams = streams with { Language = LanguageOption.AskedIn(args) };
        var result = Root(streams).Parse(args, Parsing);
        try
        {
            var exitCode = Invoke(result, streams);
            streams.WriteResult("");
            return exitCode;
        }
        catch (InvalidMeasuresException exception)
        {
            foreach (var diagnostic in exception.Diagnostics)
                streams.WriteError(diagnostic);
            return ExitCode.InvalidMeasures;
        }
        catch (Exception exception) when (ExceptionPhrase.Of(exception) is not null)
        {
            return Refuse(streams, ExceptionPhrase.Of(exception)!.In(streams.Language));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(streams, exception.Message);
        }
        finally
        {
            streams.FlushError();
        }
    }

    internal static RootCommand Root(CommandOutput streams) => new("Ranks policy measures for small and medium-sized firms on net impact and feasibility.")
    {
        RankCommand.Create(streams),
        MatrixCommand.Create(streams),
        ExplainCommand.Create(streams),
        RobustnessCommand.Create(streams),
        ReportCommand.Create(streams),
        PlanCommand.Create(streams),
        TimelineCommand.Create(streams),
        ModelCommand.Create(streams),
        ProgressCommand.Create(streams),
        DiffCommand.Create(streams),
        AdviseCommand.Create(streams),
        CheckCommand.Create(streams),
        ServeCommand.Create(streams),
        NewCommand.Create(streams),
        SchemaCommand.Create(streams),
        ExportCommand.Create(streams),
        ImportCommand.Create(streams),
        McpCommand.Create(),
    };

    private static int Invoke(ParseResult result, CommandOutput streams)
    {
        if (result.Tokens.Any(token => token.Value.Length == 0))
            return Refuse(streams, UsageAdvice.EmptyArgument.In(streams.Language));

        if (result.Errors.Count > 0 && result.Action is not System.CommandLine.Help.HelpAction)
        {
            foreach (var message in UsageAdvice.For(result, streams.Language))
                streams.WriteError(message);
            streams.Error.WriteLine($"{streams.Language.Choose("Try", "Probeer")}: {WordAdvice.Path(result.CommandResult)} --help");
            return ExitCode.WrongUsage;
        }

        if (result.Action is not System.CommandLine.Help.HelpAction && UsageAdvice.OfMissingValue(result) is { } missing)
            return Refuse(streams, missing.In(streams.Language));

        if (result.Action is not System.CommandLine.Help.HelpAction && UsageAdvice.OfOptionAsArgument(result) is { } option)
            return Refuse(streams, option.In(streams.Language));

        return result.Invoke(new InvocationConfiguration
        {
            Output = streams.Out,
            Error = streams.Error,
            EnableDefaultExceptionHandler = false,
            // Signals end the program at once, in one way for every command.
            ProcessTerminationTimeout = null,
        });
    }

    private static int Refuse(CommandOutput streams, string message)
    {
        streams.WriteError(message);
        return ExitCode.WrongUsage;
    }
}
