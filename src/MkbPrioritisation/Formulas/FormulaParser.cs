using System.Globalization;
using MkbPrioritisation.Quantities;

namespace MkbPrioritisation.Formulas;

/// <summary>Reads a formula: numbers, names, + - * / and parentheses.</summary>
internal sealed class FormulaParser
{
    public const int LongestText = 500;
    public const int Deepest = 16;

    private const int MostDigits = 15;
    private const int MostDecimals = 6;

    private readonly string _text;
    private readonly List<(string Id, int Index)> _names = [];
    private int _index;
    private int _depth;

    private FormulaParser(string text) => _text = text;

    /// <summary>The parsed formula and the names in it with their places; or why there is none.</summary>
    public static (FormulaNode? Root, IReadOnlyList<(string Id, int Index)> Names, FormulaFault? Fault) Parse(string text)
    {
        if (text.Length > LongestText)
            return (null, [], new(FormulaProblem.TooLong, 0, ""));
        var parser = new FormulaParser(text);
        try
        {
            var root = parser.Sum();
            return parser._index == text.Length ? (root, parser._names, null) : throw parser.Unexpected();
        }
        catch (FaultException exception)
        {
            return (null, [], exception.Fault);
        }
    }

    private FormulaNode Sum()
    {
        var left = Product();
        while (TakeSign("+-−") is { } sign)
            left = new FormulaNode.Operation(left, sign == '+' ? '+' : '-', Product());
        return left;
    }

    private FormulaNode Product()
    {
        var left = Operand();
        while (TakeSign("*×/÷") is { } sign)
            left = new FormulaNode.Operation(left, sign is '*' or '×' ? '*' : '/', Operand());
        return left;
    }

    private FormulaNode Operand()
    {
        SkipBlanks();
        if (_index == _text.Length)
            throw Fault(FormulaProblem.NoOperand, "");
        if (_text[_index] == '(')
            return Parenthesis();
        var start = _index;
        while (_index < _text.Length && IsWord(_text[_index]))
            _index++;
        var word = _text[start.._index];
        if (word.Length == 0)
            throw IsSign(_text[_index]) || _text[_index] == ')' ? Fault(FormulaProblem.NoOperand, _text[_index].ToString()) : Unexpected();
        _index = start;
        var operand = Operand(word);
        _index = start + word.Length;
        return operand;
    }

    private FormulaNode Parenthesis()
    {
        var start = _index++;
        if (++_depth > Deepest)
            throw Fault(FormulaProblem.TooDeep, "(");
        var inner = Sum();
        if (_index == _text.Length)
        {
            _index = start;
            throw Fault(FormulaProblem.UnevenParentheses, "(");
        }

        if (_text[_index] != ')')
            throw Unexpected();
        _index++;
        _depth--;
        return inner;
    }

    // A name may hold hyphens, so that a minus needs blanks around it.
    private FormulaNode Operand(string word)
    {
        if (word[0] == '-' || word[^1] == '-')
            throw Fault(word.Trim('-').Length == 0 ? FormulaProblem.NoOperand : FormulaProblem.TightMinus, word);
        if (word.Any(char.IsAsciiLetterLower))
        {
            if (word.Any(character => character is '.' or ',' or '%'))
                throw Fault(FormulaProblem.IllFormedNumber, word);
            _names.Add((word, _index));
            return new FormulaNode.Name(word);
        }

        if (word.Contains('-', StringComparison.Ordinal))
            throw Fault(FormulaProblem.TightMinus, word);
        return new FormulaNode.Number(Number(word) ?? throw Fault(FormulaProblem.IllFormedNumber, word));
    }

    private static Fraction? Number(string word)
    {
        var digits = word.EndsWith('%') ? word[..^1] : word;
        string[] parts = digits.Split('.');
        var isNumber = parts.Length <= 2 && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit)) && parts[0].Length <= MostDigits
            && (parts is not [var whole, var decimals] || (decimals.Length <= MostDecimals && !(decimals.Length == 3 && whole.Length <= 3 && whole[0] != '0')));
        if (!isNumber)
            return null;
        var value = Fraction.FromDecimal(decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
        return digits.Length < word.Length ? value / 100 : value;
    }

    private char? TakeSign(string signs)
    {
        SkipBlanks();
        return _index < _text.Length && signs.Contains(_text[_index], StringComparison.Ordinal) ? _text[_index++] : null;
    }

    private void SkipBlanks()
    {
        while (_index < _text.Length && _text[_index] is ' ' or '\n' or '\t' or '\u00A0')
            _index++;
    }

    private FaultException Unexpected() => _text[_index] switch
    {
        ')' => Fault(FormulaProblem.UnevenParentheses, ")"),
        var character when IsWord(character) || character == '(' => Fault(FormulaProblem.NoOperator, character == '(' ? "(" : Word()),
        var character => Fault(FormulaProblem.UnknownCharacter, char.IsAsciiLetterUpper(character) ? Word() : character.ToString()),
    };

    // The whole word that starts here.
    private string Word() => new([.. _text.Skip(_index).TakeWhile(character => IsWord(character) || char.IsAsciiLetter(character))]);

    private FaultException Fault(FormulaProblem problem, string text) => new(new(problem, _index, text));

    private static bool IsWord(char character) => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '-' or '.' or ',' or '%';

    private static bool IsSign(char character) => character is '+' or '-' or '−' or '*' or '×' or '/' or '÷';

    // Thrown and caught here alone.
#pragma warning disable CA1032, CA1064
    private sealed class FaultException(FormulaFault fault) : Exception
#pragma warning restore CA1032, CA1064
    {
        public FormulaFault Fault => fault;
    }
}
