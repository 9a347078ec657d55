using System.Globalization;
using System.Text.RegularExpressions;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Ranking;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Scoring;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Words;

/// <summary>Says results in words of one language; every text that comes from a file is made printable.</summary>
internal partial class Wording(Language language)
{
    public const string ShortlistMark = "●";

    private const string Judged = "†";
    private const string PartlyJudged = "‡";

    // Probabilities are exact to this: what differs less from 0 or 1 is that.
    private const double Certainty = MeasureProbabilities.Tolerance;

    public Terms Terms { get; } = Terms.In(language);

    /// <summary>Whether judged measures are marked; of no use where all that is shown together is judged.</summary>
    public bool IsMarkingJudged { get; init; } = true;

    public string Text(LocalizedText text) => text.PrintableIn(language);

    /// <summary>One year, or the first and the last one.</summary>
    public static string Years(int first, int last) => first == last
        ? first.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{first}–{last}");

    public string Level(Level level) => Terms.Name(level);

    public string Cell(MatrixCell cell) => $"{Level(cell.NetImpact)} × {Level(cell.Feasibility)}";

    public string Basis(Basis basis) => Terms.Name(basis);

    /// <summary>
    /// The name, with a dagger where the scores are judgements and a double dagger where some are, so that a judged
    /// measure is told apart from a published one at a glance.
    /// </summary>
    public string MarkedName(RankedMeasure ranked) => Text(ranked.Measure.Name) + MarkOf(ranked);

    /// <summary>The name as <see cref="MarkedName(RankedMeasure)"/> gives it, shortened where it is long; the mark stays.</summary>
    public string MarkedName(RankedMeasure ranked, int longest) => ShortText.Of(Text(ranked.Measure.Name), longest) + MarkOf(ranked);

    /// <summary>The name as <see cref="MarkedName(RankedMeasure)"/> gives it, with the collection's id where several stand together.</summary>
    public string MarkedName(RankedMeasure ranked, bool withCollection) =>
        MarkedName(ranked) + (withCollection ? $" · {ranked.Collection.Id}" : "");

    /// <summary>What the marks beside the ranks and on the names of measures mean, as far as there are any.</summary>
    public string MarkNote(IEnumerable<RankedMeasure> measures) =>
        string.Join("   ", [$"{ShortlistMark} {Terms.Shortlisted}", .. MarkNotes(measures)]);

    /// <summary>What the marks on the names of measures mean; nothing where no name is marked.</summary>
    public IEnumerable<string> MarkNotes(IEnumerable<RankedMeasure> measures)
    {
        var marks = measures.Select(MarkOf).ToHashSet(StringComparer.Ordinal);
        if (marks.Contains(Judged))
            yield return $"{Judged} {Terms.Judged}";
        if (marks.Contains(PartlyJudged))
            yield return $"{PartlyJudged} {Terms.PartlyJudged}";
    }

    /// <summary>What each criterion weighs, where that is not the same for all.</summary>
    public IEnumerable<string> WeightNotes(ScoringScheme scheme) => scheme.NetImpact.Count == scheme.Feasibility.Count
        ? []
        : [Terms.UnequalWeights(new(1, 2 * scheme.NetImpact.Count), new(1, 2 * scheme.Feasibility.Count))];

    /// <summary>What the signs of a matrix mean, as far as there are any.</summary>
    public IEnumerable<string> MatrixNotes(IReadOnlyCollection<RankedMeasure> measures) =>
    [
        Terms.MatrixLegendShortlist,
        .. measures.All(ranked => ranked.Overall.IsCertain) ? Array.Empty<string>() : [Terms.MatrixLegendUnsure],
        .. MarkNotes(measures),
    ];

    /// <summary>A measure's point in a matrix: its rank, its name and where it lies.</summary>
    public string Point(RankedMeasure ranked) =>
        $"{Rank(ranked)}. {Text(ranked.Measure.Name)} — {Terms.NetImpact} {Range(ranked.NetImpact)}, {Terms.Feasibility} {Range(ranked.Feasibility)}";

    /// <summary>The value with two decimals, and both ends of the range where it is unsure: <c>3.33 (2.67–4.00)</c>.</summary>
    public string Range(ScoreRange range) =>
        range.IsCertain ? Score(range.Value) : $"{Score(range.Value)} ({Score(range.Low)}–{Score(range.High)})";

    /// <summary>
    /// The value with two decimals, and half the width of the range where it is unsure: <c>3.33 ±0.67</c>; both ends where the
    /// value is not their middle.
    /// </summary>
    public string Score(ScoreRange range)
    {
        if (range.IsCertain)
            return Score(range.Value);
        var spread = (range.High - range.Low) / 2;
        if (range.Value - range.Low != spread)
            return Range(range);
        return $"{Score(range.Value)} ±{spread.ToString("F2", Terms.Numbers)}";
    }

    /// <summary>The value with two decimals.</summary>
    public string Score(Score score) => score.ToString("F2", Terms.Numbers);

    /// <summary>A number with as many decimals as named, as the language writes it.</summary>
    public string Number(decimal number, int decimals) => decimal.Round(number, decimals, MidpointRounding.AwayFromZero)
        .ToString(decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals), Terms.Numbers);

    /// <summary>The rank, and the best and worst it may be where they differ: <c>8 (2–20)</c>.</summary>
    public static string Rank(RankedMeasure ranked) => ranked.BestRank == ranked.WorstRank
        ? string.Create(CultureInfo.InvariantCulture, $"{ranked.Rank}")
        : string.Create(CultureInfo.InvariantCulture, $"{ranked.Rank} ({ranked.BestRank}–{ranked.WorstRank})");

    /// <summary>The rank as <see cref="Rank"/> gives it, with a mark where the measure is on the shortlist.</summary>
    public static string MarkedRank(RankedMeasure ranked) => ranked.IsShortlisted ? $"{ShortlistMark} {Rank(ranked)}" : Rank(ranked);

    public string Collections(IEnumerable<MeasureCollection> collections) => string.Join(" + ", collections.Select(collection => Text(collection.Name)));

    /// <summary>An assessor's name, or the id where there is none.</summary>
    public string Assessor(MeasureCollection collection, string id) =>
        collection.Assessments.FirstOrDefault(assessment => assessment.Id == id)?.Name is { } name ? Text(name) : id;

    /// <summary>How assessors are drawn where scores are doubted; nothing where none scored.</summary>
    public IEnumerable<string> AssessorsDrawn(MeasureRanking ranking) =>
        ranking.Any(ranked => ranked.Counted.Scores.Any(score => score.IsAssessed)) ? [Terms.AssessorsDrawn] : [];

    /// <summary>How assumptions are drawn; nothing where they are not.</summary>
    public IEnumerable<string> HowDrawn(RankingRobustness robustness) => robustness.Options.ModelledCriteria is null
        ? []
        : [Terms.HowAssumptionsAreDrawn(robustness.ModelledScores.Count, robustness.ModelledScores.DistinctBy(modelled => modelled.Measure).Count())];

    /// <summary>What is supposed where chances are shown: how far scores may be off.</summary>
    public string Supposed(RankingRobustness robustness) => HowDrawn(robustness).FirstOrDefault(Terms.ReportAssumption(robustness.Options.Noise));

    /// <summary>What whoever reads a ranking of collections should know.</summary>
    public IEnumerable<string> Cautions(IEnumerable<MeasureCollection> collections) =>
        collections.Select(collection => collection.Caution).OfType<LocalizedText>().Select(caution => $"{Terms.Caution}: {Text(caution)}");

    /// <summary>The title, the publisher and the year, as far as they are known.</summary>
    public string Source(CollectionSource source) => string.Join(", ",
        new[] { Text(source.Title), source.Publisher is null ? "" : Text(source.Publisher), source.Year?.ToString(CultureInfo.InvariantCulture) ?? "" }
            .Where(part => part.Length > 0));

    /// <summary>The estimate as measure files write it, in words of the language.</summary>
    public string Estimate(Estimate estimate) => InWords(estimate.Say(Unit));

    /// <summary>A figure as measure files write it, in words of the language.</summary>
    public string Figure(Figure figure) => InWords(figure.Say(Unit));

    /// <summary>A whole number, or the ends of a range: <c>500–1,250</c>.</summary>
    public string Count(CountRange count) => count.IsCertain ? Number(count.High, 0) : $"{Number(count.Low, 0)}–{Number(count.High, 0)}";

    /// <summary>How many take part: the numbers, what they count and when, and then what there is to say in words.</summary>
    public string Participants(PlannedParticipants planned)
    {
        var unit = planned.Unit is null ? "" : $" {Text(planned.Unit)}";
        var numbers = (planned.PerYear, planned.Total) switch
        {
            ({ } each, _) => Terms.EachYear(Count(each) + unit),
            (_, { } all) => Terms.InAllYears(Count(all) + unit),
            _ when planned.Years.Count > 0 => string.Join(", ", Alike(planned.Years).Select(years => $"{Years(years.First, years.Last)}: {Count(years.Count)}"))
                + unit,
            _ => "",
        };
        return string.Join("; ", new[] { numbers, planned.Note is { } note ? Text(note) : "" }.Where(text => text.Length > 0));
    }

    // Years behind each other that have the same number are said at once.
    private static IEnumerable<(int First, int Last, CountRange Count)> Alike(IReadOnlyList<YearCount> years)
    {
        var first = 0;
        for (var index = 1; index <= years.Count; index++)
        {
            if (index < years.Count && years[index].Count == years[first].Count && years[index].Year == years[index - 1].Year + 1)
                continue;
            yield return (years[first].Year, years[index - 1].Year, years[first].Count);
            first = index;
        }
    }

    /// <summary>A condition on a firm's figure, such as <c>solvency above 40%</c>.</summary>
    public string Condition(FirmCondition condition)
    {
        var side = condition.IsAbove ? Terms.Above : Terms.BelowLimit;
        return $"{Terms.Name(condition.Figure)} {side} {condition.Limit.ToString("#,##0.######", Terms.Numbers)}{(condition.IsInPercent ? "%" : "")}";
    }

    // What files write has points for decimals, nothing between thousands, and a currency's code.
    private string InWords(string text)
    {
        var figures = PlainNumber().Replace(
            text,
            match => decimal.Parse(match.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture).ToString("#,##0.######", Terms.Numbers));
        return figures.Split(' ', 2) is [{ Length: 3 } currency, var rest] && currency.All(char.IsAsciiLetterUpper)
            ? $"{Terms.Currency(currency)} {rest}"
            : figures;
    }

    [GeneratedRegex("[0-9]+(\\.[0-9]+)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PlainNumber();

    private string Unit(string word) => word switch
    {
        "month" => Terms.Month,
        "months" => Terms.Months,
        "year" => Terms.Year,
        "years" => Terms.Years,
        "mln" => Terms.Mln,
        "bn" => Terms.Bn,
        _ => word,
    };

    /// <summary>The band's name, or its limits where those say enough.</summary>
    public string Band(Band band, Unit? unit)
    {
        if (band.Name is { } name)
            return Text(name);
        if (unit is null)
            return band.Id;
        return (band.From, band.To) switch
        {
            ({ } from, { } to) => $"{Figure(from, unit)} – {Figure(to, unit)}",
            ({ } from, null) => $"{Terms.From} {Figure(from, unit)}",
            (null, { } to) => $"{Terms.Below} {Figure(to, unit)}",
            _ => band.Id,
        };
    }

    /// <summary>A change of one score, such as <c>Timely impact 4→3</c>.</summary>
    public string Change(Criterion criterion, TippingPoint change) =>
        $"{Text(criterion.Name)} {change.From.ToDouble().ToString("0.#", Terms.Numbers)}→{change.To}";

    /// <summary>The measures that come onto the shortlist and those that leave it, a text each.</summary>
    public IEnumerable<string> Moves(IEnumerable<RankedMeasure> enters, IEnumerable<RankedMeasure> leaves) =>
        [.. enters.Select(ranked => $"+ {MarkedName(ranked)}"), .. leaves.Select(ranked => $"− {MarkedName(ranked)}")];

    /// <summary>A share in percent with one decimal; what is not quite nothing or all is never rounded to it.</summary>
    public string Percent(double share) => share switch
    {
        < Certainty => "0%",
        > 1 - Certainty => "100%",
        < 0.0005 => $"<{Tenths(0.1)}%",
        >= 0.9995 => $">{Tenths(99.9)}%",
        _ => $"{Tenths(share * 100)}%",
    };

    /// <summary>A share in whole percents, where space is scarce: a dot for less than half of one, nothing for none.</summary>
    public static string WholePercent(double share) => share switch
    {
        < Certainty => "",
        < 0.005 => "·",
        > 1 - Certainty => "100",
        >= 0.995 => ">99",
        _ => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0}"),
    };

    private string Tenths(double number) => number.ToString("0.0", Terms.Numbers);

    private string MarkOf(RankedMeasure ranked)
    {
        if (!IsMarkingJudged)
            return "";
        var known = ranked.Counted.Scores.Where(score => !score.IsUnknown).ToList();
        var judged = known.Count(score => score.Basis == Measures.Basis.Judgement);
        return judged == 0 ? "" : judged == known.Count ? Judged : PartlyJudged;
    }

    private string Figure(decimal figure, Unit unit) => Estimate(new(figure, figure, unit));
}
