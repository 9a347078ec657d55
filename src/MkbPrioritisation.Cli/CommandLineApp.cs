using System.CommandLine;
using System.CommandLine.Parsing;
using MkbPrioritisation.Cli.Commands;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Cli;

/// <summary>The tool: parses, makes one library call and prints.</summary>
internal static class CommandLineApp
{
    public static int Run(string[] args, CommandOutput streams)
    {
        var result = Root(streams).Parse(args);
        try
        {
            var exitCode = Invoke(result, streams);
            streams.Out.Flush();
            return exitCode;
        }
        catch (InvalidMeasuresException exception)
        {
            foreach (var diagnostic in exception.Diagnostics)
                streams.Error.WriteLine(diagnostic);
            return ExitCode.InvalidMeasures;
        }
        catch (UsageException exception)
        {
            return Refuse(streams, exception.Message);
        }
        catch (UnknownIdException exception)
        {
            return Refuse(streams, exception.Message);
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

    private static RootCommand Root(CommandOutput streams) => new("Ranks policy measures for small and medium-sized firms on net impact and feasibility.")
    {
        RankCommand.Create(streams),
        MatrixCommand.Create(streams),
        ExplainCommand.Create(streams),
        RobustnessCommand.Create(streams),
        ReportCommand.Create(streams),
        PlanCommand.Create(streams),
        DiffCommand.Create(streams),
        AdviseCommand.Create(streams),
        CheckCommand.Create(streams),
        NewCommand.Create(streams),
        SchemaCommand.Create(streams),
    };

    private static int Invoke(ParseResult result, CommandOutput streams)
    {
        if (result.Tokens.Any(token => token.Value.Length == 0))
            return Refuse(streams, "one of the arguments is empty; was a variable meant that has no value?");

        if (result.Errors.Count > 0 && result.Action is not System.CommandLine.Help.HelpAction)
        {
            // Of a word that is no command, the first error says only that a command is missing.
            var isNoCommand = result.CommandResult.Command is RootCommand && result.UnmatchedTokens.Count > 0;
            foreach (var error in result.Errors.Skip(isNoCommand ? 1 : 0))
                streams.Error.WriteLine($"mkb: {Texts(error)}");
            streams.Error.WriteLine($"Try: {Path(result.CommandResult)} --help");
            return ExitCode.WrongUsage;
        }

        return result.Invoke(new InvocationConfiguration
        {
            Output = streams.Out,
            Error = streams.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static string Texts(ParseError error) => error.Message.ReplaceLineEndings(" ");

    private static string Path(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{Path(parent)} {command.Command.Name}" : "mkb";

    private static int Refuse(CommandOutput streams, string message)
    {
        streams.Error.WriteLine($"mkb: {message}");
        return ExitCode.WrongUsage;
    }
}
