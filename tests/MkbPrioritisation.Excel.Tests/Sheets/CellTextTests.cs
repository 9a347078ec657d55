using FsCheck.Xunit;
using MkbPrioritisation.Excel.Sheets;

namespace MkbPrioritisation.Excel.Tests.Sheets;

/// <summary>Any text comes back as it was.</summary>
public sealed class CellTextTests
{
    [Property]
    public bool Every_text_comes_back(string? text) => CellText.Decode(CellText.Encode(text ?? "")) == (text ?? "");

    [Theory]
    [InlineData("a\nb", "a\nb")]
    [InlineData("a\rb", "a_x000D_b")]
    [InlineData("\u0001", "_x0001_")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("_x41_", "_x41_")]
    [InlineData("💶", "💶")]
    [InlineData("\uFFFF", "_xFFFF_")]
    public void What_XML_cannot_hold_is_escaped(string text, string encoded)
    {
        Assert.Equal(encoded, CellText.Encode(text));
        Assert.Equal(text, CellText.Decode(encoded));
    }

    [Fact]
    public void A_text_longer_than_a_cell_is_refused() =>
        Assert.Contains("32,767", Assert.Throws<NotSupportedException>(() => CellText.Encode(new string('a', 32_768))).Message, StringComparison.Ordinal);
}
