using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>What can be wrong with which measures exclude or require each other.</summary>
internal static class ChoiceRules
{
    private static readonly DiagnosticRule NeverChosen = DiagnosticRule.Error(
        "MKB341",
        new(
            $"measures that exclude or require each other in a way that no choice can keep to",
            $"maatregelen die elkaar uitsluiten of vereisen op een manier waaraan geen keuze kan voldoen"),
        new($"leave one of the ids out of `excludes` or `requires`", $"laat een van de id's weg uit `excludes` of `requires`"),
        "excludes: [national-grants]\nrequires: [national-grants]",
        "excludes: [national-grants]");

    private static readonly DiagnosticRule NotPlanned = DiagnosticRule.Warning(
        "MKB427",
        new($"a measure with a plan that requires one without", $"een maatregel met een plan die er een zonder plan vereist"),
        new(
            $"give the other a plan, if only of EUR 0, or leave the requirement out",
            $"geef de andere een plan, al is het van EUR 0, of laat de vereiste weg"),
        "requires: [new-law]\nplan: { … }",
        "plan: { … }");

    public static readonly DiagnosticRule[] All = [NeverChosen, NotPlanned];

    public static Finding IsNotPlanned(string measure, string required) => NotPlanned.Says(
        $"no budget chooses {measure}, as {required}, which it requires, has no plan; give that one, if only of EUR 0, or leave the requirement out",
        $"geen budget kiest {measure}, want {required}, dat het vereist, heeft geen plan; geef dat er een, al is het van EUR 0, of laat de vereiste weg");

    public static Finding IsExcludedAsWell(string measure) => NeverChosen.Says(
        $"{measure} is under both \"excludes\" and \"requires\"; leave it out of one",
        $"{measure} staat zowel onder \"excludes\" als onder \"requires\"; laat het bij een van beide weg");

    public static Finding RequiresItself(NameList circle) => NeverChosen.Says(
        $"the requirements go in a circle: {circle}; leave one out, or make one measure of them",
        $"de vereisten gaan in een kring: {circle}; laat er een weg, of maak er een maatregel van");

    public static Finding ExcludesWhatItRequires(string measure, string one, string other) => NeverChosen.Says(
        $"{measure} can never be chosen: it requires {(one == measure ? other : one)}, directly or by another, and {one} excludes {other}",
        $"{measure} kan nooit gekozen worden: het vereist {(one == measure ? other : one)}, rechtstreeks of via een andere, en {one} sluit {other} uit");

    public static Finding CannotHaveBoth(string measure, string one, string other) => NeverChosen.Says(
        $"{measure} can never be chosen: it needs both {one} and {other}, and these exclude each other",
        $"{measure} kan nooit gekozen worden: het heeft {one} en {other} allebei nodig, en die sluiten elkaar uit");
}
