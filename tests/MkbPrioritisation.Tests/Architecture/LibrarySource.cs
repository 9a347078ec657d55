using System.Text.RegularExpressions;

namespace MkbPrioritisation.Tests.Architecture;

/// <summary>A source file of the library, as the rules of the house see it.</summary>
internal sealed partial record LibrarySource(string Path, string Code)
{
    /// <summary>What the files outside any folder make up together.</summary>
    public const string FrontDoor = "MkbPrioritisation";

    /// <summary>What callers catch: beside the front door, so that nobody has to look for it, and used from the ground up.</summary>
    public const string Exceptions = "Exceptions";

    private static readonly ILookup<string, string> TypesByFolder = typeof(MeasureCatalogue).Assembly.GetTypes()
        .Where(type => type is { IsNested: false, Namespace: not null } && !type.Name.Contains('<', StringComparison.Ordinal))
        .ToLookup(
            type => type.Namespace == FrontDoor && type.Name.EndsWith("Exception", StringComparison.Ordinal) ? Exceptions : FolderOf(type.Namespace!),
            type => type.Name.Split('`')[0],
            StringComparer.Ordinal);

    public static IReadOnlyList<LibrarySource> All { get; } = [.. Read(System.IO.Path.Combine(Repository.Root, "src", "MkbPrioritisation"))];

    /// <summary>The outermost folder, which stands for a concept.</summary>
    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.IndexOf('/', StringComparison.Ordinal)]
        : FileName.EndsWith("Exception", StringComparison.Ordinal) ? Exceptions : FrontDoor;

    public string Namespace => NamespaceLine().Match(Code).Groups["name"].Value;

    /// <summary>The folder's; by custom, extensions of a service collection stand where every caller looks already.</summary>
    public string ExpectedNamespace => FileName.EndsWith("ServiceCollectionExtensions", StringComparison.Ordinal)
        ? "Microsoft.Extensions.DependencyInjection"
        : string.Join('.', [FrontDoor, .. Path.Split('/')[..^1]]);

    public string FileName => Path[(Path.LastIndexOf('/') + 1)..^".cs".Length];

    public IReadOnlyList<string> PublicTypes => [.. PublicTypeLine().Matches(Code).Select(match => match.Groups["name"].Value)];

    /// <summary>The other folders that the file uses: in a using, by a qualified name, or because it names a type of the front door.</summary>
    public IEnumerable<string> Uses() => Qualified().Matches(Code).Select(match => FolderOf($"{FrontDoor}.{match.Groups["name"].Value}"))
        .Concat(TypesByFolder.Where(folder => folder.Any(type => Names(folder.Key, type))).Select(folder => folder.Key))
        .Where(folder => folder != Folder)
        .Distinct(StringComparer.Ordinal);

    private static string FolderOf(string name) => name.Split('.') is [_, var folder, ..] && Directory.Exists(
        System.IO.Path.Combine(Repository.Root, "src", "MkbPrioritisation", folder)) ? folder : FrontDoor;

    private bool Names(string folder, string type) =>
        Regex.IsMatch(Code, folder is FrontDoor or Exceptions ? $@"(?<![\w.""/]){type}\b" : $@"(?<![\w.]){folder}\.{type}\b");

    private static IEnumerable<LibrarySource> Read(string root) =>
        from file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
        let path = System.IO.Path.GetRelativePath(root, file).Replace('\\', '/')
        where !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal)
        orderby path
        select new LibrarySource(path, CommentLine().Replace(File.ReadAllText(file), ""));

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex CommentLine();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(
        @"^public (?:(?:static|sealed|abstract|readonly|partial|ref) )*(?:record struct|record|class|struct|interface|enum|delegate) (?<name>\w+)",
        RegexOptions.Multiline)]
    private static partial Regex PublicTypeLine();

    [GeneratedRegex(@"(?<!namespace )\bMkbPrioritisation\.(?<name>\w+)")]
    private static partial Regex Qualified();
}
