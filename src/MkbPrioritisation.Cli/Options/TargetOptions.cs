using System.CommandLine;
using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.Cli.Options;

/// <summary>The options by which a command that writes files is told where, and in what language.</summary>
internal sealed class TargetOptions
{
    private readonly Option<string> _measures = new("--measures")
    {
        Description = "The folder with the measures; made where it is not there, if need be.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "measures",
    };

    private readonly LanguageOption _language = new();

    public void AddTo(Command command)
    {
        command.Options.Add(_measures);
        _language.AddTo(command);
    }

    /// <summary>The measures folder, there or not.</summary>
    /// <exception cref="UsageException">It is a file.</exception>
    public string Directory(ParseResult result)
    {
        var directory = result.GetValue(_measures)!;
        return File.Exists(directory) ? throw new UsageException(FileRules.IsNoFolder(directory)) : directory;
    }
}
