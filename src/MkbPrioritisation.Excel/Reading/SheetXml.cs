using System.Globalization;
using System.Text;
using System.Xml;
using MkbPrioritisation.Excel.Sheets;
using MkbPrioritisation.Importing;

namespace MkbPrioritisation.Excel.Reading;

/// <summary>Reads the XML of sheets forwards, so that neither depth nor length of it matters.</summary>
internal static class SheetXml
{
    /// <summary>The texts that cells share.</summary>
    public static List<string> SharedTexts(XmlReader reader)
    {
        var texts = new List<string>();
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
                texts.Add(Text(reader));
        }

        return texts;
    }

    /// <summary>The rows that hold something; <see langword="null"/> where there are too many, or too many columns.</summary>
    public static List<IReadOnlyDictionary<int, TableCell>>? Rows(XmlReader reader, List<string> texts)
    {
        var rows = new List<IReadOnlyDictionary<int, TableCell>>();
        var current = new Dictionary<int, TableCell>();
        var (row, column) = (0, 0);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "row" && current.Count > 0)
            {
                rows.Add(current);
                current = [];
            }

            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "row")
            {
                row = int.TryParse(Attribute(reader, "r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : row + 1;
                column = 0;
            }
            else if (reader.LocalName == "c")
            {
                column = CellReference.ColumnOf(Attribute(reader, "r")) ?? column + 1;
                if (Cell(reader, row, column, texts) is not { } cell)
                    continue;
                if (column > TableGrid.MostColumns || rows.Count == TableGrid.MostRows)
                    return null;
                current[column] = cell;
            }
        }

        return rows;
    }

    /// <summary>An attribute, whatever its namespace; <see langword="null"/> where there is none.</summary>
    public static string? Attribute(XmlReader reader, string name)
    {
        string? value = null;
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name)
                value = reader.Value;
        }

        reader.MoveToElement();
        return value;
    }

    private static TableCell? Cell(XmlReader reader, int row, int column, List<string> texts)
    {
        var type = Attribute(reader, "t");
        if (reader.IsEmptyElement)
            return null;
        var text = Text(reader);
        if (type == "s")
            text = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count ? texts[index] : "";
        return string.IsNullOrWhiteSpace(text) ? null : new(text, new(row, column)) { IsError = type == "e" };
    }

    // What is shown of a cell or a shared text: its value, or its runs, without a formula and without how it is pronounced.
    private static string Text(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        var (depth, text) = (reader.Depth, new StringBuilder());
        var hidden = int.MaxValue;
        var isShown = false;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.Depth <= hidden)
                hidden = int.MaxValue;
            if (reader.NodeType == XmlNodeType.Element)
            {
                isShown = reader is { LocalName: "v" or "t", IsEmptyElement: false } && hidden == int.MaxValue;
                if (reader is { LocalName: "rPh" or "f", IsEmptyElement: false })
                    hidden = reader.Depth;
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA && isShown)
            {
                text.Append(reader.Value);
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                isShown = false;
            }
        }

        return CellText.Decode(text.ToString());
    }
}
