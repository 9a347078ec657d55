using System.Globalization;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Scoring;

namespace MkbPrioritisation.Reporting.Words;

/// <summary>The words of results in English.</summary>
internal sealed class EnglishTerms : Terms
{
    private static readonly string[] MonthNames =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public override NumberFormatInfo Numbers { get; } = new() { NumberDecimalSeparator = ".", NumberGroupSeparator = "," };
    public override string EuroSign => "€";
    public override string Rank => "Rank";
    public override string Measure => "Measure";
    public override string NetImpact => "Net impact";
    public override string Feasibility => "Feasibility";
    public override string Overall => "Overall";
    public override string Cell => "Impact × feasibility";
    public override string CellShort => "Cell";
    public override string Shortlisted => "on the shortlist";
    public override string NotShortlisted => "not on the shortlist";
    public override string Low => "Low";
    public override string Medium => "Medium";
    public override string High => "High";
    public override string Published => "published";
    public override string Derived => "derived";
    public override string Judgement => "judgement";
    public override string Judged => "scores are judgements";
    public override string PartlyJudged => "some scores are judgements";
    public override string Unknown => "unknown";
    public override string Estimate => "estimate";
    public override string Because => "because";
    public override string From => "from";
    public override string Below => "below";
    public override string Month => "month";
    public override string Months => "months";
    public override string Year => "year";
    public override string Years => "years";
    public override string Source => "Source";
    public override string MeanOf => "mean of";
    public override string Of => "of";
    public override string RankBetween => "may rank from";
    public override string To => "to";
    public override string Ties => "Shares its rank with";
    public override string NoTies => "Shares its rank with no other measure";
    public override string NextCell => "To the next cell";
    public override string UpTo => "up to";
    public override string WhereBegins => "from there on";
    public override string DownTo => "down to";
    public override string OnLimit => "on the limit";
    public override string BelowWhich => "below that";
    public override string DistanceShortlist => "To the edge of the shortlist";
    public override string AboveFirstOutside => "above the best measure outside it";
    public override string BelowLastInside => "below the last measure on it";
    public override string NoEdge => "every measure is on it";
    public override string MatrixTitle => "Impact-versus-feasibility matrix";
    public override string MatrixDescription => "Each measure stands at its feasibility (across) and its net impact (up), both from 1 to 5.";
    public override string MatrixLegendShortlist => "Filled = on the shortlist";
    public override string MatrixLegendUnsure => "Faint area = where an unsure measure may lie";
    public override string NoDifferences => "No measure's rank, scores or cell differ.";
    public override string Why => "Why";
    public override string ReasonAdded => "new";
    public override string ReasonRemoved => "removed";
    public override string ReasonRenamed => "renamed";
    public override string ReasonScores => "scores";
    public override string ReasonAssessments => "assessors";
    public override string ReasonBands => "bands";
    public override string ReasonScheme => "scheme";
    public override string ReasonWeights => "weights";
    public override string ReasonCriteria => "criteria";
    public override string ReasonOthers => "others moved";
    public override string OneChangeOnto => "Smallest change of one score that would bring it onto the shortlist, any one of";
    public override string OneChangeOff => "Smallest change of one score that would take it off the shortlist, any one of";
    public override string NoChangeOnto => "No change of a single score brings it onto the shortlist";
    public override string NoChangeOff => "No change of a single score takes it off the shortlist";
    public override string Noise => "Noise";
    public override string NoiseMeaning => "bands that a certain score may be off, each outcome being equally likely";
    public override string DrawnAssumptions => "Assumptions drawn, in place of noise";
    public override string ModelElsewhere => "Where the model gives other scores than the ranking has, the draws follow the model";
    public override string ScoreInFile => "ranked as";
    public override string ScoreDrawn => "drawn as";
    public override string ChanceErrorNote => "On list is a share of the draws as well, ± its standard error.";
    public override string HowAssumptionsAreDrawn(int scores, int measures) => string.Create(
        CultureInfo.InvariantCulture,
        $"Each draw takes a figure from the range of every assumption, all equally likely, and those of a collection once for all its measures. The "
            + $"models make {scores} {(scores == 1 ? "score" : "scores")} of {measures} {(measures == 1 ? "measure" : "measures")} of them; other "
            + $"scores may lie anywhere in their own ranges.");
    public override string AssessorsDrawn =>
        "Where assessors scored, each of them is equally likely to be right in all that this one scored; what this one did not score is drawn from "
            + "what the others score.";
    public override string AssessorsMean => "mean of the assessors";
    public override string AssessorsSpread => "spread";
    public override string FurthestFromMean => "furthest from the mean";
    public override string AssessorsAgree => "all agree";
    public override string RankOfAll => "Among all";
    public override string ByAssessorAlone(string assessor) => $"as {assessor} alone scores; the rank that follows from all assessors stands beside it";
    public override string Weightings => "random weightings";
    public override string Seed => "seed";
    public override string SafeOn => "Safe on the shortlist, in 95% of cases or more";
    public override string UnsafeOn => "On the shortlist, but less surely";
    public override string UnsafeOff => "Not on it, but with more than a 5% chance of it";
    public override string OneBand => "At most one band on one score of these would change the shortlist";
    public override string Undominated => "Dominated by none (no other is as good on every criterion and better on one)";
    public override string OnFront => "On the Pareto front (none has more of one dimension without less of the other)";
    public override string None => "none";
    public override string EachMeasure => "How sure each place is";
    public override string MostLikely => "Most likely";
    public override string NinetyPercent => "90%";
    public override string Chance => "On list";
    public override string AllWeightings => "Weightings";
    public override string MeasuresNote =>
        "Most likely: the rank with the greatest chance. 90%: the ranks between which it lies in 90% of cases. On list: the chance of "
        + "the shortlist. Weightings: the share of random weightings that put it on the shortlist, ± the standard error.";
    public override string Criterion => "Criterion";
    public override string WeightRoom => "How far weights can move with the same shortlist";
    public override string Weight => "Weight";
    public override string SameFrom => "Same from";
    public override string SameTo => "to";
    public override string WeightNote =>
        "The other weights keep their proportions. With > or <, the end itself changes the shortlist. Where the interval ends at the "
        + "weight itself, the shortlist rests on a tie that any shift that way breaks.";
    public override string LeftOut => "Without one criterion";
    public override string Without => "Without";
    public override string KendallTau => "Tau-b";
    public override string ShortlistChanges => "The shortlist";
    public override string OnlyCriterion => "its dimension has no other criterion";
    public override string StaysSame => "stays the same";
    public override string KendallNote => "Tau-b (Kendall): 1 where the order stays the same, 0 where nothing is left of it.";
    public override string PlusMinusNote => "+ enters, − leaves.";
    public override string TippingPoints => "What tips the shortlist";
    public override string OneOfChanges => "Any one of these changes";
    public override string TippingNote => "smallest changes of one score that change the shortlist; JSON lists them all.";
    public override string NoTippingPoints => "No change of a single score changes the shortlist.";
    public override string ReportTitle => "Which measures for small and medium-sized firms come first?";
    public override string ReportLead =>
        "Each measure has scores from 1 to 5 on a few criteria; 5 is always the most favourable. Net impact and feasibility are plain "
        + "averages of those scores, and the overall score is the average of the two. Measures that score alike share a rank.";
    public override string ReportChance => "Chance of the shortlist";
    public override string ReportAssumption(int noise) => noise == 0
        ? "Scores given as a range may lie anywhere in it, all equally likely."
        : $"Suppose that any score may be {(noise == 1 ? "one band" : string.Create(CultureInfo.InvariantCulture, $"up to {noise} bands"))} too "
            + $"high or too low, and that scores given as a range may lie anywhere in it, all equally likely.";
    public override string ReportKeys => "What the numbers stand for";
    public override string WhatIsJudged => "What each criterion judges";
    public override string ReportLikelyRanks => "Rank in 90% of cases";
    public override string ReportRanksNote =>
        "The chance of the shortlist and the ranks in 90% of cases follow from that. The strip runs from the first rank to the last: the "
        + "deeper the colour, the likelier; a frame is the rank that the measure has, a line the end of the shortlist.";
    public override string ReportWhatChanges => "What would change it";
    public override string ReportMore(int count) => string.Create(CultureInfo.InvariantCulture, $"and {count} more");
    public override string ReportNoMeasures => "There are no measures yet.";
    public override string NoneChosen => "None of the measures here fits that choice.";
    public override string ReportFewer(int measures, int places) => string.Create(
        CultureInfo.InvariantCulture,
        $"The shortlist has room for {places} and there {(measures == 1 ? "is 1 measure" : $"are {measures} measures")}, so all are on it: the "
            + $"order says more than the list.");
    public override string ReportChecks => "For those who check: weights and criteria";
    public override string ReportChecksNote =>
        "Every criterion of a dimension counts the same. The first table says how much more or less each could count, the second what would happen without it.";
    public override string ReportReading(string text) => $"How the source was read: {text}";
    public override string ReportOwner(string owner) => $"Owner: {owner}";
    public override string ReportMoney => "Money";
    public override string ReportAmounts => "The amounts by year, programme and source";
    public override string ReportTimeline => "When";
    public override string ReportProgress => "Progress";
    public override string FirstSteps => "Starts and first steps";
    public override string FirstStep => "First step";
    public override string StepsInAll => "Steps in all";
    public override string KeyFigures => "Key figures";
    public override string KeyFigure => "Figure";
    public override string OwnSourceNote => "– = without a source or year of its own: the collection's source says it so.";
    public override string Limited(FigureLimit? limit, string figure) => limit switch
    {
        FigureLimit.About => $"some {figure}",
        FigureLimit.Over => $"more than {figure}",
        FigureLimit.Under => $"less than {figure}",
        FigureLimit.UpTo => $"up to {figure}",
        _ => figure,
    };
    public override string ReportBasis(string basis) => $"Basis of the scores: {basis}, unless a score says otherwise.";
    public override string ReportVersion(string fingerprint) => $"version of the measures {fingerprint}";
    public override string ReportDate(DateOnly date) =>
        $"{date.Day.ToString(CultureInfo.InvariantCulture)} {MonthNames[date.Month - 1]} {date.Year.ToString(CultureInfo.InvariantCulture)}";
    public override string ReportColophon => "every number computed from them by mkb report";
    public override string ReportTippingNote => "The smallest changes of a single score that would change the shortlist, from one score to another.";
    public override string ReportJudged => "The scores of this collection are judgements of those who drew it up.";
    public override string ReportNotTheirs(string publisher) => $"The publisher of the source ({publisher}) neither made nor endorsed them.";
    public override string ReportRelative => "They compare the measures of this collection with each other only, not with those of any other.";
    public override string ReportRangeNote =>
        "“8 (2–20)” means: ranks eighth, and may rank from 2 to 20 as some of its scores are unsure. “±0.67” is how far a score may be"
        + " off";
    public override string ReportSortNote => "The headings sort the table.";
    public override string ReportMatrixNote => "Point at a measure, or go to it with the Tab key, for its name; choose it for its scores.";
    public override string ReportCount => "{0} of {1} measures shown";
    public override string ReportSkip => "Skip to the results";
    public override string Choose => "What to show";
    public override string Scheme => "Scheme";
    public override string Shortlist => "Shortlist";
    public override string Collection => "Collection";
    public override string Category => "Category";
    public override string All => "All";
    public override string InShort => "In short";
    public override string Ranking => "Ranking";
    public override string OneByOne => "The measures one by one";
    public override string Score => "Score";
    public override string Basis => "Basis";
    public override string Reason => "Reason";
    public override string Numbered => "numbered";
    public override string Advice => "Advice for your firm";
    public override string Sector => "sector";
    public override string Micro => "micro firm";
    public override string Small => "small firm";
    public override string MediumSized => "medium-sized firm";
    public override string Segment => "Segment";
    public override string NoSegment => "No segment: it takes gross margin and FTE of both years.";
    public override string ShareOfFirms(SizeClass? size) => size switch
    {
        SizeClass.Micro => "of micro firms (2–9 people) are in this segment",
        SizeClass.Small => "of small firms (10–49 people) are in this segment",
        SizeClass.Medium => "of medium-sized firms (50–249 people) are in this segment",
        null => "of firms are in this segment",
    };

    public override string People(int people) => people == 1 ? "1 person" : string.Create(Numbers, $"{people:#,##0} people");

    public override string Leaders(long firms, string productivity, string? timesOwn) =>
        (firms == 1 ? "The most productive of them, one in five, earns " : string.Create(Numbers, $"The {firms:#,##0} most productive of them, one "
            + $"in five, earn "))
        + $"{productivity} per FTE{(firms == 1 ? "" : " on average")}{(timesOwn is null ? "" : $", {timesOwn} times what you do")}.";

    public override string Practices => "What leading firms do";
    public override string PracticesNote => "Leading firms do this more, or better, than others. It is ordered by aspect, as no practice is tied to a segment.";

    public override string ConditionOfFirms(string condition, bool isOfHealthy, string own, bool? isMet)
    {
        var firms = isOfHealthy ? $"Meant for healthy firms, with {condition}" : $"Meant for firms with {condition}";
        return isMet switch
        {
            true => $"{firms}; yours: {own}.",
            false => $"{firms}; yours: {own}, so as it stands not for you.",
            null => $"{firms}; yours is not known ({own}).",
        };
    }

    public override string PublicCheck => "Beside public figures";
    public override string PublicFigure => "public";
    public override string NotGiven => "not given";
    public override string Deviation => "deviation";
    public override string WithinMargin => "within the margin of";
    public override string BeyondMargin => "beyond the margin of";
    public override string WhatIf => "What if";
    public override string WhatIfNothing => "That changes nothing in this advice.";
    public override string Needs => "What such firms need most";
    public override string OnTheLineProductivity =>
        "Productivity stayed exactly the same. That counts as no growth; a little more and the segment would be another.";
    public override string OnTheLineJobs =>
        "The number of jobs stayed exactly the same. That counts as no growth; a little more and the segment would be another.";
    public override string YourFigures => "Your figures";
    public override string EarlierProductivity => "Productivity";
    public override string LaterProductivity => "Productivity";
    public override string Productivity => "Productivity";
    public override string Jobs => "Jobs";
    public override string ProductivityGrowth => "Growth of productivity";
    public override string JobGrowth => "Growth of jobs";
    public override string CashBufferDays => "Cash buffer";
    public override string QuickRatio => "Quick ratio";
    public override string Solvency => "Solvency";
    public override string GrossMargin => "gross margin";
    public override string WageCosts => "wage costs";
    public override string Fte => "FTE";
    public override string LiquidAssets => "liquid assets";
    public override string Receivables => "receivables";
    public override string ShortTermDebts => "short-term debts";
    public override string YearlyCosts => "yearly costs";
    public override string Equity => "equity";
    public override string BalanceTotal => "balance total";
    public override string EarlierYear => "earlier year";
    public override string LaterYear => "later year";
    public override string PerFte => "per FTE";
    public override string Days => "days";
    public override string QuickRatioAbove => "enough to pay all short-term debts";
    public override string QuickRatioBelow => "not enough to pay all short-term debts";
    public override string SolvencyAbove => "above 40%, which counts as healthy";
    public override string SolvencyBelow => "not above the 40% that counts as healthy";
    public override string NoGrowthRate => "no percentage, as it was not above zero in the earlier year";
    public override string NoDebts => "there are no short-term debts";
    public override string HowComputed => "How this is computed";
    public override string Missing => "missing:";
    public override string AdviceLeftOut => "Left out";
    public override string AmongPeers => "Compared with your peers";
    public override string Peer => "firm of the same sector and size";
    public override string Peers => "firms of the same sector and size";
    public override string NoPeers => "The table holds no firm of the same sector and size.";
    public override string NoPeerValues => "None of them has a figure to compare with yours.";
    public override string FewPeers(long peers, long points) => peers == 1
        ? "One firm to compare with says next to nothing: take this as a hint at most."
        : string.Create(
            CultureInfo.InvariantCulture,
            $"With only {peers} firms to compare with, each one more or less is some {points} percentiles: take this as a hint at most.");
    public override string Percentile => "percentile";
    public override string PeersBelow => "below you";
    public override string PeersEqual => "level with you";
    public override string SizeOfPrize => "What higher productivity would bring";
    public override string PercentilesUp => "percentiles up";
    public override string PeerEarns => "a peer earns";
    public override string YourMarginThen => "with that your gross margin would go";
    public override string MarginFrom => "from";
    public override string MarginTo => "to";
    public override string MeasuresForYou => "Measures meant for your segment";
    public override string NoMeasures => "none says that it is meant for this segment";
    public override string UnmarkedMeasures => "measures do not say which firms they are meant for";
    public override string MeantFor => "meant for";
    public override string AdviceNotes => "Notes";
    public override string NoteGrowth => "Growth is over the whole time between the two years. Zero growth counts as no growth.";
    public override string NoteGrossMargin =>
        "Productivity is gross margin per FTE, as the recovery plan of 2020 defines it. The plan's own example also counts the wage "
        + "costs; for a margin net of wages choose gross-margin-and-wages.";
    public override string NoteGrossMarginAndWages =>
        "Productivity counts gross margin and wage costs per FTE, as the worked example of the recovery plan of 2020 does.";
    public override string NoteDays =>
        "The cash buffer sets liquid assets against the costs of a day, those of a year over 365; the plan's formula leaves out the "
        + "days.";
    public override string NotePercentile => "A percentile is the share of peers below you, and half of those level with you.";
    public override string NotOfficial => "Worked out from the figures above, and nothing else; no application and no promise of support.";
    public override string Total => "Total";
    public override string Programme => "Programme";
    public override string SourceOfFinancing => "Source of financing";
    public override string Investment => "Investment";
    public override string InvestmentBySource => "Investment by source of financing";
    public override string Growth => "Growth of value added";
    public override string ValueAdded => "Value added a year";
    public override string ValueAddedIn => "Value added in";
    public override string Return => "Return to the public purse";
    public override string UnequalWeights(Fraction inNetImpact, Fraction inFeasibility) =>
        $"Each dimension is half of the overall score: a criterion of net impact weighs {inNetImpact}, one of feasibility {inFeasibility}.";
    public override string ReturnNote(decimal percent, string? name) => string.Create(
        CultureInfo.InvariantCulture,
        $"Assumption: {percent} per cent of value added flows back{(name is null ? " to the public purse" : $" ({name})")}.");
    public override string EachYear(string number) => $"{number} a year";
    public override string InAllYears(string number) => $"{number} in all years";
    public override string ReturnOnInvestment => "Return on investment";
    public override string LowestReturn => "Lowest";
    public override string MiddleReturn => "Middle";
    public override string HighestReturn => "Highest";
    public override string PaidBackBy => "Paid back by end of";
    public override string ReturnRule(string? name) =>
        $"What returns{(name is null ? " to the public purse" : $" ({name})")} over all years, of what is invested, by whoever pays. Paid back: the first year "
        + "by whose end "
        + "as much has returned as was invested, by the middle of the ranges; where every year rounds to zero, the total counts, spread evenly.";
    public override string InvestmentByPeriod => "Investment by source and period";
    public override string Currency(string code) => code;
    public override string Bn => "bn";
    public override string Mln => "mln";
    public override string PrintedInSource => "Published in the source";
    public override string PrintedShort => "Published";
    public override string Difference => "Difference";
    public override string Within => "within";
    public override string DifferenceNote => "Difference: that of the lower end / that of the upper end; within: inside what is printed.";
    public override string Measures => "Measures";
    public override string Participants => "Participants";
    public override string Reach => "Reach";
    public override string Budget => "Budget";
    public override string InvestedIn => "Invested in";
    public override string OfBudget => "budget";
    public override string ByRank => "By rank";
    public override string BestOverall => "Best overall";
    public override string BestValueAdded => "Best value added";
    public override string SumOfOverall => "Sum of overall scores";
    public override string InvestedInAll => "Invested in all years";
    public override string Requires => "Under a budget only together with";
    public override string Excludes => "Under a budget not together with";
    public override string BudgetNote =>
        "By rank = each measure that still fits, in order of rank. Best overall, best value added = the set that fits with the "
        + "greatest sum. Of a range, the upper end must fit.";
    public override string NotPlanned(IReadOnlyList<string> measures) => $"Not planned, as their files hold no plan: {string.Join("; ", measures)}.";
    public override string YearsWithoutBudget(IReadOnlyList<int> years) =>
        $"Years without a budget are without limit: {string.Join(", ", years.Select(year => year.ToString(CultureInfo.InvariantCulture)))}.";
    public override string TotalsSpread(IReadOnlyList<string> measures) =>
        $"All years are published as 0.0, so the total counts, spread evenly over the years: {string.Join("; ", measures)}.";
    public override string CountedAsNothing(IReadOnlyList<string> measuresAndYears) =>
        $"A year rounded to 0.0 beside others counts as nothing: {string.Join("; ", measuresAndYears)}.";
    public override string BudgetAboveAll(string year, string needed) => year.Length == 0
        ? $"The budget over all years is above what all measures need: {needed}."
        : $"The budget of {year} is above what all measures need: {needed}.";
    public override string AsGood(string set, IReadOnlyList<(string Other, string Chosen)> swaps) =>
        $"{set}: as good in place of another are {string.Join("; ", swaps.Select(swap => $"{swap.Other} for {swap.Chosen}"))}.";
    public override string OtherSetAsGood(string set) => $"{set}: another set has the same sum.";
    public override string NotProven(string set, string most) => $"{set}: not proven to be the best; a better set exceeds it by {most} at most.";
    public override string InBrackets => "In brackets = published in the source";
    public override string PlanDescription => "Stacked bars by year and programme.";
    public override string When => "When";
    public override string Kind => "Kind";
    public override string What => "What";
    public override string Actor => "Who";
    public override string Phase => "phase";
    public override string StartOfMeasure => "start";
    public override string Step => "step";
    public override string NoDate => "no date";
    public override string CanBegin => "Can begin";
    public override string StepDoneBy => "Step, to be done by then";
    public override string NothingDated => "The files name no phases, starts or steps here.";
    public override string TimelineDescription => "Phases, and for each measure when it can begin and when steps should be done.";
    public override string NoActor => "No actor named";
    public override string NoProgramme => "No programme";
    public override string ByActor => "by actor";
    public override string ByProgramme => "by programme";
    public override string EntriesWithoutDate => "entries have no date and are not drawn.";
    public override string Reading => "how the source was read";
    public override string Note => "Note";
    public override string Owner => "Owner";
    public override string CanBeginFrom => "Can begin";
    public override string Actors => "Who must act";
    public override string Conditions => "For firms with";
    public override string Related => "Related measures";
    public override string Steps => "Steps";
    public override string StepBy => "by";
    public override string Assumptions => "Assumptions";
    public override string Model => "Model";
    public override string Makes => "makes";
    public override string InTheFile => "in the file";
    public override string MovesItMost => "What moves it most, all else in the middle";
    public override string TipsTheBand => "From where it is in another band, all else in the middle";
    public override string TipsTheShortlist => "From where its place on the shortlist is another, all else in the middle";
    public override string PlanOfShortlist => "Plan of the shortlist";
    public override string NoPlanInFile => "no plan in its file";
    public override string PlanKeepsFigures =>
        "The figures by year of a plan are those in its file and do not follow the assumption; mkb plan --scale shows another size.";
    public override string NoValueTips => "no value";
    public override string WithinItsRange => "within its range";
    public override string Caution => "Caution";
    public override string Above => "above";
    public override string BelowLimit => "below";
    public override string ProgressByYear => "progress by year";
    public override string YearOfPlan => "Year";
    public override string InvestmentPlanned => "Investment planned";
    public override string InvestmentActual => "Investment actual";
    public override string GrowthPlanned => "Growth planned";
    public override string GrowthActual => "Growth actual";
    public override string MeasuresReported => "Measures reported";
    public override string NotKnownNote => "– = not reported, and so not known. The plan counts all measures; what is real counts those reported.";
    public override string State => "State";
    public override string PlannedSoFar => "Plan so far";
    public override string Actual => "Actual";
    public override string Trend => "Trend";
    public override string TrendTo => "Trend to";
    public override string PlannedUntil => "Plan to";
    public override string Ahead => "ahead";
    public override string OnTrack => "on track";
    public override string BehindPlan => "behind";
    public override string NoData => "no data";
    public override string ToDecide => "to decide";
    public override string Late => "late";
    public override string TakenAsDone => "taken as done";
    public override string DueByEndOf => "Due by the end of";
    public override string PlannedRange => "Planned, from low to high";
    public override string Planned => "Planned";
    public override string Reported => "Reported";
    public override string ReportedUpTo => "Reported up to";
    public override string NothingReported => "Nothing is reported yet.";
    public override string ProgressByMeasure => "Measures: growth of value added";
    public override string ProgressDescription => "What is planned and what is real, by year; below it the state of each measure and where it leads.";
    public override string ProgressRowsNote => "* = investment, where no growth is reported. The bar of each measure has a scale of its own, from zero.";
    public override string ParticipantsNote =>
        "Participants are held against the plan of the same years by the same rule; the state of the measure itself does not rest on them.";
    public override string ProgressNote =>
        "State: ahead = more growth than the upper end of what was planned for the same years; behind = less than the lower end; on "
        + "track = within. Where no growth is reported, investment decides (*). Plan so far = the figures of the years reported, as far "
        + "down and up as the total of the plan. Trend = all years, if the others go by the same share of the plan.";
    public override string LateNote =>
        "Late = the step was due, and its measure is behind or has no data. Files do not say which steps are done; of other measures "
        + "they are taken to be.";
}
