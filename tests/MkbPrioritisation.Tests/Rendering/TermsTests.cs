using MkbPrioritisation.Rendering;
using MkbPrioritisation.Yaml;

namespace MkbPrioritisation.Tests.Rendering;

public sealed class TermsTests
{
    [Fact]
    public void Every_term_stands_once_and_in_both_languages()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "src", "MkbPrioritisation", "Rendering", "terms.yaml"));

        Assert.Empty(new TextFile("", "terms.yaml", text).Read().Findings.All);
        Assert.All(Terms.Keys, key => Assert.True(Terms.Get(key) is { Dutch: not null, English: not null }, key));
    }
}
