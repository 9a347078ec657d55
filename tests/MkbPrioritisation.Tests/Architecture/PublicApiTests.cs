using System.Text.RegularExpressions;

namespace MkbPrioritisation.Tests.Architecture;

/// <summary>What the build holds every library to: the files in which all that is public stands.</summary>
public sealed partial class PublicApiTests
{
    private static readonly string[] Listed =
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "src"), "PublicAPI.*.txt", SearchOption.AllDirectories).SelectMany(File.ReadAllLines),
    ];

    [Fact]
    public void No_public_method_has_optional_parameters_but_a_token()
    {
        var optional = Listed.Where(line => OptionalParameter().IsMatch(line)).ToList();

        Assert.NotEmpty(optional);
        Assert.All(optional, line => Assert.Matches(OneTokenAtTheEnd(), line));
    }

    [GeneratedRegex(@"^[^=]*\([^=]* = ")]
    private static partial Regex OptionalParameter();

    [GeneratedRegex(@"^[^=]*System\.Threading\.CancellationToken \w+ = default\(System\.Threading\.CancellationToken\)\) -> [^=]+$")]
    private static partial Regex OneTokenAtTheEnd();
}
