namespace MkbPrioritisation.Yaml.Slips;

/// <summary>Which keys lie under which: by it lines under a key that has a value already are told from lines that are indented wrongly.</summary>
internal static class KeyPlaces
{
    private static readonly string[] Languages = ["nl", "en"];
    private static readonly string[] OfScores = ["band", "score", "estimate", "basis", "because", "reading"];
    private static readonly string[] OfSources = ["title", "publisher", "year", "scored"];
    private static readonly string[] OfDimensions = ["net-impact", "feasibility"];
    private static readonly string[] Criteria = ["value-added", "cost", "timeliness", "feasibility", "support", "introduction"];

    private static readonly string[] HoldingLines =
    [
        "scores", "plan", "categories", "labels", "conditions", "assumptions", "phases", "indicators", "actors", "criteria", "programmes", "participants",
        "investment", "growth", "return", "dimensions", "source",
    ];

    private static readonly string[] HoldingItems =
    [
        "segments", "steps", "actors", "related", "excludes", "requires", "bands", "net-impact", "feasibility", "sources", "parts", "practices",
        "financing",
    ];

    private static readonly string[] HoldingOne =
    [
        "category", "start", "shortlist", "unit", "year", "band", "score", "estimate", "basis", "from", "to", "by", "actor", "share", "id", "nl", "en",
        "default", "limit",
    ];

    private static readonly string[] AlwaysOutermost =
    [
        "summary", "category", "categories", "labels", "segments", "scores", "dimensions", "shortlist", "criteria", "steps", "conditions", "related",
        "excludes", "requires", "assumptions", "model", "plan",
    ];

    private static readonly string[] OfPlans =
        ["programme", "investment", "growth", "total-investment", "total-growth", "financing", "participants", "reach"];

    // The keys that lie beside each other. A key may do so with several groups.
    private static readonly string[][] Beside =
    [
        Languages, OfScores, Criteria, [.. OfPlans, "because"],
        [.. AlwaysOutermost, "name", "start", "actors", "owner", "note"],
        ["name", "by", "actor"],
        ["name", "parts"],
        ["name", "value", "limit", "year", "source"],
        ["name", "from", "to", "gate"],
        ["name", "description", "unit", "bands"],
        OfSources,
        ["name", "value", "unit", "source", "basis", "because"],
        ["source", "share"],
    ];

    /// <summary>Whether a key stands at the outermost level of its file, and nowhere else.</summary>
    public static bool IsOutermost(string key) => AlwaysOutermost.Contains(key);

    /// <summary>Whether two keys are known to lie beside each other.</summary>
    public static bool LieBeside(string? key, string? other) =>
        key is not null && other is not null && Array.Exists(Beside, group => group.Contains(key) && group.Contains(other));

    /// <summary>Whether nothing is known of where a key lies.</summary>
    public static bool IsUnknown(string? key) => key is not null && !Array.Exists(Beside, group => group.Contains(key));

    /// <summary>Whether a key is that of a score, so that its short form is a band.</summary>
    public static bool IsCriterion(string key, string? parent) => parent == "scores" || Criteria.Contains(key);

    /// <summary>Whether a key is that of a score in its long form.</summary>
    public static bool IsOfScore(string key) => OfScores.Contains(key);

    /// <summary>Whether a key holds one value, and never lines of its own.</summary>
    public static bool HoldsOne(string key) => HoldingOne.Contains(key);

    /// <summary>Whether a key holds lines with keys of their own.</summary>
    public static bool HoldsLines(string key) => HoldingLines.Contains(key);

    /// <summary>Whether a key holds a list.</summary>
    public static bool HoldsItems(string key) => HoldingItems.Contains(key);

    /// <summary>Whether lines with a key lie under another.</summary>
    /// <param name="key">The key.</param>
    /// <param name="above">The key above.</param>
    /// <param name="parent">The key that the one above lies under itself.</param>
    /// <param name="further">By how many spaces it is indented further than the one above.</param>
    public static bool LiesUnder(string key, string above, string? parent, int further)
    {
        var isNoKey = !FileWords.IsAnyKey(above);
        if (Languages.Contains(key))
            return !HoldingOne.Contains(above);
        if (OfScores.Contains(key))
            return isNoKey || Criteria.Contains(above);
        if (OfDimensions.Contains(key) && above == "dimensions")
            return true;
        if (Criteria.Contains(key))
            return above == "scores" || (isNoKey && parent != "scores");
        if (OfSources.Contains(key) && above == "source")
            return true;

        // A space too many is no step: it makes no difference between what is declared in other files and a key misspelt.
        return FileWords.IsAnyKey(key)
            ? isNoKey && !IsOutermost(key)
            : further > 1 && (HoldingLines.Contains(above) || (parent == "scores" && Criteria.Contains(above)));
    }

    /// <summary>The key of a line that was left out above another; <see langword="null"/> where none is known to be.</summary>
    /// <param name="key">The key below it.</param>
    /// <param name="above">The key above it.</param>
    public static string? MissingBetween(string above, string key)
    {
        if (Languages.Contains(key) && above is "band" or "score" or "estimate" or "basis")
            return "because";
        if (Languages.Contains(key) && above is "actor" or "by")
            return "name";
        if (!IsOutermost(above) && above is not ("name" or "note" or "owner" or "start" or "actors"))
            return null;
        if (Criteria.Contains(key))
            return "scores";
        if (OfPlans.Contains(key))
            return "plan";
        if (key is "title" or "publisher")
            return "source";
        return Languages.Contains(key) ? "summary" : null;
    }

    /// <summary>The key of a line that was left out above the item of a list that starts with a key; <see langword="null"/> where none is known.</summary>
    public static string? HolderOfItem(string? key) => key switch { "name" => "steps", "source" => "financing", _ => null };

    /// <summary>The key that another lies under wherever it stands; <see langword="null"/> where none is known.</summary>
    public static string? HolderOf(string? key) => key is not null && OfPlans.Contains(key) ? "plan" : null;

    /// <summary>The outermost key of which the line was left out, so that another lies among the languages of a text.</summary>
    public static string? MissingBehindText(string key) => Criteria.Contains(key) ? "scores" : HolderOf(key);
}
