using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Schemas;
using MkbPrioritisation.Cli.Templates;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Reporting.Schemas;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb schema</c>: the JSON Schema of a kind of measure file, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create(CommandOutput streams)
    {
        var kind = new Argument<string>("KIND") { Description = $"The kind of file: {string.Join(", ", FileSchema.Kinds)}.", HelpName = "KIND" }
            .AcceptOnlyFromAmong([.. FileSchema.Kinds]);
        var measures = new Option<string?>("--measures")
        {
            Description = "A folder with measures, whose measures, criteria, bands, categories, actors, programmes and sources the schema is to "
                + "know; the built-in criteria without it.",
            HelpName = "DIR",
        };
        var output = new OutputOptions(FormName.Json);
        var command = new Command(
            "schema",
            "Print the JSON Schema of a kind of measure file, for completion and checking in editors. Example: mkb schema measure --measures regional") { kind,
            measures };
        output.AddTo(command);
        command.SetAction(result =>
        {
            _ = output.Format(result);
            output.Write(result, streams, Text(result.GetValue(kind)!, result.GetValue(measures), streams));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Text(string kind, string? directory, CommandOutput streams)
    {
        // Behind a -- the parser lets any word pass.
        if (!FileSchema.Kinds.Contains(kind, StringComparer.Ordinal))
            throw new UsageException(
                $"There is no kind of file {kind}; known: {NameList.Of(FileSchema.Kinds)}.",
                $"Er is geen soort bestand {kind}; bekend: {NameList.Of(FileSchema.Kinds)}.");
        if (directory is null)
            return FileSchema.Of(kind);
        if (!Directory.Exists(directory) && !File.Exists(directory))
            throw new UsageException(MissingPath.OfFolder(directory));
        streams.Inputs.AddMeasures(directory);
        return FolderSchema.Of(kind, StartedFolder.Read(directory));
    }
}
