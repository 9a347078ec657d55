using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Words;

/// <summary>The words of the live page, beside those of <see cref="Terms"/>: a member a term, a class a language.</summary>
internal abstract class PageTerms
{
    private static readonly EnglishPageTerms English = new();
    private static readonly DutchPageTerms Dutch = new();

    public abstract string Title { get; }
    public abstract string Skip { get; }
    public abstract string Collection { get; }
    public abstract string Together { get; }
    public abstract string Languages { get; }
    public abstract string IsLive { get; }
    public abstract string IsLost { get; }
    public abstract string IsBuiltIn { get; }
    public abstract string NoRanking { get; }
    public abstract string NoFolder { get; }
    public abstract string FindingsTitle(int count);
    public abstract string LastGood { get; }
    public abstract string NoneGood { get; }
    public abstract string Place { get; }
    public abstract string Finding { get; }
    public abstract string Error { get; }
    public abstract string Warning { get; }
    public abstract string News { get; }
    public abstract string Dismiss { get; }
    public abstract string NothingMoves { get; }
    public abstract string OntoList { get; }
    public abstract string OffList { get; }
    public abstract string NewAt(int rank);
    public abstract string GoneFrom(int rank);
    public abstract string Stays { get; }
    public abstract string AndMore(int count);
    public abstract string Change { get; }
    public abstract string Chance { get; }
    public abstract string ScoresNote { get; }
    public abstract string ChangesTitle(int count);
    public abstract string NoChanges { get; }
    public abstract string Undo { get; }
    public abstract string UndoAll { get; }
    public abstract string CopyLink { get; }
    public abstract string Copied { get; }
    public abstract string Save { get; }
    public abstract string SavesElsewhere { get; }
    public abstract string Download { get; }
    public abstract string AlreadySo { get; }
    public abstract string CauseAndEffect { get; }
    public abstract string EachEffect(int measures);
    public abstract string CriteriaTitle { get; }
    public abstract string CriteriaNote { get; }
    public abstract string InNeither { get; }
    public abstract string InBoth { get; }
    public abstract string BudgetTitle { get; }
    public abstract string BudgetNote(string unit);
    public abstract string AllYears { get; }
    public abstract string WeightsTitle { get; }
    public abstract string BeingReckoned { get; }
    public abstract string EditorFrom { get; }
    public abstract string EditorTo { get; }
    public abstract string Apply { get; }
    public abstract string Cancel { get; }
    public abstract string FileSays(string score);
    public abstract string Wrong { get; }
    public abstract string Enters { get; }
    public abstract string Leaves { get; }
    public abstract string Saved(int scores, int files);
    public abstract string ConflictTitle { get; }
    public abstract string ConflictNote { get; }
    public abstract string ConflictSeen { get; }
    public abstract string ConflictNow { get; }
    public abstract string ConflictMine { get; }
    public abstract string WriteMine { get; }
    public abstract string TakeTheirs { get; }
    public abstract string IsWeighted { get; }
    public abstract string OverallWeighted { get; }
    public abstract string Unweight { get; }
    public abstract string WeightsNote { get; }
    public abstract string NeverSaved { get; }
    public abstract string WeightIsFixed { get; }
    public abstract string AnyOtherTips { get; }
    public abstract string NoneTips { get; }
    public abstract string SameList { get; }
    public abstract string FromOn { get; }
    public abstract string Above { get; }
    public abstract string UpTo { get; }
    public abstract string Below { get; }
    public abstract string And { get; }
    public abstract string WeightOf(string criterion);
    public abstract string TippingTitle { get; }
    public abstract string AssessorsTitle { get; }
    public abstract string AssessorsNote { get; }
    public abstract string Common { get; }
    public abstract string PlacesAway { get; }
    public abstract string AssessorsRankAlike { get; }
    public abstract string SpreadTitle { get; }
    public abstract string SpreadOfEach { get; }
    public abstract string SpreadNote { get; }
    public abstract string AssessorsScoreAlike { get; }
    public abstract string StaysWhatIf { get; }
    public abstract string IsAssessed { get; }
    public abstract string WillSave { get; }
    public abstract string FurthestFromCommon(IReadOnlyList<string> assessors, int places);
    public abstract string FurthestApart(int bands);
    public abstract string Keeps(int scores, int files, int others);
    public abstract string NothingSaved { get; }
    public abstract string NotSaved { get; }

    /// <summary>The terms of a language.</summary>
    public static PageTerms In(Language language) => language switch
    {
        Language.English => English,
        Language.Dutch => Dutch,
    };
}
