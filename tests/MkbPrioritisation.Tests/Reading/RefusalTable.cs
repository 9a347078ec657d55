using System.Collections;
using System.Globalization;

namespace MkbPrioritisation.Tests.Reading;

/// <summary>
/// Cases of one kind of file: what is wrong in it (▸ marks where), the code and what the message says to mend it.
/// </summary>
internal sealed class RefusalTable(string path, Func<string, string> frame) : IEnumerable<string>
{
    private readonly OrderedDictionary<string, (string Yaml, string Code, string Cure)> _cases = new(StringComparer.Ordinal);

    public TheoryData<string> Names => [.. _cases.Keys];

    public IEnumerable<string> Codes => _cases.Values.Select(item => item.Code);

    public void Add(string name, string yaml, string code, string cure) => _cases.Add(name, (yaml, code, cure));

    /// <summary>The finding is the only error, at its place, and the folder is refused.</summary>
    public void AssertRefused(string name)
    {
        var (expected, loaded) = Load(name);
        Assert.Equal([expected], loaded.PlacesOfErrors);
        Assert.Null(loaded.Catalogue);
    }

    /// <summary>The finding is the only one, at its place, and the folder is read.</summary>
    public void AssertWarned(string name)
    {
        var (expected, loaded) = Load(name);
        Assert.Equal([expected], loaded.Places);
        Assert.Equal(loaded.Findings, loaded.Catalogue!.Warnings.Select(warning => warning with { File = path }));
    }

    private (string Expected, Loaded Loaded) Load(string name)
    {
        var (yaml, code, cure) = _cases[name];
        var place = Place.In(frame(yaml));
        using var measures = MeasuresOnDisk.Valid().Write(path, place.Text);
        var loaded = measures.Load();
        Assert.Contains(loaded.Findings, finding => finding.Code == code && finding.Message.Contains(cure, StringComparison.Ordinal));
        return (string.Create(CultureInfo.InvariantCulture, $"{path}:{place.Line}:{place.Column} {code}"), loaded);
    }

    public IEnumerator<string> GetEnumerator() => _cases.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
