using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using MkbPrioritisation.Excel.Sheets;

namespace MkbPrioritisation.Excel.Writing;

/// <summary>How cells look, by their number in the workbook's list of looks.</summary>
internal static class CellStyles
{
    public const uint Heading = 1;

    private const uint First = 2;
    private const uint Highlighted = 4;

    // Built in: a whole number, two decimals, a percentage with two, and a text that stays one whatever is typed.
    private const uint WholeFormat = 1;
    private const uint DecimalFormat = 2;
    private const uint PercentFormat = 10;
    private const uint TextFormat = 49;

    private const uint PlainFill = 0;
    private const uint HeadingFill = 2;
    private const uint HighlightFill = 3;

    public static uint Of(ColumnKind kind, bool isHighlighted) => First + (uint)kind + (isHighlighted ? Highlighted : 0);

    public static Stylesheet Sheet() => new(
        new Fonts(
            new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
            new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" }))
        {
            Count = 2,
        },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FFE4E9F0"),
            Solid("FFE6F4EA"))
        { Count = 4 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(
        [
            Look(0, PlainFill, isBold: false, isText: false),
            Look(TextFormat, HeadingFill, isBold: true, isText: true),
            .. new[] { PlainFill, HighlightFill }.SelectMany(fill => new OpenXmlElement[]
            {
                Look(TextFormat, fill, isBold: false, isText: true),
                Look(WholeFormat, fill, isBold: false, isText: false),
                Look(DecimalFormat, fill, isBold: false, isText: false),
                Look(PercentFormat, fill, isBold: false, isText: false),
            }),
        ])
        { Count = 10 });

    private static CellFormat Look(uint format, uint fill, bool isBold, bool isText) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = isText })
        {
            NumberFormatId = format,
            FontId = isBold ? 1u : 0u,
            FillId = fill,
            BorderId = 0,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = isBold,
            ApplyFill = fill != PlainFill,
            ApplyAlignment = true,
            QuotePrefix = isText,
        };

    private static Fill Solid(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });
}
