using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Diagnostics;

/// <summary>What can be wrong with the scores of those who assess a collection's measures.</summary>
internal static class AssessmentRules
{
    private static readonly DiagnosticRule UnknownMeasure = DiagnosticRule.Error(
        "MKB342",
        new($"scores of a measure that the collection does not have", $"scores van een maatregel die de collectie niet heeft"),
        new(
            $"take the id of one of its measures: the file's name without `.yaml`",
            $"neem het id van een van haar maatregelen: de bestandsnaam zonder `.yaml`"),
        "scores: { loans: { support: high } }",
        "scores: { loan: { support: high } }");

    private static readonly DiagnosticRule TooManyAssessors = DiagnosticRule.Error(
        "MKB343",
        new($"more than twenty assessors of a collection", $"meer dan twintig beoordelaars van een collectie"),
        new($"leave some out, or enter what several agree on as one", $"laat er weg, of voer als een in waar meer het over eens zijn"),
        "my-region/assessments/ with 21 files",
        "my-region/assessments/ with 20 files");

    private static readonly DiagnosticRule ScoresNothing = DiagnosticRule.Warning(
        "MKB425",
        new($"an assessor who scores nothing", $"een beoordelaar die niets scoort"),
        new($"add a score, or delete the entry or the file", $"voeg een score toe, of verwijder de regel of het bestand"),
        "scores: { loan: {} }",
        "scores: { loan: { support: high } }");

    public static readonly DiagnosticRule[] All = [UnknownMeasure, TooManyAssessors, ScoresNothing];

    public static readonly Phrase IsMeasure = new(
        $", as the file describes a measure; move it to the folder above, that of the collection",
        $", want het bestand beschrijft een maatregel; zet het een map hoger, in die van de collectie");

    public static Finding NoMeasure(string collection, string measure, IPhrase cure) => UnknownMeasure.Says(
        $"collection {collection} has no measure {measure}{cure}",
        $"collectie {collection} heeft geen maatregel {measure}{cure}");

    public static Finding IsCriterion(string criterion) => UnknownMeasure.Says(
        $"{criterion} is a criterion; write a measure's id above it, and the criterion under that, two spaces further",
        $"{criterion} is een criterium; schrijf het id van een maatregel erboven, en het criterium daaronder, twee spaties verder");

    public static Finding IsOneTooMany(int most) => TooManyAssessors.Says(
        $"the collection has more than {most} assessors; leave some out, or enter what several agree on as one",
        $"de collectie heeft meer dan {most} beoordelaars; laat er weg, of voer als een in waar meer het over eens zijn");

    public static Finding HasNoScores(Subject what) => ScoresNothing.Says(
        $"{what} holds no scores; add one, or delete it",
        $"{what} bevat geen scores; voeg er een toe, of verwijder het");
}
