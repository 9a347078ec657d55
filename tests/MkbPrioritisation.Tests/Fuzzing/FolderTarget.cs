using System.Text;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Tests.Reading;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Tests.Fuzzing;

/// <summary>A whole folder of which one file is spoiled: whatever is accepted of it can be ranked.</summary>
internal static class FolderTarget
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("c/collection.yaml", Example.Collection),
        ("c/m.yaml", Example.Measure + "requires: [n]\nrelated: [c/n]\n"),
        ("c/n.yaml", Example.MeasureScoring("support: low..high")),
        ("c/assessments/anna.yaml", Example.Assessment),
        ("schemes/own.yaml", Example.Scheme),
        ("criteria.yaml", Example.Criteria.Replace("criteria:", "extends: built-in\ncriteria:", StringComparison.Ordinal)),
    ];

    public static FuzzTarget Target { get; } = new(
        "folder",
        [.. Files.Select(file => new FuzzInput(file.Path, Encoding.UTF8.GetBytes(file.Text)))],
        Holds);

    private static bool Holds(FuzzInput input)
    {
        var content = CatalogueReader.ReadFiles(
            "",
            [.. Files.Select(file => new TextFile("", file.Path, file.Path == input.Name ? Encoding.UTF8.GetString(input.Bytes) : file.Text))]);
        ReadingLaw.RequireSound(content.Findings);
        if (content.HasErrors)
            return false;
        var catalogue = MeasureCatalogue.Of(content);
        foreach (var scheme in catalogue.Schemes)
        {
            var ranking = catalogue.Rank("c", scheme.Id);
            Assert.NotEmpty(ranking);
        }

        return true;
    }
}
