using System.Text.Json;
using MkbPrioritisation.Reporting.Matrix;

namespace MkbPrioritisation.Reporting.Tests.Writers;

public sealed class JsonShapeTests
{
    private const string Measure =
        """{"id":"a","collection":"c","rank":1,"shortlisted":true,"netImpact":""" +
        """{"value":3,"low":3,"high":3},"feasibility":{"value":3,"low":3,"high":3}}""";

    [Theory]
    [InlineData("\"rank\":1,", "", "$.matrices[0].cells[0].measures[0].rank is missing.")]
    [InlineData("\"rank\":1", "\"rank\":null", "$.matrices[0].cells[0].measures[0].rank should be a whole number of 32 bits, and is null.")]
    [InlineData("\"rank\":1", "\"rank\":\"1\"", "$.matrices[0].cells[0].measures[0].rank should be a whole number of 32 bits, and is a text.")]
    [InlineData("\"rank\":1", "\"rank\":1.5", "$.matrices[0].cells[0].measures[0].rank should be a whole number of 32 bits, and is another number.")]
    [InlineData("\"rank\":1", "\"rank\":3000000000", "$.matrices[0].cells[0].measures[0].rank should be a whole number of 32 bits, and is another number.")]
    [InlineData("\"low\":3", "\"low\":1e999", "$.matrices[0].cells[0].measures[0].netImpact.low should be a number, and is another number.")]
    [InlineData("\"shortlisted\":true", "\"shortlisted\":1", "$.matrices[0].cells[0].measures[0].shortlisted should be true or false, and is a number.")]
    [InlineData("\"collections\":[\"c\"]", "\"collections\":[\"c\",null]", "$.matrices[0].collections[1] should be a text, and is null.")]
    [InlineData("\"collections\":[\"c\"]", "\"collections\":{}", "$.matrices[0].collections should be a list, and is an object.")]
    [InlineData("\"scheme\":\"s\"", "\"scheme\":[]", "$.scheme should be a text, and is a list.")]
    [InlineData("\"scheme\":\"s\"", "\"Scheme\":\"s\"", "$.scheme is missing.")]
    public void The_message_names_the_member_and_what_it_should_be(string written, string spoiled, string message)
    {
        var exception = Assert.Throws<JsonException>(() => MatrixJson.Read(Json.Replace(written, spoiled, StringComparison.Ordinal)));

        Assert.Equal(message, exception.Message);
        Assert.Equal(message.Split(' ')[0], exception.Path);
    }

    [Theory]
    [InlineData("\"scheme\":\"s\"", "\"scheme\":\"s\",\"scheme\":\"t\"")]
    [InlineData("\"scheme\":\"s\"", "\"scheme\":\"s\\uD800\"")]
    [InlineData("\"scheme\":\"s\"", "\"scheme\":\"s\",\"\\uD800\":1")]
    [InlineData("\"scheme\":\"s\"", "\"scheme\":\"s\", // a remark\n")]
    [InlineData("\"scheme\":\"s\"", "\"scheme\":'s'")]
    public void Twice_the_same_member_half_a_character_and_what_is_not_json_are_refused(string written, string spoiled) =>
        Assert.Throws<JsonException>(() => MatrixJson.Read(Json.Replace(written, spoiled, StringComparison.Ordinal)));

    [Fact]
    public void Half_a_character_that_is_not_escaped_is_refused() =>
        Assert.Throws<JsonException>(() => MatrixJson.Read(Json.Replace("\"s\"", "\"\uD800\"", StringComparison.Ordinal)));

    [Fact]
    public void Deep_nesting_is_refused() => Assert.Throws<JsonException>(() => MatrixJson.Read(new string('[', 1_000_000)));

    private static string Json =>
        $$"""{"scheme":"s","matrices":[{"collections":["c"],"cells":[{"netImpact":"low","feasibility":"low","measures":[{{Measure}}]}]}]}""";
}
