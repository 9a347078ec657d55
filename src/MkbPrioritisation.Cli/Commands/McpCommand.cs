using System.CommandLine;
using MkbPrioritisation.Cli.Mcp;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Reading;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb mcp</c>: the same for assistants, over standard input and output.</summary>
internal static class McpCommand
{
    public static Command Create()
    {
        var directory = new Argument<string?>("DIR")
        {
            Description = "The folder with the measures, read again when it changes; the built-in measures without it.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var language = new LanguageOption();
        var command = new Command(
            "mcp",
            "Answer assistants over standard input and output, by the Model Context Protocol: rank, explain, what if. Nothing is written to disk. "
                + "Example: mkb mcp measures") { directory };
        language.AddTo(command);
        command.SetAction(async (result, cancellation) =>
        {
            var folder = result.GetValue(directory);
            if (folder is not null && !Directory.Exists(folder))
                throw new UsageException(MissingPath.OfFolder(folder));
            // Streams of their own, as they are closed at the end.
            var server = new MeasuresServer(new(folder), language.In(result));
            await server.Run(Console.OpenStandardInput(), Console.OpenStandardOutput(), cancellation).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }
}
