
namespace MkbPrioritisation.Cli.Tests;

/// <summary>A measures folder that lives as long as a test.</summary>
internal sealed class MeasuresFolder : IDisposable
{
    public const string Collection = "name: { en: Test }\nbasis: judgement\ncategories: { c: { en: Category } }\n";

    public const string Measure =
        "name: { en: A measure }\ncategory: c\nscores: { value-added: 1-2-bn, cost: 0-50-mln, timeliness: 1-2-years, feasibility: high, support: low, " +
        "introduction: 0-6-months }\n";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("mkb-");

    public MeasuresFolder(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
            Write(path, text);
    }

    public string Path => _directory.FullName;

    public static MeasuresFolder WithMeasures(params (string Id, string Text)[] measures) =>
        new([("test/collection.yaml", Collection), .. measures.Select(measure => ($"test/{measure.Id}.yaml", measure.Text))]);

    public static MeasuresFolder CopyOfShipped()
    {
        var folder = new MeasuresFolder();
        foreach (var file in Directory.EnumerateFiles(Repository.Measures, "*.yaml", SearchOption.AllDirectories))
            folder.Write(System.IO.Path.GetRelativePath(Repository.Measures, file), File.ReadAllText(file));
        return folder;
    }

    /// <summary>Lets three assessors score the support of every measure of a collection, each otherwise.</summary>
    public void Assess(string collection)
    {
        string[] bands = ["low", "relatively-low", "medium", "relatively-high", "high"];
        var measures = Directory.EnumerateFiles(System.IO.Path.Combine(Path, collection), "*.yaml").Select(System.IO.Path.GetFileNameWithoutExtension)
            .Where(id => id != "collection").Order(StringComparer.Ordinal).ToList();
        foreach (var (number, assessor) in new[] { "anna", "bert", "chris" }.Index())
        {
            var scores = measures.Select((id, index) => $"  {id}: {{ support: {bands[((number + 1) * (index + 1)) % bands.Length]} }}\n");
            Write(
                $"{collection}/assessments/{assessor}.yaml",
                $"name: {{ en: {char.ToUpperInvariant(assessor[0])}{assessor[1..]} }}\nscores:\n{string.Concat(scores)}");
        }
    }

    public void Write(string path, string text)
    {
        var file = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
