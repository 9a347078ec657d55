namespace MkbPrioritisation.Reporting.Models;

/// <summary>A measure's model, as JSON holds it.</summary>
/// <param name="Scheme">The id of the scheme that ranks.</param>
/// <param name="Collection">The collection's id.</param>
/// <param name="Measure">The measure's id.</param>
/// <param name="Results">What each formula makes, in the order of the file.</param>
/// <param name="Before">The place that the measure's file gives it.</param>
/// <param name="After">The place with the figures set; the same where none is.</param>
/// <param name="ShortlistTippings">The value of each assumption, nearest to the middle of its range, that brings the measure onto the shortlist or off it.</param>
public sealed record ModelDocument(
    string Scheme,
    string Collection,
    string Measure,
    IReadOnlyList<ModelDocument.Result> Results,
    ModelDocument.Place Before,
    ModelDocument.Place After,
    IReadOnlyList<ModelDocument.ShortlistTipping> ShortlistTippings)
{
    /// <summary>What a formula makes.</summary>
    /// <param name="Criterion">The criterion's id.</param>
    /// <param name="Formula">The formula as it is written.</param>
    /// <param name="Assumptions">The assumptions that it names, in its order.</param>
    /// <param name="Low">The lower end, exactly, as a fraction: whole units of the currency a year, or months.</param>
    /// <param name="High">The upper end.</param>
    /// <param name="Estimate">What it makes in whole units, as measure files write it.</param>
    /// <param name="Printed">The score in the file; absent where there is none.</param>
    /// <param name="Made">The score of every band that the estimate reaches.</param>
    /// <param name="IsSet">Whether a figure that the formula names was set, so that <paramref name="Made"/> counts.</param>
    /// <param name="Influences">How far each assumption alone moves the result, the farthest first.</param>
    /// <param name="BandTippings">The value of each assumption, nearest to the middle of its range, that brings the result into another band.</param>
    public sealed record Result(
        string Criterion,
        string Formula,
        IReadOnlyList<Assumed> Assumptions,
        string Low,
        string High,
        string Estimate,
        Scores? Printed,
        Scores Made,
        bool IsSet,
        IReadOnlyList<Influence> Influences,
        IReadOnlyList<BandTipping> BandTippings);

    /// <summary>What an assumption alone would have to be for another band, all others in the middle of their ranges.</summary>
    /// <param name="Assumption">Its id.</param>
    /// <param name="Present">The middle of its range, as a fraction; of a percentage 3/10 is 30 %.</param>
    /// <param name="Value">The nearest value; absent where none changes the band.</param>
    /// <param name="Before">The score at the middle, 1–5.</param>
    /// <param name="After">The score beyond that value; as before where there is none.</param>
    public sealed record BandTipping(string Assumption, string Present, TippingValue? Value, int Before, int After);

    /// <summary>What an assumption alone would have to be for another place on the shortlist, all others in the middle of their ranges.</summary>
    /// <param name="Assumption">Its id.</param>
    /// <param name="Present">The middle of its range, as a fraction.</param>
    /// <param name="Value">The nearest value; absent where none changes the place.</param>
    /// <param name="Before">Whether the measure is on the shortlist at the middle.</param>
    /// <param name="After">Whether it is on it beyond that value.</param>
    public sealed record ShortlistTipping(string Assumption, string Present, TippingValue? Value, bool Before, bool After);

    /// <summary>The value from where something is another.</summary>
    /// <param name="Low">The value as a fraction; the lower end where no fraction is exact.</param>
    /// <param name="High">The same; the upper end of the enclosure where no fraction is exact.</param>
    /// <param name="IsUp">Whether it lies above the present value.</param>
    /// <param name="IsIncluded">Whether it is another at the value itself already.</param>
    /// <param name="IsWithinRange">Whether the assumption's own range holds it.</param>
    public sealed record TippingValue(string Low, string High, bool IsUp, bool IsIncluded, bool IsWithinRange);

    /// <summary>An assumption.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Value">The figure that counts, as measure files write it.</param>
    /// <param name="IsSet">Whether it stands in place of the assumption's own.</param>
    public sealed record Assumed(string Id, string Value, bool IsSet);

    /// <summary>Scores, 1–5.</summary>
    /// <param name="Low">The lowest.</param>
    /// <param name="High">The highest.</param>
    public sealed record Scores(int Low, int High);

    /// <summary>How far an assumption alone moves a result, all others in the middle of their ranges.</summary>
    /// <param name="Assumption">Its id.</param>
    /// <param name="AtLow">The result at its lower end: the double nearest to it.</param>
    /// <param name="AtHigh">The result at its upper end.</param>
    /// <param name="IsVaried">Whether it is a single figure, varied by a tenth down and up.</param>
    public sealed record Influence(string Assumption, double AtLow, double AtHigh, bool IsVaried);

    /// <summary>A place in the ranking.</summary>
    /// <param name="Rank">The rank.</param>
    /// <param name="BestRank">The best that it may be.</param>
    /// <param name="WorstRank">The worst that it may be.</param>
    /// <param name="Shortlisted">Whether the measure is on the shortlist.</param>
    public sealed record Place(int Rank, int BestRank, int WorstRank, bool Shortlisted);
}
