using MkbPrioritisation.Formulas;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reading;

/// <summary>What to tell of a text that is no formula.</summary>
internal static class FormulaFaults
{
    public static Phrase Of(FormulaFault fault) => fault.Problem switch
    {
        FormulaProblem.TooLong => new(
            $"it has more than {FormulaParser.LongestText} characters",
            $"zij heeft meer dan {FormulaParser.LongestText} tekens"),
        FormulaProblem.TooDeep => new(
            $"its parentheses are nested deeper than {FormulaParser.Deepest}",
            $"de haakjes zijn dieper genest dan {FormulaParser.Deepest}"),
        FormulaProblem.NoOperand when fault.Text.Length == 0 => new(
            $"it ends where a number, a name or a parenthesis should follow",
            $"zij eindigt waar een getal, een naam of een haakje hoort te volgen"),
        FormulaProblem.NoOperand => new(
            $"before {fault.Text} a number, a name or a parenthesis is missing",
            $"voor {fault.Text} ontbreekt een getal, een naam of een haakje"),
        FormulaProblem.NoOperator when fault.Text is "x" or "X" => new(
            $"{fault.Text} is no sign of multiplication here; write *",
            $"{fault.Text} is hier geen maalteken; schrijf *"),
        FormulaProblem.NoOperator when fault.Text == "(" => new(
            $"before \"(\" one of + - * / is missing; there are no functions, such as sum( )",
            $"voor \"(\" ontbreekt een van + - * /; er zijn geen functies, zoals sum( )"),
        FormulaProblem.UnknownCharacter when fault.Text == "_" => new(
            $"a name has hyphens, and no \"_\"",
            $"een naam heeft koppeltekens, en geen \"_\""),
        FormulaProblem.UnknownCharacter when fault.Text == "=" => new(
            $"it starts without \"=\"; delete that",
            $"zij begint zonder \"=\"; verwijder dat"),
        FormulaProblem.UnknownCharacter when fault.Text is "€" or "$" or [>= 'A' and <= 'Z', ..] => new(
            $"{fault.Text} has no place in it; names have small letters, and an amount such as EUR 5 mln belongs under assumptions, " +
            $"with a name for the formula",
            $"{fault.Text} hoort er niet in; namen hebben kleine letters, en een bedrag zoals EUR 5 mln staat bij assumptions, met een naam voor de formule"),
        FormulaProblem.NoOperator => new(
            $"before {fault.Text} one of + - * / is missing",
            $"voor {fault.Text} ontbreekt een van + - * /"),
        FormulaProblem.UnevenParentheses => new(
            $"the parenthesis {fault.Text} has no partner",
            $"bij het haakje {fault.Text} ontbreekt het andere"),
        FormulaProblem.TightMinus => new(
            $"names may hold hyphens; put a space on both sides of the minus in {fault.Text}",
            $"in namen mag een koppelteken staan; zet een spatie voor en achter het minteken in {fault.Text}"),
        FormulaProblem.IllFormedNumber => new(
            $"{fault.Text} is no plain number; write decimals with a point and no separators of thousands, and a percentage as 30%",
            $"{fault.Text} is geen kaal getal; schrijf decimalen met een punt en geen scheiding van duizendtallen, en een percentage als 30%"),
        _ => new(
            $"{fault.Text} has no place in it; it takes names of assumptions (lower-case letters, digits and hyphens), numbers, + - * / and parentheses",
            $"{fault.Text} hoort er niet in; er mogen namen van aannames (kleine letters, cijfers en koppeltekens), getallen, + - * / en haakjes in"),
    };
}
