using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MkbPrioritisation.AspNetCore.Tests.Packages;

/// <summary>What the README of a package says of it holds.</summary>
public sealed class PackageReadmeTests
{
    // What a project, of the web or not, has without asking for it.
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.Extensions.DependencyInjection;
        """;

    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    public static TheoryData<string> Packages => [.. Projects.Select(Path.GetDirectoryName).Select(folder => Path.GetFileName(folder)!)];

    public static TheoryData<string> Readmes =>
        [.. Projects.Select(project => $"src/{Path.GetFileName(Path.GetDirectoryName(project))}/README.md"), "README.md"];

    private static IEnumerable<string> Projects =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Readmes))]
    public void The_CSharp_of_a_readme_compiles_as_it_is_printed(string readme)
    {
        var blocks = Blocks(readme);

        Assert.Equal(readme != "src/MkbPrioritisation.Cli/README.md", blocks.Count > 0);
        Assert.Empty(Errors(blocks));
    }

    [Fact]
    public void CSharp_that_names_what_is_not_there_does_not_compile() =>
        Assert.Contains("CS1061", string.Join('\n', Errors(["using MkbPrioritisation;\nMeasureCatalogue.BuiltIn.RankAll();"])), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Packages))]
    public void Links_and_pictures_of_a_package_work_where_the_package_is_shown(string package) =>
        Assert.All(
            Regex.Matches(Text($"src/{package}/README.md"), @"\]\(([^)]+)\)").Select(link => link.Groups[1].Value),
            target => Assert.StartsWith("https://", target, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_first_how_to_get_it(string package) =>
        Assert.Matches($@"\A# \S+\n\n```shell\ndotnet (add package|tool install --global) {Regex.Escape(package)}\n", Text($"src/{package}/README.md"));

    private static string Text(string readme) => File.ReadAllText(Path.Combine(Repository.Root, readme)).ReplaceLineEndings("\n");

    private static IReadOnlyList<string> Blocks(string readme) =>
        [.. Regex.Matches(Text(readme), "(?ms)^```(?:csharp|cs)\n(.*?)^```$").Select(block => Regex.Replace(block.Groups[1].Value, "(?m)^#:.*\n", ""))];

    // The statements of all blocks are one program, in their order; classes stand behind it.
    private static IEnumerable<string> Errors(IReadOnlyList<string> blocks)
    {
        const string usings = "(?m)^using [A-Za-z.]+;\n";
        var rests = blocks.Select(block => Regex.Replace(block, usings, "")).ToLookup(rest => rest.Contains("class ", StringComparison.Ordinal));
        var code = string.Concat([.. blocks.SelectMany(block => Regex.Matches(block, usings)).Select(match => match.Value), .. rests[false], .. rests[true]]);
        var options = new CSharpCompilationOptions(rests[false].Any() ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary);
        return CSharpCompilation.Create("Readme", [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(code)], References.Value, options)
            .GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => $"{diagnostic}\n{code}");
    }
}
