namespace MkbPrioritisation.Excel.Sheets;

/// <summary>A cell: a text, a number, or nothing.</summary>
internal readonly record struct SheetCell(string? Text, double? Number)
{
    public static implicit operator SheetCell(string? text) => new(text, null);

    public static implicit operator SheetCell(double number) => new(null, number);

    public bool IsEmpty => string.IsNullOrEmpty(Text) && Number is null;
}
