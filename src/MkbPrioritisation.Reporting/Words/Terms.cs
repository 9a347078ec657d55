using System.Globalization;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Comparison;
using MkbPrioritisation.Criteria;
using MkbPrioritisation.Matrix;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Robustness;
using MkbPrioritisation.Scoring;
using MkbPrioritisation.Texts;
using MkbPrioritisation.Timelines;

namespace MkbPrioritisation.Reporting.Words;

/// <summary>
/// The words that results are shown in: a member a term, a class a language. A term that a language lacks does not compile.
/// </summary>
internal abstract class Terms
{
    private static readonly EnglishTerms English = new();
    private static readonly DutchTerms Dutch = new();

    /// <summary>How numbers are written: the signs before decimals and between thousands.</summary>
    public abstract NumberFormatInfo Numbers { get; }

    /// <summary>What stands before an amount in euros, a space included where there is one.</summary>
    public abstract string EuroSign { get; }
    public abstract string Rank { get; }
    public abstract string Measure { get; }
    public abstract string NetImpact { get; }
    public abstract string Feasibility { get; }
    public abstract string Overall { get; }
    public abstract string Cell { get; }
    public abstract string CellShort { get; }
    public abstract string Shortlisted { get; }
    public abstract string NotShortlisted { get; }
    public abstract string Low { get; }
    public abstract string Medium { get; }
    public abstract string High { get; }
    public abstract string Published { get; }
    public abstract string Derived { get; }
    public abstract string Judgement { get; }
    public abstract string Judged { get; }
    public abstract string PartlyJudged { get; }
    public abstract string Unknown { get; }
    public abstract string Estimate { get; }
    public abstract string Because { get; }
    public abstract string From { get; }
    public abstract string Below { get; }
    public abstract string Month { get; }
    public abstract string Months { get; }
    public abstract string Year { get; }
    public abstract string Years { get; }
    public abstract string Source { get; }
    public abstract string MeanOf { get; }
    public abstract string Of { get; }
    public abstract string RankBetween { get; }
    public abstract string To { get; }
    public abstract string Ties { get; }
    public abstract string NoTies { get; }
    public abstract string NextCell { get; }
    public abstract string UpTo { get; }
    public abstract string WhereBegins { get; }
    public abstract string DownTo { get; }
    public abstract string OnLimit { get; }
    public abstract string BelowWhich { get; }
    public abstract string DistanceShortlist { get; }
    public abstract string AboveFirstOutside { get; }
    public abstract string BelowLastInside { get; }
    public abstract string NoEdge { get; }
    public abstract string MatrixTitle { get; }
    public abstract string MatrixDescription { get; }
    public abstract string MatrixLegendShortlist { get; }
    public abstract string MatrixLegendUnsure { get; }
    public abstract string NoDifferences { get; }
    public abstract string Why { get; }
    public abstract string ReasonAdded { get; }
    public abstract string ReasonRemoved { get; }
    public abstract string ReasonRenamed { get; }
    public abstract string ReasonScores { get; }
    public abstract string ReasonAssessments { get; }
    public abstract string ReasonBands { get; }
    public abstract string ReasonScheme { get; }
    public abstract string ReasonWeights { get; }
    public abstract string ReasonCriteria { get; }
    public abstract string ReasonOthers { get; }
    public abstract string OneChangeOnto { get; }
    public abstract string OneChangeOff { get; }
    public abstract string NoChangeOnto { get; }
    public abstract string NoChangeOff { get; }
    public abstract string Noise { get; }
    public abstract string NoiseMeaning { get; }
    public abstract string DrawnAssumptions { get; }
    public abstract string ModelElsewhere { get; }
    public abstract string ScoreInFile { get; }
    public abstract string ScoreDrawn { get; }
    public abstract string ChanceErrorNote { get; }
    public abstract string HowAssumptionsAreDrawn(int scores, int measures);
    public abstract string AssessorsDrawn { get; }
    public abstract string AssessorsMean { get; }
    public abstract string AssessorsSpread { get; }
    public abstract string FurthestFromMean { get; }
    public abstract string AssessorsAgree { get; }
    public abstract string RankOfAll { get; }
    public abstract string ByAssessorAlone(string assessor);
    public abstract string Weightings { get; }
    public abstract string Seed { get; }
    public abstract string SafeOn { get; }
    public abstract string UnsafeOn { get; }
    public abstract string UnsafeOff { get; }
    public abstract string OneBand { get; }
    public abstract string Undominated { get; }
    public abstract string OnFront { get; }
    public abstract string None { get; }
    public abstract string EachMeasure { get; }
    public abstract string MostLikely { get; }
    public abstract string NinetyPercent { get; }
    public abstract string Chance { get; }
    public abstract string AllWeightings { get; }
    public abstract string MeasuresNote { get; }
    public abstract string Criterion { get; }
    public abstract string WeightRoom { get; }
    public abstract string Weight { get; }
    public abstract string SameFrom { get; }
    public abstract string SameTo { get; }
    public abstract string WeightNote { get; }
    public abstract string LeftOut { get; }
    public abstract string Without { get; }
    public abstract string KendallTau { get; }
    public abstract string ShortlistChanges { get; }
    public abstract string OnlyCriterion { get; }
    public abstract string StaysSame { get; }
    public abstract string KendallNote { get; }
    public abstract string PlusMinusNote { get; }
    public abstract string TippingPoints { get; }
    public abstract string OneOfChanges { get; }
    public abstract string TippingNote { get; }
    public abstract string NoTippingPoints { get; }
    public abstract string ReportTitle { get; }
    public abstract string ReportLead { get; }
    public abstract string ReportChance { get; }
    public abstract string ReportAssumption(int noise);
    public abstract string ReportLikelyRanks { get; }
    public abstract string ReportKeys { get; }
    public abstract string ReportRanksNote { get; }
    public abstract string ReportWhatChanges { get; }
    public abstract string ReportMore(int count);
    public abstract string WhatIsJudged { get; }
    public abstract string ReportNoMeasures { get; }

    /// <summary>That a choice leaves none of the measures to show.</summary>
    public abstract string NoneChosen { get; }
    public abstract string ReportFewer(int measures, int places);
    public abstract string ReportMoney { get; }
    public abstract string ReportAmounts { get; }
    public abstract string ReportTimeline { get; }
    public abstract string ReportProgress { get; }
    public abstract string FirstSteps { get; }
    public abstract string FirstStep { get; }
    public abstract string StepsInAll { get; }
    public abstract string ReportReading(string text);
    public abstract string KeyFigures { get; }
    public abstract string KeyFigure { get; }
    public abstract string OwnSourceNote { get; }
    public abstract string Limited(FigureLimit? limit, string figure);
    public abstract string ReportOwner(string owner);
    public abstract string ReportChecks { get; }
    public abstract string ReportChecksNote { get; }
    public abstract string ReportBasis(string basis);
    public abstract string ReportVersion(string fingerprint);
    public abstract string ReportDate(DateOnly date);
    public abstract string ReportTippingNote { get; }
    public abstract string ReportJudged { get; }
    public abstract string ReportNotTheirs(string publisher);
    public abstract string ReportRelative { get; }
    public abstract string ReportRangeNote { get; }
    public abstract string ReportSortNote { get; }
    public abstract string ReportMatrixNote { get; }
    public abstract string ReportCount { get; }
    public abstract string ReportSkip { get; }
    public abstract string ReportColophon { get; }
    public abstract string Choose { get; }
    public abstract string Scheme { get; }
    public abstract string Shortlist { get; }
    public abstract string Collection { get; }
    public abstract string Category { get; }
    public abstract string All { get; }
    public abstract string InShort { get; }
    public abstract string Ranking { get; }
    public abstract string OneByOne { get; }
    public abstract string Score { get; }
    public abstract string Basis { get; }
    public abstract string Reason { get; }
    public abstract string Numbered { get; }
    public abstract string Advice { get; }
    public abstract string Sector { get; }
    public abstract string Micro { get; }
    public abstract string Small { get; }
    public abstract string MediumSized { get; }
    public abstract string Segment { get; }
    public abstract string NoSegment { get; }
    public abstract string ShareOfFirms(SizeClass? size);
    public abstract string People(int people);
    public abstract string Leaders(long firms, string productivity, string? timesOwn);
    public abstract string Practices { get; }
    public abstract string PracticesNote { get; }
    public abstract string ConditionOfFirms(string condition, bool isOfHealthy, string own, bool? isMet);
    public abstract string PublicCheck { get; }
    public abstract string PublicFigure { get; }
    public abstract string NotGiven { get; }
    public abstract string Deviation { get; }
    public abstract string WithinMargin { get; }
    public abstract string BeyondMargin { get; }
    public abstract string WhatIf { get; }
    public abstract string WhatIfNothing { get; }
    public abstract string Needs { get; }
    public abstract string OnTheLineProductivity { get; }
    public abstract string OnTheLineJobs { get; }
    public abstract string YourFigures { get; }
    public abstract string EarlierProductivity { get; }
    public abstract string LaterProductivity { get; }
    public abstract string Productivity { get; }
    public abstract string Jobs { get; }
    public abstract string ProductivityGrowth { get; }
    public abstract string JobGrowth { get; }
    public abstract string CashBufferDays { get; }
    public abstract string QuickRatio { get; }
    public abstract string Solvency { get; }
    public abstract string GrossMargin { get; }
    public abstract string WageCosts { get; }
    public abstract string Fte { get; }
    public abstract string LiquidAssets { get; }
    public abstract string Receivables { get; }
    public abstract string ShortTermDebts { get; }
    public abstract string YearlyCosts { get; }
    public abstract string Equity { get; }
    public abstract string BalanceTotal { get; }
    public abstract string EarlierYear { get; }
    public abstract string LaterYear { get; }
    public abstract string PerFte { get; }
    public abstract string Days { get; }
    public abstract string QuickRatioAbove { get; }
    public abstract string QuickRatioBelow { get; }
    public abstract string SolvencyAbove { get; }
    public abstract string SolvencyBelow { get; }
    public abstract string NoGrowthRate { get; }
    public abstract string NoDebts { get; }
    public abstract string HowComputed { get; }
    public abstract string Missing { get; }
    public abstract string AdviceLeftOut { get; }
    public abstract string AmongPeers { get; }
    public abstract string Peer { get; }
    public abstract string Peers { get; }
    public abstract string NoPeers { get; }
    public abstract string NoPeerValues { get; }
    public abstract string FewPeers(long peers, long points);
    public abstract string Percentile { get; }
    public abstract string PeersBelow { get; }
    public abstract string PeersEqual { get; }
    public abstract string SizeOfPrize { get; }
    public abstract string PercentilesUp { get; }
    public abstract string PeerEarns { get; }
    public abstract string YourMarginThen { get; }
    public abstract string MarginFrom { get; }
    public abstract string MarginTo { get; }
    public abstract string MeasuresForYou { get; }
    public abstract string NoMeasures { get; }
    public abstract string UnmarkedMeasures { get; }
    public abstract string MeantFor { get; }
    public abstract string AdviceNotes { get; }
    public abstract string NoteGrowth { get; }
    public abstract string NoteGrossMargin { get; }
    public abstract string NoteGrossMarginAndWages { get; }
    public abstract string NoteDays { get; }
    public abstract string NotePercentile { get; }
    public abstract string NotOfficial { get; }
    public abstract string Total { get; }
    public abstract string Programme { get; }
    public abstract string SourceOfFinancing { get; }
    public abstract string Investment { get; }
    public abstract string InvestmentBySource { get; }
    public abstract string Growth { get; }
    public abstract string ValueAdded { get; }
    public abstract string ValueAddedIn { get; }
    public abstract string Return { get; }
    public abstract string UnequalWeights(Fraction inNetImpact, Fraction inFeasibility);
    public abstract string ReturnNote(decimal percent, string? name);
    public abstract string EachYear(string number);
    public abstract string InAllYears(string number);
    public abstract string ReturnOnInvestment { get; }
    public abstract string LowestReturn { get; }
    public abstract string MiddleReturn { get; }
    public abstract string HighestReturn { get; }
    public abstract string PaidBackBy { get; }
    public abstract string ReturnRule(string? name);
    public abstract string InvestmentByPeriod { get; }
    public abstract string Currency(string code);
    public abstract string Bn { get; }
    public abstract string Mln { get; }
    public abstract string PrintedInSource { get; }
    public abstract string PrintedShort { get; }
    public abstract string Difference { get; }
    public abstract string Within { get; }

    /// <summary>What the two differences of a range are.</summary>
    public abstract string DifferenceNote { get; }

    public abstract string Measures { get; }
    public abstract string Participants { get; }
    public abstract string Reach { get; }
    public abstract string Budget { get; }
    public abstract string InvestedIn { get; }
    public abstract string OfBudget { get; }
    public abstract string ByRank { get; }
    public abstract string BestOverall { get; }
    public abstract string BestValueAdded { get; }
    public abstract string SumOfOverall { get; }
    public abstract string InvestedInAll { get; }
    public abstract string Requires { get; }
    public abstract string Excludes { get; }
    public abstract string BudgetNote { get; }
    public abstract string NotPlanned(IReadOnlyList<string> measures);
    public abstract string YearsWithoutBudget(IReadOnlyList<int> years);
    public abstract string TotalsSpread(IReadOnlyList<string> measures);
    public abstract string CountedAsNothing(IReadOnlyList<string> measuresAndYears);
    public abstract string BudgetAboveAll(string year, string needed);
    public abstract string AsGood(string set, IReadOnlyList<(string Other, string Chosen)> swaps);
    public abstract string OtherSetAsGood(string set);
    public abstract string NotProven(string set, string most);
    public abstract string InBrackets { get; }
    public abstract string PlanDescription { get; }
    public abstract string When { get; }
    public abstract string Kind { get; }
    public abstract string What { get; }
    public abstract string Actor { get; }
    public abstract string Phase { get; }
    public abstract string StartOfMeasure { get; }
    public abstract string Step { get; }
    public abstract string NoDate { get; }
    public abstract string CanBegin { get; }
    public abstract string StepDoneBy { get; }
    public abstract string NothingDated { get; }
    public abstract string TimelineDescription { get; }
    public abstract string NoActor { get; }
    public abstract string NoProgramme { get; }
    public abstract string ByActor { get; }
    public abstract string ByProgramme { get; }
    public abstract string EntriesWithoutDate { get; }
    public abstract string Reading { get; }
    public abstract string Note { get; }
    public abstract string Owner { get; }
    public abstract string CanBeginFrom { get; }
    public abstract string Actors { get; }
    public abstract string Conditions { get; }
    public abstract string Related { get; }
    public abstract string Steps { get; }
    public abstract string StepBy { get; }
    public abstract string Assumptions { get; }
    public abstract string Model { get; }
    public abstract string Makes { get; }
    public abstract string InTheFile { get; }
    public abstract string MovesItMost { get; }
    public abstract string TipsTheBand { get; }
    public abstract string TipsTheShortlist { get; }
    public abstract string NoValueTips { get; }
    public abstract string WithinItsRange { get; }
    public abstract string Caution { get; }
    public abstract string Above { get; }
    public abstract string BelowLimit { get; }
    public abstract string ProgressByYear { get; }
    public abstract string YearOfPlan { get; }
    public abstract string InvestmentPlanned { get; }
    public abstract string InvestmentActual { get; }
    public abstract string GrowthPlanned { get; }
    public abstract string GrowthActual { get; }
    public abstract string MeasuresReported { get; }
    public abstract string NotKnownNote { get; }
    public abstract string State { get; }
    public abstract string PlannedSoFar { get; }
    public abstract string Actual { get; }
    public abstract string Trend { get; }
    public abstract string TrendTo { get; }
    public abstract string PlannedUntil { get; }
    public abstract string Ahead { get; }
    public abstract string OnTrack { get; }
    public abstract string BehindPlan { get; }
    public abstract string NoData { get; }
    public abstract string ToDecide { get; }
    public abstract string Late { get; }
    public abstract string TakenAsDone { get; }
    public abstract string DueByEndOf { get; }
    public abstract string PlannedRange { get; }
    public abstract string Planned { get; }
    public abstract string Reported { get; }
    public abstract string ReportedUpTo { get; }
    public abstract string NothingReported { get; }
    public abstract string ProgressByMeasure { get; }
    public abstract string ProgressDescription { get; }
    public abstract string ProgressRowsNote { get; }
    public abstract string ProgressNote { get; }
    public abstract string LateNote { get; }
    public abstract string PlanOfShortlist { get; }
    public abstract string NoPlanInFile { get; }
    public abstract string PlanKeepsFigures { get; }
    public abstract string ParticipantsNote { get; }

    /// <summary>The terms of a language.</summary>
    public static Terms In(Language language) => language switch
    {
        Language.English => English,
        Language.Dutch => Dutch,
    };

    public string Name(Level level) => level switch
    {
        Level.Low => Low,
        Level.Medium => Medium,
        Level.High => High,
    };

    public string Name(MkbPrioritisation.Measures.Basis basis) => basis switch
    {
        MkbPrioritisation.Measures.Basis.Published => Published,
        MkbPrioritisation.Measures.Basis.Derived => Derived,
        MkbPrioritisation.Measures.Basis.Judgement => Judgement,
    };

    public string Name(Dimension dimension) => dimension switch
    {
        Dimension.NetImpact => NetImpact,
        Dimension.Feasibility => Feasibility,
    };

    public string Name(ChangeReason reason) => reason switch
    {
        ChangeReason.Added => ReasonAdded,
        ChangeReason.Removed => ReasonRemoved,
        ChangeReason.Renamed => ReasonRenamed,
        ChangeReason.Scores => ReasonScores,
        ChangeReason.Assessments => ReasonAssessments,
        ChangeReason.Bands => ReasonBands,
        ChangeReason.Scheme => ReasonScheme,
        ChangeReason.Others => ReasonOthers,
    };

    public string Name(TimelineKind kind) => kind switch
    {
        TimelineKind.Phase => Phase,
        TimelineKind.Start => StartOfMeasure,
        TimelineKind.Step => Step,
    };

    public string Name(ProgressState state) => state switch
    {
        ProgressState.Ahead => Ahead,
        ProgressState.OnTrack => OnTrack,
        ProgressState.Behind => BehindPlan,
        ProgressState.NoData => NoData,
    };

    public string Name(FirmFigure figure) => figure switch
    {
        FirmFigure.ProductivityGrowth => ProductivityGrowth,
        FirmFigure.JobGrowth => JobGrowth,
        FirmFigure.CashBufferDays => CashBufferDays,
        FirmFigure.QuickRatio => QuickRatio,
        FirmFigure.Solvency => Solvency,
    };

    public string Name(SizeClass size) => size switch
    {
        SizeClass.Micro => Micro,
        SizeClass.Small => Small,
        SizeClass.Medium => MediumSized,
    };

    public string Name(Indicator indicator) => indicator switch
    {
        Indicator.EarlierProductivity => EarlierProductivity,
        Indicator.LaterProductivity => LaterProductivity,
        Indicator.ProductivityGrowth => ProductivityGrowth,
        Indicator.JobGrowth => JobGrowth,
        Indicator.CashBufferDays => CashBufferDays,
        Indicator.QuickRatio => QuickRatio,
        Indicator.Solvency => Solvency,
    };
}
