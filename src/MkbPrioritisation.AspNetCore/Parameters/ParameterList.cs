using MkbPrioritisation.Reporting.Timelines;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.AspNetCore.Parameters;

/// <summary>The parameters that requests share; each is declared once.</summary>
internal static class ParameterList
{
    public static readonly Parameter MeasureInPath = new("measure", ParameterKind.Text, "The measure's id.") { IsInPath = true, IsRequired = true };

    public static readonly Parameter Collections = new(
        "collection", ParameterKind.Texts, "A collection's id; can be given several times. All collections without it.");

    // Of the same name, so that whoever asks which collections are meant need not know how they were given.
    public static readonly Parameter CollectionInPath =
        Collections with { Kind = ParameterKind.Text, Description = "The collection's id.", IsInPath = true, IsRequired = true };

    public static readonly Parameter Together = new("together", ParameterKind.Flag, "Whether the collections are ranked together, as one.");

    public static readonly Parameter Scheme = new("scheme", ParameterKind.Text, "The scoring scheme's id; the default scheme without it.");

    public static readonly Parameter Top = new("top", ParameterKind.Number, "Only the measures ranked so or better; a tie is never cut.") { Least = 1 };

    public static readonly Parameter Actor = new("actor", ParameterKind.Text, "Only what one actor must do, by its id; ranks are those among all measures.");

    public static readonly Parameter Assessor = new(
        "assessor",
        ParameterKind.Text,
        "Only one assessor's scores, by the assessor's id, and a measure's own where there are none; those of all assessors without it.");

    public static readonly Parameter Dialect = new(
        "dialect", ParameterKind.Text, "excel-nl for CSV that a Dutch Excel opens: semicolons, decimal commas, Dutch headings.")
    { Words = ["excel-nl"] };

    public static readonly Parameter Until = new("until", ParameterKind.Text, "Only what should begin or be done by a year, month or day, such as 2021-06.");

    public static readonly Parameter By = new(
        "by", ParameterKind.Text, "Under which headings the picture and Markdown show what happens; without it under none.")
    { Words = EnumId.All<TimelineGrouping>() };

    public static readonly Parameter Noise = new(
        "noise", ParameterKind.Number, $"How many bands a certain score may be off; {RobustnessOptions.Default.Noise} without it.")
    {
        Most = RobustnessOptions.MostNoise,
    };

    public static readonly Parameter Assumptions = new(
        "assumptions", ParameterKind.Flag, "Whether the assumptions of measures with a model are drawn from their ranges, in place of noise.");

    public static readonly Parameter Seed = new(
        "seed", ParameterKind.Number, $"Where drawing starts; the same seed gives the same figures. {RobustnessOptions.Default.Seed} without it.");

    public static readonly Parameter Only = new("only", ParameterKind.Texts, "Plan only this measure, or only the shortlist; can be given several times.");

    public static readonly Parameter With = new("with", ParameterKind.Texts, "Plan this measure whatever else is chosen; can be given several times.");

    public static readonly Parameter Without = new("without", ParameterKind.Texts, "Leave this measure out; can be given several times.");

    public static readonly Parameter Set = new(
        "set",
        ParameterKind.Texts,
        "What if an assumption were another figure, such as retrained=50000 or effect=10-15%; can be given several times.");

    public static readonly Parameter Scales = new(
        "scale",
        ParameterKind.Texts,
        "Plan a measure at so many times its size, such as strengthen-equity=0.5; can be given several times.");

    public static readonly Parameter Budget = new(
        "budget",
        ParameterKind.Texts,
        "The most that may be invested in a year, or over all years as total: 2021=500mln, total=1.2bn; a bare number counts the unit of the plan's "
            + "table. Can be given for several years. Says what fits.");

    public static readonly Parameter ReturnShare = new(
        "return-share", ParameterKind.Percent, "How many per cent of value added flow back to the public purse; what the collection assumes without it.")
    {
        Most = 100,
    };

    public static readonly Parameter From = new("from", ParameterKind.Text, "The scheme that is compared with; the default scheme without it.");

    public static readonly Parameter To = new("to", ParameterKind.Text, "The scheme that is compared.") { IsRequired = true };

    public static readonly Parameter Title = new("title", ParameterKind.Text, "The title; the collection's name without it.");

    public static readonly Parameter Date = new("date", ParameterKind.Date, "The date that the report bears, such as 2026-11-25; none without it.");

    public static readonly Parameter Summary = new("summary", ParameterKind.Flag, "Whether only what those who decide need first is shown.");

    public static readonly Parameter Language = new("language", ParameterKind.Text, "The language of names, headings and problems: en, unless nl is asked for.")
    {
        Words = [.. Languages.All.Select(language => language.Code())],
    };

    /// <summary>How many weightings are drawn.</summary>
    public static Parameter Samples(int most) => new(
        "samples", ParameterKind.Number, $"How many weightings are drawn; {Math.Min(RobustnessOptions.Default.Samples, most)} without it.")
    { Least = 1, Most = most };

    /// <summary>The form of the answer.</summary>
    public static Parameter Format(IEnumerable<string> forms) =>
        new("format", ParameterKind.Text, "The form of the answer, whatever is accepted.") { Words = [.. forms] };
}
