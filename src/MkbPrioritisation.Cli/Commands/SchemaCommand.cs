using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb schema</c>: the JSON Schema of a kind of measure file, for editors.</summary>
internal static class SchemaCommand
{
    private static readonly string[] Kinds = ["criteria", "scheme", "segments", "collection", "measure", "profile"];

    public static Command Create(CommandOutput streams)
    {
        var kind = new Argument<string>("KIND") { Description = $"The kind of file: {string.Join(", ", Kinds)}.", HelpName = "KIND" }
            .AcceptOnlyFromAmong(Kinds);
        var output = new OutputOptions("json");
        var command = new Command("schema", "Print the JSON Schema of a kind of measure file, for completion and checking in editors.") { kind };
        output.AddTo(command);
        command.SetAction(result =>
        {
            _ = output.Format(result);
            output.Write(result, streams, Read(result.GetValue(kind)!));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Read(string kind)
    {
        using var stream = typeof(SchemaCommand).Assembly.GetManifestResourceStream($"schema/{kind}.schema.json")
            ?? throw new UsageException(
                $"There is no kind of file {kind}; known: {NameList.Of(Kinds)}.",
                $"Er is geen soort bestand {kind}; bekend: {NameList.Of(Kinds)}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
