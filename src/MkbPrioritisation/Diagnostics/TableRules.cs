using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>What can be wrong with a table of measures that is read in.</summary>
internal static class TableRules
{
    private static readonly DiagnosticRule NoTable = DiagnosticRule.Error(
        "MKB601",
        new($"a file that is no table of measures, or too large a one", $"een bestand dat geen tabel met maatregelen is, of een te grote"),
        new($"save it as .xlsx, or as CSV UTF-8 with a heading", $"sla het op als .xlsx, of als CSV UTF-8 met een kopregel"),
        "measures.xlsx that is an .xls with another name",
        "measures.xlsx saved as an Excel workbook");

    private static readonly DiagnosticRule ColumnMissing = DiagnosticRule.Error(
        "MKB602",
        new($"a table without a column that it needs", $"een tabel zonder een kolom die nodig is"),
        new($"add the column; its heading is in the first row", $"voeg de kolom toe; de kop staat in de eerste rij"),
        "name;cost",
        "id;name;cost");

    private static readonly DiagnosticRule ColumnTwice = DiagnosticRule.Error(
        "MKB603",
        new($"two columns that hold the same", $"twee kolommen die hetzelfde bevatten"),
        new($"keep one", $"houd er een"),
        "id;cost;kosten",
        "id;cost");

    private static readonly DiagnosticRule ColumnMisspelt = DiagnosticRule.Error(
        "MKB604",
        new($"a heading that is nearly one that is known", $"een kop die bijna een bekende is"),
        new($"correct the heading", $"verbeter de kop"),
        "id;name;categry",
        "id;name;category");

    private static readonly DiagnosticRule RowHasNoId = DiagnosticRule.Error(
        "MKB605",
        new($"a row without an id, or with that of another row", $"een rij zonder id, of met dat van een andere rij"),
        new($"give each measure an id of its own", $"geef elke maatregel een eigen id"),
        ";Loan",
        "loan;Loan");

    private static readonly DiagnosticRule CellUnreadable = DiagnosticRule.Error(
        "MKB606",
        new($"a cell that cannot be read", $"een cel die niet te lezen is"),
        new($"type the value itself", $"typ de waarde zelf"),
        "#REF!",
        "0-50-mln");

    private static readonly DiagnosticRule NotInPlace = DiagnosticRule.Error(
        "MKB607",
        new($"a value that cannot be changed in its file", $"een waarde die niet in haar bestand te wijzigen is"),
        new($"change it in the file by hand", $"wijzig haar met de hand in het bestand"),
        "a value whose file is written in an unusual way",
        "the same value, written in its file");

    private static readonly DiagnosticRule RowTooLong = DiagnosticRule.Error(
        "MKB608",
        new($"a row with more cells than the heading has", $"een rij met meer cellen dan de kopregel heeft"),
        new(
            $"delete the last cell, or quote what holds the separator",
            $"verwijder de laatste cel, of zet wat het scheidingsteken bevat tussen aanhalingstekens"),
        "id;name\nloan;Loan;x",
        "id;name\nloan;Loan");

    private static readonly DiagnosticRule ColumnNotRead = DiagnosticRule.Warning(
        "MKB440",
        new($"a column that is not read", $"een kolom die niet wordt gelezen"),
        new($"delete it, or give it the heading of what it holds", $"verwijder haar, of geef haar de kop van wat zij bevat"),
        "id;name;colour",
        "id;name");

    private static readonly DiagnosticRule FilesUnfit = DiagnosticRule.Warning(
        "MKB441",
        new($"files of a workbook that do not fit the folder", $"bestanden van een werkmap die niet bij de map passen"),
        new(
            $"read the workbook into an empty folder, or add what the rows cannot say to the files by hand",
            $"lees de werkmap in een lege map, of voeg wat de rijen niet kunnen zeggen met de hand aan de bestanden toe"),
        "measures.xlsx with criteria that the folder does not have",
        "measures.xlsx with the folder's criteria");

    public static readonly DiagnosticRule[] All =
        [NoTable, ColumnMissing, ColumnTwice, ColumnMisspelt, RowHasNoId, CellUnreadable, NotInPlace, RowTooLong, ColumnNotRead, FilesUnfit];

    public static Finding FilesDoNotFit(string file, Phrase finding) => FilesUnfit.Says(
        $"the files that came with the measures do not fit this folder, so that only their rows are read; of {file:whole}: {finding}",
        $"de bestanden die bij de maatregelen horen passen niet in deze map, dus alleen hun rijen worden gelezen; van {file:whole}: {finding}");

    public static readonly Finding IsNoWorkbook = NoTable.Says(
        $"this is no workbook that can be read; save it as an Excel workbook (.xlsx) without a password, or as CSV UTF-8",
        $"dit is geen werkmap die te lezen is; sla het op als Excel-werkmap (.xlsx) zonder wachtwoord, of als CSV UTF-8");

    public static readonly Finding HasNoRows = NoTable.Says(
        $"the table is empty; its first row names the columns, and each row below it is a measure",
        $"de tabel is leeg; de eerste rij noemt de kolommen, en elke rij daaronder is een maatregel");

    public static readonly Finding IsTooLarge = NoTable.Says(
        $"the table is too large: more than 64 MiB, 100,000 rows or 1,000 columns; keep the rows with measures",
        $"de tabel is te groot: meer dan 64 MiB, 100.000 rijen of 1.000 kolommen; houd de rijen met maatregelen");

    public static readonly Finding QuoteIsOpen = NoTable.Says(
        $"this quotation mark is never closed; put a second one behind the text, or double those within it",
        $"dit aanhalingsteken wordt nergens gesloten; zet er een achter de tekst, of verdubbel die erbinnen");

    public static readonly Finding IsTooLong = CellUnreadable.Says(
        $"the cell holds more than 32,767 characters; shorten it",
        $"de cel bevat meer dan 32.767 tekens; kort haar in");

    public static readonly Finding HeadingIsRepeated = RowHasNoId.Says(
        $"the heading stands here once more; delete the row",
        $"de kopregel staat hier nog een keer; verwijder de rij");

    public static Finding HeadingIsBelow(int row) => NoTable.Says(
        $"the first row names the columns, and here they stand in row {row} only; delete the rows above that",
        $"de eerste rij noemt de kolommen, en hier staan ze pas in rij {row}; verwijder de rijen daarboven");

    public static Finding HeadingIsOneCell(string text) => NoTable.Says(
        $"the heading is one cell: {text}; put commas, semicolons or tabs between the columns, and no quotation marks around a line",
        $"de kopregel is één cel: {text}; zet komma's, puntkomma's of tabs tussen de kolommen, en geen aanhalingstekens om een regel");

    public static Finding IsTotal(string text) => RowHasNoId.Says(
        $"{text} is no measure; delete a row of totals or averages",
        $"{text} is geen maatregel; verwijder een rij met totalen of gemiddelden");

    public static Finding HasNoId(NameList headings) => ColumnMissing.Says(
        $"there is no column \"id\" among {headings}; add it, or give this heading to the column with each measure's file name, such as targeted-debt-relief",
        $"er is geen kolom \"id\" bij {headings}; voeg die toe, of geef deze kop aan de kolom met de bestandsnaam van elke maatregel, " +
        $"zoals targeted-debt-relief");

    public static Finding NewNeedColumns(NameList columns, NameList headings) => ColumnMissing.Says(
        $"new measures need the columns {columns}, and the table has {headings}; add what is missing, or correct the id of a row that is not new",
        $"nieuwe maatregelen hebben de kolommen {columns} nodig, en de tabel heeft {headings}; voeg toe wat ontbreekt, of verbeter het id van een rij die " +
        $"niet nieuw is");

    public static Finding IsFor(string collection, string others) => NoTable.Says(
        $"no row is of collection {collection}; the table has {others}",
        $"geen rij hoort bij collectie {collection}; de tabel heeft {others}");

    public static Finding IsTwice(string heading, string first) => ColumnTwice.Says(
        $"the column {heading} holds the same as the column {first}; keep one",
        $"de kolom {heading} bevat hetzelfde als de kolom {first}; houd er een");

    public static Finding IsNearly(string heading, string known) => ColumnMisspelt.Says(
        $"there is no column {heading}; did you mean {known}?",
        $"er is geen kolom {heading}; bedoelt u {known}?");

    public static Finding IsNotRead(string heading) => ColumnNotRead.Says(
        $"the column {heading} is not read: a measure has nothing of that name",
        $"de kolom {heading} wordt niet gelezen: een maatregel heeft niets met die naam");

    public static Finding IsOfFilesAlone(string heading) => ColumnNotRead.Says(
        $"the column {heading} is not read, as tables do not hold it; write it in the measure's file",
        $"de kolom {heading} wordt niet gelezen, want tabellen bevatten dit niet; schrijf het in het bestand van de maatregel");

    /// <summary>A cell beyond the last heading: in a text of separated values the row has slipped; in a sheet it may be a remark beside it.</summary>
    public static Finding HasNoHeading(bool isSheet) => isSheet
        ? ColumnNotRead.Says(
            $"this cell is not read, as its column has no heading; give it one, or delete the cell",
            $"deze cel wordt niet gelezen, want haar kolom heeft geen kop; geef die er een, of verwijder de cel")
        : RowTooLong.Says(
            $"the row has more cells than the heading; delete this one, or put a text or figure with the separator in it in quotation marks",
            $"de rij heeft meer cellen dan de kopregel; verwijder deze, of zet een tekst of getal waar het scheidingsteken in staat tussen aanhalingstekens");

    public static Finding NeedsId(string? suggested) => RowHasNoId.Says(
        $"the row has no id{Write(suggested)}",
        $"de rij heeft geen id{Write(suggested)}");

    public static Finding HasIdOf(string id, string other) => RowHasNoId.Says(
        $"the id {id} is in {other:whole} as well; give each measure its own",
        $"het id {id} staat ook in {other:whole}; geef elke maatregel een eigen");

    public static Finding HoldsError(string error) => CellUnreadable.Says(
        $"the cell holds the error {error}; type the value itself",
        $"de cel bevat de fout {error}; typ de waarde zelf");

    public static Finding CannotBeChanged(string file) => NotInPlace.Says(
        $"the row cannot be written into {file:whole}, which is laid out in an unusual way; change it there by hand",
        $"de rij is niet in {file:whole} te schrijven, dat ongewoon is ingedeeld; wijzig het daar met de hand");

    public static Finding ScoreCannotBeChanged(string measure) => NotInPlace.Says(
        $"a score of {measure} cannot be changed in its file, which is laid out in an unusual way; change it there by hand",
        $"een score van {measure} is niet te wijzigen in het bestand, dat ongewoon is ingedeeld; wijzig haar daar met de hand");

    public static Finding IsScoredByAssessors(string measure, string criterion, NameList assessors) => NotInPlace.Says(
        $"{criterion} of {measure} is what assessors score ({assessors}); change it in their files, in the folder assessments",
        $"{criterion} van {measure} is wat beoordelaars scoren ({assessors}); wijzig het in hun bestanden, in de map assessments");

    public static Finding CannotBeWritten(string file, Phrase reason) => NotInPlace.Says(
        $"the row cannot be written into {file:whole}, where it would be refused: {reason}",
        $"de rij is niet in {file:whole} te schrijven, waar zij zou worden geweigerd: {reason}");

    private static Phrase? Write(string? suggested) => suggested is null ? null : new($"; write {suggested}", $"; schrijf {suggested}");
}
