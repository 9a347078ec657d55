using MkbPrioritisation.Quantities;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Models;

/// <summary>Why a model cannot be computed as it is asked for, in both languages.</summary>
internal static class ModelFaults
{
    public static ArgumentException HasNoModel(string measure, string parameter) => Of(parameter, new(
        $"{measure} has no model; write one in its file: assumptions, and under model a formula for value-added or cost.",
        $"{measure} heeft geen model; schrijf er een in het bestand: assumptions (aannames), en onder model een formule voor value-added of cost."));

    public static ArgumentException IsOtherKind(string assumption, Figure own, Figure set, string parameter) => Of(parameter, new(
        $"{assumption} is {own.ToString():bare}, and {set.ToString():bare} is of another kind; set a figure like it.",
        $"{assumption} is {own.ToString():bare}, en {set.ToString():bare} is van een andere soort; stel net zo'n getal in."));

    public static ArgumentException DividesByZero(string criterion, string parameter) => Of(parameter, new(
        $"With these figures the formula for {criterion} may divide by 0.",
        $"Met deze getallen kan de formule voor {criterion} door 0 delen."));

    public static ArgumentException IsNegative(string criterion, string parameter) => Of(parameter, new(
        $"With these figures the formula for {criterion} goes below 0.",
        $"Met deze getallen komt de formule voor {criterion} onder 0."));

    private static ArgumentException Of(string parameter, Phrase phrase) => new ArgumentException(phrase.ToString(), parameter).Saying(phrase);
}
