using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Planning;

/// <summary>Why a plan cannot be made as it is asked for, in both languages.</summary>
internal static class PlanFaults
{
    public static ArgumentException IsWithAndWithout(string measure, string parameter) => Refused(parameter, new(
        $"{measure} cannot be planned in any case and be left out.",
        $"{measure} kan niet in elk geval gepland worden en ook wegblijven."));

    public static ArgumentException ScaleIsOff(decimal most, int decimals, string parameter) => OutOfRange(parameter, new(
        $"A measure is planned from 0 to {most} times its own size, with at most {decimals} decimals.",
        $"Een maatregel wordt van 0 tot {most} maal de eigen omvang gepland, met ten hoogste {decimals} decimalen."));

    public static ArgumentException IsNegative(string parameter) => OutOfRange(parameter, new(
        $"A budget is not negative.",
        $"Een budget is niet negatief."));

    public static ArgumentException IsOtherCurrency(string plan, string budget, string parameter) => Refused(parameter, new(
        $"The plan is in {plan:bare}, and the budget in {budget:bare}.",
        $"Het plan is in {plan:bare}, en het budget in {budget:bare}."));

    public static ArgumentException HasNoYear(int year, string years, string parameter) => Refused(parameter, new(
        $"The plan has no year {year}; its years are {years:whole}.",
        $"Het plan heeft geen jaar {year}; de jaren zijn {years:whole}."));

    public static ArgumentException RequiresUnplanned(string measure, string parameter) => Refused(parameter, new(
        $"{measure} is planned whatever else is chosen, and requires a measure that is not planned.",
        $"{measure} wordt gepland wat er verder ook gekozen wordt, en vereist een maatregel die niet gepland is."));

    public static ArgumentException ExcludeEachOther(string one, string other, string parameter) => Refused(parameter, new(
        $"{one} and {other} exclude each other, and both are planned whatever else is chosen.",
        $"{one} en {other} sluiten elkaar uit, en worden allebei gepland wat er verder ook gekozen wordt."));

    public static ArgumentException NeedsMore(string needed, string budget, string parameter) => Refused(parameter, new(
        $"The measures that are planned whatever else is chosen need {needed:whole}, and the budget is {budget:whole}.",
        $"De maatregelen die gepland worden wat er verder ook gekozen wordt vragen {needed:whole}, en het budget is {budget:whole}."));

    private static ArgumentException Refused(string parameter, Phrase phrase) => new ArgumentException(phrase.ToString(), parameter).Saying(phrase);

    private static ArgumentException OutOfRange(string parameter, Phrase phrase) =>
        new ArgumentOutOfRangeException(parameter, phrase.ToString()).Saying<ArgumentException>(phrase);
}
