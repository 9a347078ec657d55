using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Testing.Generators;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Tests.Writers;

[Properties(Arbitrary = [typeof(MkbArbitraries)])]
public sealed class JsonTextTests
{
    [Property(MaxTest = 2000)]
    public void Any_text_reads_back_the_same(LocalizedText text) =>
        Assert.Equal(text.ToString(), JsonDocument.Parse(Written(text.ToString())).RootElement.GetString());

    [Property(MaxTest = 2000)]
    public void Nothing_is_written_that_html_knows_or_that_cannot_be_seen(LocalizedText text)
    {
        var inside = Written(text.ToString()).Trim('\n')[1..^1];

        Assert.DoesNotContain(inside, character => "\"&'+<>`".Contains(character, StringComparison.Ordinal));
        Assert.Equal(PrintableText.Line(inside), inside);
    }

    [Theory]
    [InlineData("één 日本 😀 ½", "één 日本 😀 ½")]
    [InlineData("<a> & 'b' + `c`", @"\u003Ca\u003E \u0026 \u0027b\u0027 \u002B \u0060c\u0060")]
    [InlineData("\"\\\r\n\t\0", @"\u0022\\\r\n\t\u0000")]
    [InlineData("\u202E\uE000\U000E0041", @"\u202E\uE000\uDB40\uDC41")]
    public void Letters_stand_as_they_are_and_the_rest_is_escaped(string text, string expected) =>
        Assert.Equal($"\"{expected}\"\n", Written(text));

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("\"a\\uFFFDb\"\n", Written("a\uD800b"));

    private static string Written(string text) => JsonText.Write(text, (writer, value) => writer.WriteStringValue(value));
}
