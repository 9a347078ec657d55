using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Contents;

// Says what is wrong with the packages of a folder: Contents FEED REPOSITORY VERSION.
var (feed, repository, version) = (args[0], args[1], args[2]);
var packages = Directory.GetFiles(feed, "*.*nupkg").Order(StringComparer.Ordinal).ToList();
var wrong = packages.SelectMany(Wrong).ToList();
wrong.ForEach(Console.WriteLine);
Console.WriteLine($"{packages.Count} packages, {wrong.Count} of their contents wrong");
return packages.Count > 0 && wrong.Count == 0 ? 0 : 1;

IEnumerable<string> Wrong(string package)
{
    using var archive = ZipFile.OpenRead(package);
    foreach (var entry in archive.Entries)
    {
        var bytes = new MemoryStream();
        using (var content = entry.Open())
            content.CopyTo(bytes);
        var name = $"{Path.GetFileName(package)}: {entry.Name}";
        foreach (var problem in WrongPaths(bytes.ToArray()).Concat(WrongContent(entry.Name, bytes.ToArray())))
            yield return $"{name}: {problem}";
    }
}

// A path would betray the machine, and make another machine's package another one.
IEnumerable<string> WrongPaths(byte[] bytes) =>
    new[] { Encoding.UTF8, Encoding.Unicode }.Any(encoding => bytes.AsSpan().IndexOf(encoding.GetBytes(repository)) >= 0) ? [$"holds {repository}"] : [];

IEnumerable<string> WrongContent(string name, byte[] bytes) => Path.GetExtension(name) switch
{
    ".pdb" => Symbols.Wrong(bytes),
    ".dll" when name.StartsWith("MkbPrioritisation", StringComparison.Ordinal) => Symbols.WrongReference(bytes),
    ".xml" when name.StartsWith("MkbPrioritisation", StringComparison.Ordinal) => Documentation.Wrong(Xml(bytes)),
    ".nuspec" => Xml(bytes).Descendants()
        .Where(element => element.Name.LocalName == "dependency" && element.Attribute("id")!.Value.StartsWith("MkbPrioritisation", StringComparison.Ordinal))
        .Where(element => element.Attribute("version")!.Value != $"[{version}]")
        .Select(element => $"asks for {element.Attribute("id")!.Value} {element.Attribute("version")!.Value}, and not for exactly {version}"),
    _ => [],
};

XDocument Xml(byte[] bytes) => XDocument.Load(new MemoryStream(bytes));
