using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Models;

/// <summary>A measure's model, as JSON holds it.</summary>
public sealed record ModelDocument
{
    /// <summary>The id of the scheme that ranks.</summary>
    public required string Scheme { get; init; }

    /// <summary>The collection's id.</summary>
    public required string Collection { get; init; }

    /// <summary>The measure's id.</summary>
    public required string Measure { get; init; }

    /// <summary>What each formula makes, in the order of the file.</summary>
    public required IReadOnlyList<ModelDocument.Result> Results { get; init => field = Frozen.List(value); }

    /// <summary>The place that the measure's file gives it.</summary>
    public required ModelDocument.Place Before { get; init; }

    /// <summary>The place with the figures set; the same where none is.</summary>
    public required ModelDocument.Place After { get; init; }

    /// <summary>What the figures set do to the plan of the shortlist; absent where none is set, or the collection has no plan.</summary>
    public ModelDocument.ShortlistPlan? Plan { get; init; }

    /// <summary>The value of each assumption, nearest to the middle of its range, that brings the measure onto the shortlist or off it.</summary>
    public required IReadOnlyList<ModelDocument.ShortlistTipping> ShortlistTippings { get; init => field = Frozen.List(value); }

    /// <summary>What a formula makes.</summary>
    public sealed record Result
    {
        /// <summary>The criterion's id.</summary>
        public required string Criterion { get; init; }

        /// <summary>The formula as it is written.</summary>
        public required string Formula { get; init; }

        /// <summary>The assumptions that it names, in its order.</summary>
        public required IReadOnlyList<Assumed> Assumptions { get; init => field = Frozen.List(value); }

        /// <summary>The lower end, exactly, as a fraction: whole units of the currency a year, or months.</summary>
        public required string Low { get; init; }

        /// <summary>The upper end.</summary>
        public required string High { get; init; }

        /// <summary>What it makes in whole units, as measure files write it.</summary>
        public required string Estimate { get; init; }

        /// <summary>The score in the file; absent where there is none.</summary>
        public Scores? Printed { get; init; }

        /// <summary>The score of every band that the estimate reaches.</summary>
        public required Scores Made { get; init; }

        /// <summary>Whether a figure that the formula names was set, so that <see cref="Made"/> counts.</summary>
        public required bool IsSet { get; init; }

        /// <summary>How far each assumption alone moves the result, the farthest first.</summary>
        public required IReadOnlyList<Influence> Influences { get; init => field = Frozen.List(value); }

        /// <summary>The value of each assumption, nearest to the middle of its range, that brings the result into another band.</summary>
        public required IReadOnlyList<BandTipping> BandTippings { get; init => field = Frozen.List(value); }
    }

    /// <summary>
    /// The plan of the shortlist before and after; figures by year are those in the files, and do not follow the assumption.
    /// </summary>
    public sealed record ShortlistPlan
    {
        /// <summary>The ISO 4217 code of every amount.</summary>
        public required string Currency { get; init; }

        /// <summary>The totals of the shortlist that the files give.</summary>
        public required ShortlistTotals Before { get; init; }

        /// <summary>The totals of the shortlist with the figures set.</summary>
        public required ShortlistTotals After { get; init; }

        /// <summary>The measures that come onto the shortlist.</summary>
        public required IReadOnlyList<ShortlistMove> Enters { get; init => field = Frozen.List(value); }

        /// <summary>The measures that leave it.</summary>
        public required IReadOnlyList<ShortlistMove> Leaves { get; init => field = Frozen.List(value); }
    }

    /// <summary>What a shortlist takes and yields, in whole units of the currency.</summary>
    /// <param name="Measures">How many of its measures have a plan.</param>
    /// <param name="Investment">The investment of all years.</param>
    /// <param name="ValueAdded">The value added a year that is reached in the last one.</param>
    public sealed record ShortlistTotals(int Measures, AmountEntry Investment, AmountEntry ValueAdded);

    /// <summary>A measure that comes onto the shortlist or leaves it.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Investment">Its own plan's investment of all years; absent where its file has no plan.</param>
    /// <param name="ValueAdded">Its own plan's value added in the last year; absent where its file has no plan.</param>
    public sealed record ShortlistMove(string Id, AmountEntry? Investment, AmountEntry? ValueAdded);

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
