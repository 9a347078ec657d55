using System.CommandLine;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Reporting.Diagnostics;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb check</c>: what is wrong with measure files.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string?> _directory = new("DIR")
    {
        Description = "The folder with the measures; the built-in measures without it.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Take warnings for errors." };

    private readonly Option<bool> _watch = new("--watch")
    {
        Description = "Check again at each change, and show what it did to the ranking; Ctrl-C ends.",
    };

    private readonly Option<string?> _explain = new("--explain")
    {
        Description = "Explain a rule by its code, such as MKB301, with an example.",
        HelpName = "MKBnnn",
    };

    private readonly OutputOptions _output = new(FormName.Text, FormName.Json);
    private readonly CommandOutput _streams;

    private CheckCommand(CommandOutput streams) => _streams = streams;

    public static Command Create(CommandOutput streams)
    {
        var check = new CheckCommand(streams);
        var command = new Command(
            "check", "Check measure files: every finding with file, line and column.") { check._directory, check._strict, check._watch, check._explain };
        check._output.AddTo(command);
        command.SetAction((result, cancellation) => result.GetValue(check._watch) ? check.Watch(result, cancellation) : Task.FromResult(check.Run(result)));
        return command;
    }

    private int Run(ParseResult result)
    {
        if (result.GetValue(_explain) is { } code)
            return Explain(result, code);
        if (result.GetValue(_directory) is { } folder)
            _streams.Inputs.AddMeasures(folder);
        var diagnostics = Load(result.GetValue(_directory), out var catalogue);
        if (_output.Format(result) == FormName.Json)
        {
            _output.Write(result, _streams, DiagnosticJson.Write(diagnostics, _streams.Language));
        }
        else
        {
            foreach (var diagnostic in diagnostics)
                _streams.WriteError(diagnostic);
            var summary = CheckSummary.Of(catalogue, diagnostics, isBuiltIn: result.GetValue(_directory) is null, _streams.Language);
            _output.Write(result, _streams, string.Concat([.. CheckNotes.Of(catalogue, _streams.Language).Select(note => note + "\n"), summary, "\n"]));
        }

        var isBad = diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || result.GetValue(_strict));
        return isBad ? ExitCode.InvalidMeasures : ExitCode.Done;
    }

    private int Explain(ParseResult result, string code)
    {
        var rule = DiagnosticRule.All.FirstOrDefault(rule => rule.Code.Equals(code, StringComparison.OrdinalIgnoreCase) || rule.Code == $"MKB{code}")
            ?? throw new UsageException(
                $"There is no rule {code}; their codes run from MKB001 to MKB699, and the README of the measures lists them.",
                $"Er is geen regel {code}; de codes lopen van MKB001 tot MKB699, en de README van de maatregelen noemt ze.");
        if (_output.Format(result) == FormName.Json)
            throw new UsageException($"--explain prints text; leave out --format json.", $"--explain geeft tekst; laat --format json weg.");
        _output.Write(result, _streams, RuleText.Of(rule, _streams.Language));
        return ExitCode.Done;
    }

    private async Task<int> Watch(ParseResult result, CancellationToken cancellation)
    {
        if (result.GetValue(_directory) is not { } directory)
            throw new UsageException(
                $"--watch needs the folder to watch: mkb check DIR --watch", $"--watch heeft de map nodig om naar te kijken: mkb check MAP --watch");
        if (_output.Format(result) != FormName.Text || _output.IsFile(result))
            throw new UsageException(
                $"--watch prints as it goes; leave out --format json and --output.", $"--watch schrijft gaandeweg; laat --format json en --output weg.");
        if (!Directory.Exists(directory))
            throw new UsageException(MissingPath.OfFolder(directory));
        await new Watch(directory, _streams, TimeProvider.System).Run(cancellation).ConfigureAwait(false);
        return ExitCode.Done;
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
}
