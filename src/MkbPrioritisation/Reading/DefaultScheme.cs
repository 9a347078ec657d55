using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Which scheme of a folder says that it serves where none is named; only one may.</summary>
internal sealed class DefaultScheme
{
    private string? _first;

    /// <summary>Takes note that a scheme says so, and reports it where another said so before.</summary>
    public void Claim(YamlFile file, Position position)
    {
        if (_first is null)
            _first = file.Findings.File;
        else
            file.Report(FolderRules.IsAnotherDefault(_first), position);
    }
}
