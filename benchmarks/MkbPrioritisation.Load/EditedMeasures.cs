using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MkbPrioritisation.Reporting.Ranking;

namespace MkbPrioritisation.Load;

/// <summary>
/// A folder that is edited file by file, in order: at every moment the first files are of one version and the rest of the
/// one before. An answer that mixes versions in any other way is torn.
/// </summary>
internal sealed partial class EditedMeasures : IDisposable
{
    public const int Count = 8;

    private static readonly string[] Bands = ["low", "relatively-low", "medium", "relatively-high", "high"];

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("mkb-load-");
    private readonly ConcurrentDictionary<(int Version, int Files), byte[]> _rankings = new();

    public EditedMeasures()
    {
        System.IO.Directory.CreateDirectory(PathOf("test"));
        File.WriteAllText(PathOf("test/collection.yaml"), Collection);
        for (var file = 1; file <= Count; file++)
            Write(0, file);
    }

    public string Folder => _directory.FullName;

    private static string Collection => "name: { en: Test }\nbasis: judgement\ncategories: { c: { en: Category } }\n";

    /// <summary>Writes a file of a version.</summary>
    public void Write(int version, int file) => File.WriteAllText(PathOf($"test/m{file}.yaml"), Text(version, file));

    /// <summary>Writes a file that is broken.</summary>
    public void Break(int file) => File.WriteAllText(PathOf($"test/m{file}.yaml"), "name: {");

    /// <summary>How far the measures were edited that an answer shows; <see langword="null"/> where they never were so at one moment.</summary>
    public static (int Version, int Files)? StateOf(string content)
    {
        var versions = new int?[Count];
        foreach (Match match in Name().Matches(content))
        {
            var (version, file) = (Number(match, "version"), Number(match, "file") - 1);
            if (versions[file] is { } other && other != version)
                return null;
            versions[file] = version;
        }

        var shown = versions.Select((version, index) => (Version: version, File: index + 1)).Where(item => item.Version is not null).ToList();
        if (shown.Count == 0)
            return null;
        var latest = shown.Max(item => item.Version!.Value);
        var edited = shown.Where(item => item.Version == latest).Max(item => item.File);
        return shown.TrueForAll(item => item.Version == (item.File <= edited ? latest : latest - 1)) ? (latest, edited) : null;
    }

    /// <summary>The ranking of the measures when they were edited so far, as the library alone writes it.</summary>
    public byte[] Ranking((int Version, int Files) state) => _rankings.GetOrAdd(state, static state =>
    {
        var catalogue = MeasureCatalogue.Load(
        [
            new("test/collection.yaml", Collection),
            .. Enumerable.Range(1, Count).Select(file =>
                new MeasureFile($"test/m{file}.yaml", Text(file <= state.Files ? state.Version : state.Version - 1, file))),
        ]);
        return Encoding.UTF8.GetBytes(RankingJson.Write(RankingJson.Document(catalogue.Rank("test"))));
    });

    public void Dispose() => _directory.Delete(recursive: true);

    private static string Text(int version, int file) => string.Create(
        CultureInfo.InvariantCulture,
        $"name: {{ en: Version {version} of {file} }}\ncategory: c\nscores: {{ value-added: 1-2-bn, cost: 0-50-mln, timeliness: 1-2-years, "
            + $"feasibility: {Bands[(version + file) % 5]}, support: {Bands[version * file % 5]}, introduction: 0-6-months }}\n");

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("Version (?<version>[0-9]+) of (?<file>[0-9]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    private string PathOf(string file) => Path.Combine(Folder, file);
}
