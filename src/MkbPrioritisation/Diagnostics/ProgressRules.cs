using System.Text.RegularExpressions;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>What can be wrong with a table of what measures have really taken and yielded.</summary>
internal static partial class ProgressRules
{
    private static readonly DiagnosticRule Heading = DiagnosticRule.Error(
        "MKB350",
        new(
            $"a table of actuals with a column that is unknown, missing or named twice",
            $"een tabel met realisaties met een kolom die onbekend is, ontbreekt of er twee keer staat"),
        new(
            $"write `measure,year,investment,growth,participants` on its first line, in any order",
            $"schrijf op de eerste regel `measure,year,investment,growth,participants`, in willekeurige volgorde"),
        "measure,year,investment,groth,participants",
        "measure,year,investment,growth,participants");

    private static readonly DiagnosticRule Row = DiagnosticRule.Error(
        "MKB351",
        new($"a row of actuals that does not fit its heading", $"een rij met realisaties die niet bij haar kopregel past"),
        new($"write one cell for each column, and leave it empty where nothing is known", $"schrijf een cel per kolom, en laat die leeg waar niets bekend is"),
        "strengthen-equity,2021,1,5,2,,",
        "strengthen-equity,2021,1.5,2,");

    private static readonly DiagnosticRule UnknownMeasure = DiagnosticRule.Error(
        "MKB352",
        new($"actuals of a measure that no plan has", $"realisaties van een maatregel die in geen enkel plan staat"),
        new($"write the id of a measure with a `plan`", $"schrijf het id van een maatregel met een `plan`"),
        "strengthen-equty,2021,100000000,,",
        "strengthen-equity,2021,100000000,,");

    private static readonly DiagnosticRule UnknownYear = DiagnosticRule.Error(
        "MKB353",
        new($"actuals in a year that the plan does not have", $"realisaties in een jaar dat het plan niet heeft"),
        new($"write a year of the plan, in four digits", $"schrijf een jaar van het plan, in vier cijfers"),
        "strengthen-equity,21,100000000,,",
        "strengthen-equity,2021,100000000,,");

    private static readonly DiagnosticRule IllFormedFigure = DiagnosticRule.Error(
        "MKB354",
        new(
            $"an amount or number of participants that cannot be read, or is below zero",
            $"een bedrag of aantal deelnemers dat niet te lezen is, of onder nul ligt"),
        new(
            $"a plain number such as `250000000`; an empty cell where nothing is known",
            $"een kaal getal zoals `250000000`; een lege cel waar niets bekend is"),
        "strengthen-equity,2021,EUR 100 mln,,",
        "strengthen-equity,2021,100000000,,");

    private static readonly DiagnosticRule Twice = DiagnosticRule.Error(
        "MKB355",
        new($"two rows of actuals for one measure and year", $"twee rijen met realisaties voor één maatregel en jaar"),
        new($"keep one, or add them up", $"houd er een, of tel ze op"),
        "strengthen-equity,2021,100000000,,\nstrengthen-equity,2021,50000000,,",
        "strengthen-equity,2021,150000000,,");

    private static readonly DiagnosticRule Small = DiagnosticRule.Warning(
        "MKB450",
        new(
            $"an amount above zero and below 1,000, or a hundred times more or less than planned, where another unit may be meant",
            $"een bedrag boven nul en onder 1.000, of honderd keer meer of minder dan gepland, waar misschien een andere eenheid bedoeld is"),
        new($"write amounts out in whole units: `90000000`", $"schrijf bedragen voluit in hele eenheden: `90000000`"),
        "strengthen-equity,2021,90,,",
        "strengthen-equity,2021,90000000,,");

    public static readonly DiagnosticRule[] All = [Heading, Row, UnknownMeasure, UnknownYear, IllFormedFigure, Twice, Small];

    public static readonly Finding QuoteIsOpen = Row.Says(
        $"this quotation mark is never closed; put another behind the text, or delete this one",
        $"dit aanhalingsteken wordt nergens gesloten; zet er een achter de tekst, of verwijder dit");

    public static readonly Finding NamesNoMeasure = UnknownMeasure.Says(
        $"the row names no measure; write its id, or empty the whole row",
        $"de rij noemt geen maatregel; schrijf het id, of maak de hele rij leeg");

    public static readonly Finding HeadingIsRepeated = Row.Says(
        $"the heading stands here once more; delete the row",
        $"de kopregel staat hier nog een keer; verwijder de rij");

    public static Finding IsYaml(NameList columns) => Heading.Says(
        $"this is a file in YAML, such as a measure file, and no table of actuals; the first line of a table names the columns: {columns}",
        $"dit is een bestand in YAML, zoals een maatregelbestand, en geen tabel met realisaties; de eerste regel van een tabel noemt de kolommen: {columns}");

    public static Finding HeadingIsBelow(int line) => Heading.Says(
        $"the first line names the columns, and here they stand in line {line} only; delete the lines above that",
        $"de eerste regel noemt de kolommen, en hier staan ze pas in regel {line}; verwijder de regels daarboven");

    public static Finding HeadingIsOneCell(string text, string heading) => Heading.Says(
        $"the first line is one cell: {text}; put commas, semicolons or tabs between the columns, in the rows as well, and no quotation marks around a " +
        $"line: {heading:whole}",
        $"de eerste regel is één cel: {text}; zet komma's, puntkomma's of tabs tussen de kolommen, ook in de rijen, en geen aanhalingstekens om een " +
        $"regel: {heading:whole}");

    public static Finding HasOtherSeparator(char separator, char ofHeading) => Row.Says(
        $"the row has {Separator(separator)} between its cells, and the heading {Separator(ofHeading)}; use one of them in the whole table",
        $"de rij heeft {Separator(separator)} tussen haar cellen, en de kopregel {Separator(ofHeading)}; gebruik er een in de hele tabel");

    private static Phrase Separator(char separator) => separator switch
    {
        ',' => new($"commas", $"komma's"),
        ';' => new($"semicolons", $"puntkomma's"),
        '\t' => new($"tabs", $"tabs"),
        _ => new($"vertical bars", $"verticale strepen"),
    };

    // Without its unit the heading would make other amounts of the same figures.
    public static Finding NoColumn(string name, IPhrase cure, bool isMeant) => isMeant && CountsMore().IsMatch(name)
        ? Heading.Says(
            $"a table of actuals has no column {name}, as its amounts are written out, such as 90000000{cure}",
            $"een tabel met realisaties heeft geen kolom {name}, want bedragen staan er voluit, zoals 90000000{cure}")
        : Heading.Says(
        $"a table of actuals has no column {name}{cure}",
        $"een tabel met realisaties heeft geen kolom {name}{cure}");

    public static Finding ColumnIsMissing(string name, NameList columns) => Heading.Says(
        $"the column {name} is missing; the first line names the columns: {columns}",
        $"de kolom {name} ontbreekt; de eerste regel noemt de kolommen: {columns}");

    public static Finding ColumnsAreMissing(NameList names, NameList found, NameList columns) => Heading.Says(
        $"the columns {names} are missing; the first line has {found}, and should name the columns: {columns}",
        $"de kolommen {names} ontbreken; de eerste regel heeft {found}, en hoort de kolommen te noemen: {columns}");

    public static Finding IsNoHeading(NameList found, string heading) => Heading.Says(
        $"the first line names none of the columns: {found}; put this line above it, or in its place: {heading:whole}",
        $"de eerste regel noemt geen van de kolommen: {found}; zet deze regel erboven, of ervoor in de plaats: {heading:whole}");

    public static Finding ColumnIsTwice(string name) => Heading.Says(
        $"the column {name} appears twice; keep one",
        $"de kolom {name} staat er twee keer; houd er een");

    public static Finding HasFewerCells(int cells, int columns) => Row.Says(
        $"the row has {cells} {(cells == 1 ? "cell" : "cells"):bare}, and the heading has {columns}; leave a cell empty where nothing is known, " +
        $"but keep its separator",
        $"de rij heeft {cells} {(cells == 1 ? "cel" : "cellen"):bare}, en de kopregel {columns}; laat een cel leeg waar niets bekend is, " +
        $"maar houd haar scheidingsteken");

    public static Finding HasMoreCells(int columns, bool isComma) => isComma
        ? Row.Says(
            $"this cell has no column, as the heading has {columns}; delete it, and write decimals with a point, as a comma parts a number in two",
            $"deze cel heeft geen kolom, want de kopregel heeft er {columns}; verwijder haar, en schrijf decimalen met een punt, want een komma deelt een " +
            $"getal in tweeën")
        : Row.Says(
            $"this cell has no column, as the heading has {columns}; delete it",
            $"deze cel heeft geen kolom, want de kopregel heeft er {columns}; verwijder haar");

    public static Finding NoMeasure(string measure, IPhrase cure) => UnknownMeasure.Says(
        $"no measure {measure} is planned{cure}",
        $"er is geen maatregel {measure} met een plan{cure}");

    public static Finding AreExchanged(string measure, string year) => UnknownMeasure.Says(
        $"the cells of measure and year are exchanged: {measure} is a year, and {year} a measure; exchange them, or, where all rows have them so, " +
        $"\"measure\" and \"year\" in the heading",
        $"de cellen van measure en year zijn verwisseld: {measure} is een jaar, en {year} een maatregel; verwissel ze, of, als alle rijen ze zo hebben, " +
        $"\"measure\" en \"year\" in de kopregel");

    public static Finding IsTotal(string text) => UnknownMeasure.Says(
        $"{text} is no measure; delete a row of totals, as the tool adds up itself",
        $"{text} is geen maatregel; verwijder een rij met totalen, want het optellen gebeurt hier");

    public static Finding IsInSeveralPlans(string measure, NameList collections) => UnknownMeasure.Says(
        $"the measure {measure} is planned in several collections: {collections}; choose one of them with --collection",
        $"de maatregel {measure} heeft in meer dan één collectie een plan: {collections}; kies er een met --collection");

    public static Finding IsNoYear(string year, string? meant, NameList years) => meant is not null
        ? UnknownYear.Says($"{year} is no year of the plan; write {meant:bare}", $"{year} is geen jaar van het plan; schrijf {meant:bare}")
        : UnknownYear.Says(
        $"{year} is no year of the plan; write one of {years}",
        $"{year} is geen jaar van het plan; schrijf er een van {years}");

    private static readonly Phrase LeaveCellEmpty = new($"leave the cell empty where nothing is known", $"laat de cel leeg waar niets bekend is");

    private static readonly Phrase PlainAmount = new(
        $"a plain number such as 250000000, with a decimal point if need be and no separators, currency or words",
        $"een kaal getal zoals 250000000, zo nodig met een decimale punt en zonder scheidingstekens, valuta of woorden");

    private static readonly Phrase WholeNumber = new(
        $"a whole number such as 1250, without separators or words",
        $"een geheel getal zoals 1250, zonder scheidingstekens of woorden");

    public static Finding IsNoAmount(string column, string text, Func<string, bool> isAccepted) => IllFormedFigure.Says(
        $"{text} cannot stand for {column}; {new PlainNumberAdvice(text, isAccepted, LeaveCellEmpty, PlainAmount)}",
        $"{text} kan niet voor {column} staan; {new PlainNumberAdvice(text, isAccepted, LeaveCellEmpty, PlainAmount)}");

    public static Finding IsNoCount(string column, string text, Func<string, bool> isAccepted) => IllFormedFigure.Says(
        $"{text} cannot stand for {column}; {new PlainNumberAdvice(text, isAccepted, LeaveCellEmpty, WholeNumber)}",
        $"{text} kan niet voor {column} staan; {new PlainNumberAdvice(text, isAccepted, LeaveCellEmpty, WholeNumber)}");

    public static Finding IsSmall(string column, string text, string currency) => Small.Says(
        $"{text} for {column} is read as {currency:bare} {text:bare}; if millions are meant, write the amount out, such as 90000000",
        $"{text} voor {column} is gelezen als {currency:bare} {text:bare}; zijn miljoenen bedoeld, schrijf het bedrag dan voluit, zoals 90000000");

    public static Finding IsFarFromPlan(string column, string text, string currency, string planned, string? meant) => meant is null
        ? Small.Says(
            $"{text} for {column} is read in whole {currency:bare}, and {planned:bare} is planned for that year; check the unit, and write " +
            $"the amount out, such as 90000000",
            $"{text} voor {column} is gelezen in hele {currency:bare}, en voor dat jaar is {planned:bare} gepland; kijk naar de eenheid, en " +
            $"schrijf het bedrag voluit, zoals 90000000")
        : Small.Says(
            $"{text} for {column} is read in whole {currency:bare}, and {planned:bare} is planned for that year; if another unit is meant, " +
            $"write {meant:bare}",
            $"{text} voor {column} is gelezen in hele {currency:bare}, en voor dat jaar is {planned:bare} gepland; is een andere eenheid " +
            $"bedoeld, schrijf dan {meant:bare}");

    public static Finding IsBelowZero(string column, string text) => IllFormedFigure.Says(
        $"{text} cannot stand for {column}, which is zero or more; correct it, or leave the cell empty where nothing is known",
        $"{text} kan niet voor {column} staan, dat nul of meer is; herstel het, of laat de cel leeg waar niets bekend is");

    public static Finding StandsTwice(string measure, int year, int line) => Twice.Says(
        $"{measure} and {year} stand in line {line} as well; keep one row, or add the two up",
        $"{measure} en {year} staan ook in regel {line}; houd één rij, of tel de twee op");

    [GeneratedRegex(
        "\\b(mln|mio|miljoen|million|mld|miljard|bn|billion|k|dzd|duizend|thousand)\\b|1[.,]?000",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex CountsMore();
}
