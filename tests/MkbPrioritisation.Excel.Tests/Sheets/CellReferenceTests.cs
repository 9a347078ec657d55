using MkbPrioritisation.Excel.Sheets;

namespace MkbPrioritisation.Excel.Tests.Sheets;

/// <summary>Columns have letters, as every spreadsheet shows them.</summary>
public sealed class CellReferenceTests
{
    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(702, "ZZ")]
    [InlineData(703, "AAA")]
    [InlineData(16_384, "XFD")]
    public void A_column_has_letters(int column, string letters)
    {
        Assert.Equal(letters, CellReference.Column(column));
        Assert.Equal(column, CellReference.ColumnOf(letters + "12"));
    }

    [Theory]
    [InlineData("12")]
    [InlineData("")]
    [InlineData("ABCD1")]
    public void What_has_no_column_is_no_reference(string reference) => Assert.Null(CellReference.ColumnOf(reference));
}
