using System.CommandLine;
using System.Globalization;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Rendering.Json;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb check</c>: what is wrong with measure files.</summary>
internal static class CheckCommand
{
    public static Command Create(Streams streams)
    {
        var directory = new Argument<string?>("DIR")
        {
            Description = "The folder with the measures; the built-in measures without it.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var strict = new Option<bool>("--strict") { Description = "Take warnings for errors." };
        var output = new OutputOptions("text", "json");
        var command = new Command("check", "Check measure files: every finding with file, line and column.") { directory, strict };
        output.AddTo(command);
        command.SetAction(result =>
        {
            var diagnostics = Load(result.GetValue(directory), out var catalogue);
            if (output.Format(result) == "json")
            {
                output.Write(result, streams, DiagnosticJson.Write(diagnostics));
            }
            else
            {
                foreach (var diagnostic in diagnostics)
                    streams.Error.WriteLine(diagnostic);
                output.Write(result, streams, Summary(catalogue, diagnostics));
            }

            var isBad = diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || result.GetValue(strict));
            return isBad ? ExitCode.InvalidMeasures : ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<Diagnostic> Load(string? directory, out MeasureCatalogue? catalogue)
    {
        if (directory is not null)
        {
            _ = MeasureCatalogue.TryLoad(directory, out catalogue, out var diagnostics);
            return diagnostics;
        }

        catalogue = MeasureCatalogue.BuiltIn;
        return catalogue.Warnings;
    }

    private static string Summary(MeasureCatalogue? catalogue, IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var warnings = diagnostics.Count - errors;
        var found = diagnostics.Count == 0 ? "no findings" : $"{Count(errors, "error")}, {Count(warnings, "warning")}";
        return catalogue is null
            ? $"{found}\n"
            : $"{Count(catalogue.Collections.Sum(collection => collection.Measures.Count), "measure")} in {Count(catalogue.Collections.Count, "collection")}: {found}\n";
    }

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
