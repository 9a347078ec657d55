using MkbPrioritisation.Advice;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Reading;

/// <summary>Reads what an entrepreneur tells of a firm from a file.</summary>
public static class ProfileReader
{
    /// <summary>Reads a profile file.</summary>
    /// <param name="path">The file's path.</param>
    /// <returns>The profile, which has no <see cref="FirmProfile.Problems"/>.</returns>
    /// <exception cref="InvalidMeasuresException">The file holds errors; all are in it.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static FirmProfile Load(string path) => Load(path, out _);

    /// <summary>Reads a profile file, and says what in it may be a slip.</summary>
    internal static FirmProfile Load(string path, out IReadOnlyList<Diagnostic> warnings)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path))
        {
            var missing = MissingPath.OfFile(path);
            throw new FileNotFoundException(missing.ToString(), path).Saying(missing);
        }

        var folder = path[..^Path.GetFileName(path).Length];
        var file = new DiskFile(folder, folder.Replace('\\', '/'), Path.GetFileName(path)) { MayBePipe = true }.Read();
        var profile = Sound(file);
        warnings = Ordered(file.Findings);
        return profile;
    }

    /// <summary>Reads a profile.</summary>
    /// <param name="profile">The bytes of the YAML, in UTF-8; the stream stays open.</param>
    /// <param name="name">What findings call it.</param>
    /// <returns>The profile, which has no <see cref="FirmProfile.Problems"/>.</returns>
    /// <exception cref="InvalidMeasuresException">The profile holds errors; all are in it.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static FirmProfile Read(Stream profile, string name)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Sound(BytesFile.Read(profile, name).Read());
    }

    /// <summary>Reads a profile.</summary>
    /// <param name="profile">The YAML; it stays open.</param>
    /// <param name="name">What findings call it.</param>
    /// <returns>The profile, which has no <see cref="FirmProfile.Problems"/>.</returns>
    /// <exception cref="InvalidMeasuresException">The profile holds errors; all are in it.</exception>
    /// <exception cref="IOException">The text cannot be read.</exception>
    public static FirmProfile Read(TextReader profile, string name)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Sound(TextFile.Read(profile, name).Read());
    }

    /// <summary>The profile; <see langword="null"/>, reported, where the file holds errors.</summary>
    internal static FirmProfile? Read(YamlFile file)
    {
        if (file.Root is null || FileKind.Profile.IsNotThatOf(file, Subjects.Profile)
            || MapReader.Open(file, file.Root, Subjects.Profile, Elsewhere, KeysIn("")) is not { } map)
            return null;

        var nodes = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        Collect(map, "", nodes);
        foreach (var year in new[] { "earlier", "later" })
        {
            if (map.Optional(year) is { } node && MapReader.Open(file, node, Subject.Key(year), KeysIn($"{year}.")) is { } inYear)
                Collect(inYear, $"{year}.", nodes);
        }

        var profile = new FirmProfile();
        foreach (var field in ProfileField.All)
        {
            if (!nodes.TryGetValue(field.Key, out var node) || Values.Text(file, node, Subject.Key(field.Key)) is not { } text)
                continue;
            if (field.Set(profile, text) is { } changed)
                profile = changed;
            else
                file.Report(field.Refusal(text), node.Start);
        }

        foreach (var (key, finding) in ProfileRules.Problems(profile))
            file.Report(finding, nodes[key].Start);
        if (file.Findings.HasErrors)
            return null;
        foreach (var (key, finding) in ProfileRules.Doubts(profile))
            file.Report(finding, nodes[key].Start);
        return profile;
    }

    // What counts for a year stands under one of the two.
    private static Phrase? Elsewhere(string key)
    {
        if (key.Length == 4 && key.All(char.IsAsciiDigit))
            return FirmRules.WriteYear(key);
        return KeysIn("earlier.").Contains(key, StringComparer.Ordinal) ? FirmRules.BelongsToYear : null;
    }

    private static FirmProfile Sound(YamlFile file) => Read(file) ?? throw new InvalidMeasuresException(Ordered(file.Findings));

    private static IReadOnlyList<Diagnostic> Ordered(DiagnosticBag findings)
    {
        var list = new DiagnosticList(findings.File);
        list.Add(findings);
        return list.InOrder();
    }

    private static void Collect(MapReader map, string prefix, Dictionary<string, YamlNode> nodes)
    {
        foreach (var key in KeysIn(prefix))
        {
            if (map.Optional(key) is { } node)
                nodes[prefix + key] = node;
        }
    }

    // Outermost, the year's own keys stand behind one key for the year.
    private static string[] KeysIn(string prefix) =>
    [
        .. ProfileField.All.Select(field => field.Key).Where(key => key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(key => key[prefix.Length..].Split('.')[0]).Distinct(StringComparer.Ordinal),
    ];
}
