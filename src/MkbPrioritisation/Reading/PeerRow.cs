using MkbPrioritisation.Advice;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;
using nietras.SeparatedValues;

namespace MkbPrioritisation.Reading;

/// <summary>Reads the rows of a table of peers.</summary>
/// <param name="columns">Where the columns are.</param>
/// <param name="table">What messages call the table.</param>
/// <param name="separator">What stands between fields.</param>
internal sealed class PeerRow(PeerColumns columns, string table, char separator)
{
    // Nobody works for less a year.
    private const decimal LeastEuros = 1000;

    // Hardly any firm has so much at hand for its debts within a year, and no sector has it throughout.
    private const decimal LargeRatio = 10;

    // Of fewer rows nothing can be told of all.
    private const int SeveralRows = 3;

    // As many digits as a whole number of 64 bits always holds.
    private const int MostDigits = 18;

    private static readonly Phrase Sector = new($"write two digits of an SBI code, such as 47", $"schrijf twee cijfers van een SBI-code, zoals 47");
    private static readonly Phrase ZeroOrMore = new($"it is zero or more", $"het is nul of meer");
    private static readonly Phrase LosesAtMostAll = new($"nobody loses more than all, which is -100", $"meer dan alles, wat -100 is, verliest niemand");
    private static readonly Phrase Size = new($"write micro, small or medium", $"schrijf micro, small of medium");
    private static readonly Phrase Number = new(
        $"a number such as 12.5: a decimal sign at most, no separators of thousands, no %",
        $"een getal zoals 12.5: hooguit een decimaalteken, geen scheiding van duizendtallen, geen %");

    private static readonly Phrase LeaveEmpty = new($"leave the cell empty where nothing is known", $"laat de cel leeg waar niets bekend is");

    // There are a hundred sectors: the peers share their names.
    private readonly string?[] _sectors = new string?[100];

    // The decimal sign that was seen first, and where; a table has one.
    private char _sign;
    private int _signLine;

    // Where a solvency below one was seen first, and whether any was above.
    private (int Line, decimal Share)? _small;
    private bool _hasPercents;

    // Where a quick ratio that may be in per cent was seen first, how many of them there are, and whether any is a plain one.
    private (int Line, decimal Percents)? _percents;
    private int _manyPercents;
    private bool _hasRatios;

    // Where a productivity that may count thousands was seen first, and whether any counts euros.
    private (int Line, decimal Thousands)? _thousands;
    private bool _hasEuros;

    /// <summary>Refuses a table whose solvencies may all be shares of one, quick ratios per cents, or productivities thousands of euros.</summary>
    /// <exception cref="FormatException">They may.</exception>
    public void RequireUnits()
    {
        if (_thousands is var (row, thousands) && !_hasEuros)
        {
            var (few, many) = (Money.Written(thousands), Money.Written(1000 * thousands));
            throw Refusal(table, row, new(
                $"every productivity in the table is below 1000 euros per FTE, so that thousands may be meant; write euros, {many:bare} for {few:bare}, " +
                $"or leave the column out",
                $"elke productiviteit in de tabel is lager dan 1000 euro per vte, zodat misschien duizenden zijn bedoeld; schrijf euro's, {many:bare} voor " +
                $"{few:bare}, of laat de kolom weg"));
        }

        if (_percents is var (first, percent) && _manyPercents >= SeveralRows && !_hasRatios)
        {
            var (hundred, one) = (Money.Written(percent), Money.Written(percent / 100));
            throw Refusal(table, first, new(
                $"every quick-ratio in the table is 10 or more, so that per cents may be meant; write ratios, {one:bare} for {hundred:bare}%, or leave the " +
                $"column out",
                $"elke quick-ratio in de tabel is 10 of meer, zodat misschien procenten zijn bedoeld; schrijf verhoudingen, {one:bare} voor {hundred:bare}%, " +
                $"of laat de kolom weg"));
        }

        if (_small is not var (line, share) || _hasPercents)
            return;
        var (text, percents) = (Money.Written(share), Money.Written(100 * share));
        throw Refusal(table, line, new(
            $"every solvency in the table is below 1, so that {text:bare} can be read as {percents:bare}% or as {text:bare}%; write per cents, " +
            $"{percents:bare} for {percents:bare}%, or leave the column out",
            $"elke solvabiliteit in de tabel is lager dan 1, zodat {text:bare} te lezen is als {percents:bare}% of als {text:bare}%; schrijf procenten, " +
            $"{percents:bare} voor {percents:bare}%, of laat de kolom weg"));
    }

    /// <summary>The firm in a row; <see langword="null"/> where the row is empty.</summary>
    /// <exception cref="FormatException">The row cannot be read.</exception>
    public Peer? Read(SepReader.Row row)
    {
        // The heading was read before; of the first row the reader gives the line that it ends on.
        var line = row.RowIndex == 0 ? 2 : row.LineNumberFrom + 1;
        if (IsEmpty(row))
            return null;
        if (row.ColCount < columns.Count)
            throw Refusal(table, line, HasOther(row.ColCount, behind: null));
        for (var extra = columns.Count; extra < row.ColCount; extra++)
        {
            if (!row[extra].Span.Trim().IsEmpty)
                throw Refusal(
                    table,
                    line,
                    HasOther(
                        row.ColCount,
                        separator == ',' ? new($"; a decimal comma would part a number in two", $"; een decimale komma deelt een getal in tweeën") : null));
        }

        return new(SectorOf(Field(row, PeerColumns.Sector), line), SizeOf(Field(row, PeerColumns.Size), line))
        {
            ProductivityGrowth = Figure(row, PeerColumns.ProductivityGrowth, line),
            JobGrowth = Figure(row, PeerColumns.JobGrowth, line),
            CashBufferDays = Figure(row, PeerColumns.CashBufferDays, line),
            QuickRatio = Figure(row, PeerColumns.QuickRatio, line),
            Solvency = Figure(row, PeerColumns.Solvency, line),
            Productivity = Figure(row, PeerColumns.Productivity, line),
        };
    }

    public static FormatException Refusal(string table, int line, Phrase message)
    {
        var phrase = Phrase.Same($"{table:bare}:{line}: {message}");
        return new FormatException(phrase.ToString()).Saying(phrase);
    }

    private static bool IsEmpty(SepReader.Row row)
    {
        for (var column = 0; column < row.ColCount; column++)
        {
            if (!row[column].Span.Trim().IsEmpty)
                return false;
        }

        return true;
    }

    private ReadOnlySpan<char> Field(SepReader.Row row, int column) => row[columns[column]].Span.Trim();

    private string SectorOf(ReadOnlySpan<char> text, int line) =>
        text.Length == 2 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) && text is not "00"
            ? _sectors[((text[0] - '0') * 10) + text[1] - '0'] ??= text.ToString()
            : throw Refusal(line, PeerColumns.Sector, text, text.Length == 1 && text[0] is >= '1' and <= '9' ? WithZero(text[0]) : Sector);

    // A spreadsheet drops the zero of a code that it takes for a number.
    private static Phrase WithZero(char digit) => new($"write 0{digit.ToString():bare}", $"schrijf 0{digit.ToString():bare}");

    private SizeClass SizeOf(ReadOnlySpan<char> text, int line) => text switch
    {
        "micro" => SizeClass.Micro,
        "small" => SizeClass.Small,
        "medium" => SizeClass.Medium,
        _ => EnumId.Find<SizeClass>(text.ToString().ToLowerInvariant())
            ?? throw (DutchWords.Find(text.ToString(), EnumId.All<SizeClass>()) is { } meant
                ? Refusal(line, PeerColumns.Size, text, new Phrase($"write {meant:bare}", $"schrijf {meant:bare}"))
                : Refusal(line, PeerColumns.Size, text, Size)),
    };

    private decimal? Figure(SepReader.Row row, int column, int line)
    {
        if (columns[column] < 0)
            return null;
        var text = Field(row, column);
        if (text.IsEmpty)
            return null;

        var isNegative = text[0] == '-';
        var (digits, number, point, sign) = (0, 0L, -1, '\0');
        for (var place = isNegative ? 1 : 0; place < text.Length; place++)
        {
            var character = text[place];
            if (char.IsAsciiDigit(character) && digits < MostDigits)
            {
                number = (number * 10) + character - '0';
                digits++;
            }
            else if (point < 0 && digits > 0 && (character == '.' || (character == ',' && separator != ',')))
            {
                (point, sign) = (digits, character);
            }
            else
            {
                throw IsNoNumber(line, column, text);
            }
        }

        var decimals = point < 0 ? 0 : digits - point;
        if (digits == 0 || (point >= 0 && decimals == 0))
            throw IsNoNumber(line, column, text);
        if (sign != '\0')
            CheckSign(sign, line, column, text);
        if (column == PeerColumns.Productivity && decimals == 3 && point is >= 1 and <= 3 && text[isNegative ? 1 : 0] != '0')
        {
            var plain = text.ToString().Replace(',', '.');
            throw Refusal(table, line, new(
                $"{text.ToString()} in the column \"productivity\" can be read in two ways; write {ThousandsPoint.AsDecimals(plain):bare} or " +
                $"{ThousandsPoint.AsThousands(plain):bare}",
                $"{text.ToString()} in de kolom \"productivity\" is op twee manieren te lezen; schrijf {ThousandsPoint.AsDecimals(plain):bare} of " +
                $"{ThousandsPoint.AsThousands(plain):bare}"));
        }

        if (column == PeerColumns.Solvency && !isNegative && new decimal((int)number, (int)(number >> 32), 0, false, (byte)decimals) > 100)
            throw Refusal(
                line,
                column,
                text,
                new Phrase(
                    $"solvency is equity as a percentage of the balance total, and so 100 at most",
                    $"solvabiliteit is het eigen vermogen als percentage van het balanstotaal, en dus ten hoogste 100"));
        var figure = new decimal((int)number, (int)(number >> 32), 0, isNegative, (byte)decimals);
        if (column is PeerColumns.CashBufferDays or PeerColumns.QuickRatio && figure < 0)
            throw Refusal(line, column, text, ZeroOrMore);
        if (column == PeerColumns.JobGrowth && figure < -100)
            throw Refusal(line, column, text, LosesAtMostAll);
        Note(column, figure, line);
        return figure;
    }

    private void Note(int column, decimal figure, int line)
    {
        if (column == PeerColumns.Solvency)
            NoteSolvency(figure, line);
        else if (column == PeerColumns.QuickRatio)
            NoteRatio(figure, line);
        else if (column == PeerColumns.Productivity)
            NoteProductivity(figure, line);
    }

    private void NoteProductivity(decimal productivity, int line)
    {
        _hasEuros |= Math.Abs(productivity) >= LeastEuros;
        if (_thousands is null && productivity is > 0 and < LeastEuros)
            _thousands = (line, productivity);
    }

    private void NoteRatio(decimal ratio, int line)
    {
        _hasRatios |= ratio is > 0 and < LargeRatio;
        if (ratio < LargeRatio)
            return;
        _percents ??= (line, ratio);
        if (_manyPercents < SeveralRows)
            _manyPercents++;
    }

    private void NoteSolvency(decimal solvency, int line)
    {
        _hasPercents |= Math.Abs(solvency) > 1;
        if (_small is null && solvency is > 0 and < 1)
            _small = (line, solvency);
    }

    private void CheckSign(char sign, int line, int column, ReadOnlySpan<char> text)
    {
        if (_sign == '\0')
            (_sign, _signLine) = (sign, line);
        else if (_sign != sign)
            throw Refusal(table, line, new(
                $"{text.ToString()} in the column {PeerColumns.Names[column]} has another decimal sign than line {_signLine}; use one in the whole table",
                $"{text.ToString()} in de kolom {PeerColumns.Names[column]} heeft een ander decimaalteken dan regel {_signLine}; gebruik er een in de hele " +
                $"tabel"));
    }

    private Phrase HasOther(int fields, Phrase? behind) => new(
        $"the row has {fields} {(fields == 1 ? "field" : "fields"):bare}, and the heading has {columns.Count}{behind}",
        $"de rij heeft {fields} {(fields == 1 ? "veld" : "velden"):bare}, en de kopregel {columns.Count}{behind}");

    private FormatException Refusal(int line, int column, ReadOnlySpan<char> value, IPhrase cure) => Refusal(table, line, new(
        $"{value.ToString()} in the column {PeerColumns.Names[column]} cannot be read; {cure}",
        $"{value.ToString()} in de kolom {PeerColumns.Names[column]} is niet te lezen; {cure}"));

    private FormatException IsNoNumber(int line, int column, ReadOnlySpan<char> value) =>
        Refusal(line, column, value, new PlainNumberAdvice(value.ToString(), ProfileField.IsFigure, LeaveEmpty, Number)
        {
            CountsPercents = column is PeerColumns.ProductivityGrowth or PeerColumns.JobGrowth or PeerColumns.Solvency,
        });
}
