using System.Globalization;

namespace MkbPrioritisation.Reporting.Words;

/// <summary>The live page's words in English.</summary>
internal sealed class EnglishPageTerms : PageTerms
{
    public override string Title => "What if? Measures for small firms, live";
    public override string Skip => "Skip to the ranking";
    public override string Collection => "Collection";
    public override string Together => "All together";
    public override string Languages => "Language";
    public override string IsLive => "Live: a saved file shows at once";
    public override string IsLost => "Not live: the connection is lost and is being sought";
    public override string IsBuiltIn => "The measures that come with mkb";
    public override string NoRanking => "There is nothing to rank yet.";
    public override string NoFolder => "The measures folder cannot be read at the moment; as soon as it can, it shows here.";
    public override string FindingsTitle(int count) => count == 1 ? "One finding in the files" : Text($"{count} findings in the files");
    public override string LastGood => "The files cannot be used as they are. What stands below is the last good ranking, not theirs.";
    public override string NoneGood => "The files cannot be used as they are. As soon as they can, the ranking shows here.";
    public override string Place => "File, line, column";
    public override string Finding => "What is wrong, and the cure";
    public override string Error => "error";
    public override string Warning => "warning";
    public override string News => "What the last save did";
    public override string Dismiss => "Dismiss";
    public override string NothingMoves => "Nothing moves.";
    public override string OntoList => "onto the list";
    public override string OffList => "off the list";
    public override string NewAt(int rank) => Text($"new at {rank}");
    public override string GoneFrom(int rank) => Text($"gone from {rank}");
    public override string Stays => "stays";
    public override string AndMore(int count) => Text($"and {count} more");
    public override string Change => "Change";
    public override string Chance => "Chance of the list";
    public override string ScoresNote =>
        "Choose a score to change it, or press 1 to 5 on it; Delete puts it back, arrows go round. 5 is always the most favourable.";
    public override string ChangesTitle(int count) => count == 1 ? "1 change" : Text($"{count} changes");
    public override string NoChanges =>
        "What if a score, a weight, a criterion or a budget were another? Choose a score in the ranking, or move a slider below; what is changed "
        + "collects here.";
    public override string Undo => "Undo";
    public override string UndoAll => "Undo all";
    public override string CopyLink => "Copy link";
    public override string Copied => "Copied: whoever opens the link sees these changes.";
    public override string Save => "Save into the files";
    public override string SavesElsewhere => "This window cannot save: open the address that mkb serve printed.";
    public override string Download => "Download as patch";
    public override string AlreadySo => "the files say so already";
    public override string CauseAndEffect => "What the changes do, and why";
    public override string EachEffect(int measures) => measures == 1 ? "The measure that changes" : Text($"The {measures} measures that change, one by one");
    public override string CriteriaTitle => "Criteria in or out";
    public override string CriteriaNote => "Every criterion of a dimension counts the same.";
    public override string InNeither => "out";
    public override string InBoth => "both";
    public override string BudgetTitle => "Budget";
    public override string BudgetNote(string unit) =>
        $"The most that may be invested, in {unit}; empty for no limit. An amount such as 500mln or 1.2bn will do too.";
    public override string AllYears => "All years";
    public override string WeightsTitle => "Weights, and where the list would tip";
    public override string BeingReckoned => "Being reckoned…";
    public override string EditorFrom => "Score, or its lower end";
    public override string EditorTo => "Upper end";
    public override string Apply => "Change";
    public override string Cancel => "Cancel";
    public override string FileSays(string score) => $"The file says: {score}";
    public override string Wrong => "Not all of the address fits these measures";
    public override string Enters => "new on the list";
    public override string Leaves => "No longer on it";
    public override string Saved(int scores, int files) =>
        Text($"Saved: {scores} {(scores == 1 ? "score" : "scores")} in {files} {(files == 1 ? "file" : "files")}.");
    public override string ConflictTitle => "Nothing was saved: the files were edited meanwhile";
    public override string ConflictNote => "Others have edited these measures since the first change was made here.";
    public override string ConflictSeen => "When you began";
    public override string ConflictNow => "In the file now";
    public override string ConflictMine => "Yours";
    public override string WriteMine => "Save mine over it";
    public override string TakeTheirs => "Keep the files'";
    public override string IsWeighted =>
        "A what-if with weights: overall score and rank are weighted means here. Net impact, feasibility and the matrix stay unweighted.";
    public override string OverallWeighted => "Overall, weighted";
    public override string Unweight => "Back to no weights";
    public override string WeightsNote =>
        "The ranking has no weights: every criterion of a dimension counts the same. What if one weighed more or less? Those that you do not set "
        + "share the rest in the proportions that they have now. In the coloured stretch the list stays as it is; at a red end it tips. The long mark "
        + "is the weight that the ranking without weights has.";
    public override string NeverSaved => "It is a what-if, and never saved.";
    public override string WeightIsFixed => "The weights that you set leave it this.";
    public override string AnyOtherTips => "Any other weight tips the list.";
    public override string NoneTips => "No weight tips the list.";
    public override string SameList => "The same list";
    public override string FromOn => "from";
    public override string Above => "above";
    public override string UpTo => "up to";
    public override string Below => "below";
    public override string And => "and";
    public override string WeightOf(string criterion) => $"Weight of {criterion}";
    public override string TippingTitle => "What else would tip the list";
    public override string AssessorsTitle => "How each assessor ranks";
    public override string AssessorsNote =>
        "By the scores of each assessor alone, and by the measure's own where that one gave none. The common ranking takes the mean of what all of "
        + "them score. Framed: on the list for this one and not in common, or the other way round.";
    public override string Common => "Common";
    public override string PlacesAway => "Places away from common";
    public override string AssessorsRankAlike => "Every assessor alone gives the same ranks as the common ranking.";
    public override string SpreadTitle => "How far their scores are apart";
    public override string SpreadOfEach => "The spread of each score";
    public override string SpreadNote =>
        "From the lowest to the highest that any of them gives, in bands; below it their mean, the lowest and the highest. A dash: nobody scored it.";
    public override string AssessorsScoreAlike => "No two of them score anything differently.";
    public override string StaysWhatIf => "what-if only";
    public override string IsAssessed => "what-if only: assessors scored it";
    public override string WillSave => "can be saved";
    public override string FurthestFromCommon(IReadOnlyList<string> assessors, int places)
    {
        var (who, each) = assessors.Count == 1 ? ($"{assessors[0]} differs", "") : ($"{string.Join(", ", assessors)} differ", "for each of them, ");
        return Text(
            $"{who} most from the common ranking: {each}added up over all measures, the ranks are {places} {(places == 1 ? "place" : "places")} away from it.");
    }

    public override string FurthestApart(int bands) => bands == 1 ? "Furthest apart, by one band" : Text($"Furthest apart, by {bands} bands");
    public override string Keeps(int scores, int files, int others)
    {
        if (scores == 0)
            return "None of this can be saved into the files: weights, criteria and budgets, and scores that assessors gave, stay in the link only.";
        var rest = others == 0
            ? "Nothing else is changed here."
            : $"{others} other {(others == 1 ? "change stays" : "changes stay")} a what-if, in the link only.";
        return Text(
            $"Saving writes {(scores == 1 ? "1 score" : $"{scores} scores")} into {(files == 1 ? "1 file" : $"{files} files")}, each as a judgement. {rest}");
    }

    public override string NothingSaved => "Nothing here is saved: this page only reads. The changes are in its link.";
    public override string NotSaved => "Nothing was saved";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
