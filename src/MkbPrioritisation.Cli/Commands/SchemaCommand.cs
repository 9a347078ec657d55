using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Reporting.Schemas;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb schema</c>: the JSON Schema of a kind of measure file, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create(CommandOutput streams)
    {
        var kind = new Argument<string>("KIND") { Description = $"The kind of file: {string.Join(", ", FileSchema.Kinds)}.", HelpName = "KIND" }
            .AcceptOnlyFromAmong([.. FileSchema.Kinds]);
        var output = new OutputOptions("json");
        var command = new Command("schema", "Print the JSON Schema of a kind of measure file, for completion and checking in editors.") { kind };
        output.AddTo(command);
        command.SetAction(result =>
        {
            _ = output.Format(result);
            output.Write(result, streams, FileSchema.Of(result.GetValue(kind)!));
            return ExitCode.Done;
        });
        return command;
    }
}
