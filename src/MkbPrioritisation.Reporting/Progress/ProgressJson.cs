using System.Text.Json;
using MkbPrioritisation.Progress;
using MkbPrioritisation.Quantities;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Reporting.Ranking;
using MkbPrioritisation.Reporting.Writers;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Reporting.Progress;

/// <summary>Turns the progress of plans into JSON.</summary>
public static class ProgressJson
{
    /// <summary>The document of a plan's progress.</summary>
    /// <param name="progress">The progress.</param>
    /// <returns>The document.</returns>
    public static ProgressDocument Document(PlanProgress progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return new()
        {
            Years = [.. progress.Years.Select(Entry)],
            Measures = [.. progress.Measures.Select(Entry)],
            Collection = progress.Plan.Collection.Id,
            Currency = progress.Plan.Outline.Currency,
            LastYear = progress.LastYear,
            Steps =
            [
                    .. progress.Steps.Select(due => new ProgressDocument.StepEntry
                    {
                        Measure = due.Measure.Measure.Ranked.Measure.Id,
                        Name = RankingJson.ByLanguage(due.Step.Name),
                        By = due.Step.By!.Value.ToString(),
                        Actor = due.Step.Actor,
                        IsLate = due.IsLate,
                    }),
            ],
            Gates =
            [
                    .. progress.Gates.Select(phase => new ProgressDocument.GateEntry
                    {
                        Phase = phase.Id,
                        Name = RankingJson.ByLanguage(phase.Name),
                        Gate = RankingJson.ByLanguage(phase.Gate!),
                        To = phase.To!.Value.ToString(),
                    }),
            ],
        };
    }

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Indented JSON with a line break at its end; safe inside HTML.</returns>
    public static string Write(ProgressDocument document) => JsonText.Write(document, DocumentContext.Write);

    /// <summary>Writes the same into a stream, in UTF-8.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream output, ProgressDocument document) => JsonText.Write(output, document, DocumentContext.Write);

    /// <summary>Writes the documents of several plans as an array.</summary>
    /// <param name="documents">The documents.</param>
    /// <returns>Indented JSON with a line break at its end; safe inside HTML.</returns>
    public static string Write(IReadOnlyList<ProgressDocument> documents) => JsonText.Write(documents, DocumentContext.Write);

    /// <summary>Writes the same into a stream, in UTF-8.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="documents">The documents.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream output, IReadOnlyList<ProgressDocument> documents) => JsonText.Write(output, documents, DocumentContext.Write);

    /// <summary>Reads a document that <see cref="Write(ProgressDocument)"/> wrote; members that it does not know are passed over.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">The text is not such a document; the message names the member.</exception>
    public static ProgressDocument Read(string json) => JsonText.Read(json, DocumentContext.Default.ProgressDocument, DocumentBounds.Of);

    /// <summary>Reads the same from a stream, in UTF-8.</summary>
    /// <param name="json">The stream; it is read to its end and stays open.</param>
    /// <returns>The document.</returns>
    /// <exception cref="JsonException">It holds nothing of the kind; the message names the member.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ProgressDocument Read(Stream json) => Read(JsonText.TextOf(json));

    /// <summary>Reads documents that <see cref="Write(IReadOnlyList{ProgressDocument})"/> or <see cref="Write(ProgressDocument)"/> wrote.</summary>
    /// <param name="json">The JSON: an array of documents, or one alone.</param>
    /// <returns>The documents.</returns>
    /// <exception cref="JsonException">The text is not that; the message names the member.</exception>
    public static IReadOnlyList<ProgressDocument> ReadAll(string json) =>
        JsonText.ReadAll(json, DocumentContext.Default.IReadOnlyListProgressDocument, DocumentContext.Default.ProgressDocument, DocumentBounds.Of);

    /// <summary>Reads the same from a stream, in UTF-8.</summary>
    /// <param name="json">The stream; it is read to its end and stays open.</param>
    /// <returns>The documents.</returns>
    /// <exception cref="JsonException">It holds nothing of the kind; the message names the member.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IReadOnlyList<ProgressDocument> ReadAll(Stream json) => ReadAll(JsonText.TextOf(json));

    private static ProgressDocument.YearEntry Entry(YearProgress year) => new(
        year.Year,
        new(AmountEntry.Of(year.PlannedInvestment), AmountEntry.Of(year.PlannedGrowth), Count(year.PlannedParticipants)),
        new(Plain(year.ActualInvestment), Plain(year.ActualGrowth), year.Participants),
        year.Reported);

    private static ProgressDocument.MeasureProgressEntry Entry(MeasureProgress progress)
    {
        var (measure, investment, growth, participants) = (progress.Measure.Ranked.Measure, progress.Investment, progress.Growth, progress.Participants);
        return new()
        {
            Id = measure.Id,
            Planned = new(Amount(investment.Planned), Amount(growth.Planned), Count(participants.Planned)),
            Actual = new(Plain(investment.Actual), Plain(growth.Actual), participants.Actual),
            State = EnumId.Of(progress.State),
            ParticipantsState = EnumId.Of(participants.State),
            DecidedBy = progress.Decisive is { } quantity ? EnumId.Of(quantity) : null,
            Name = RankingJson.ByLanguage(measure.Name),
            PlannedTotal = new(Amount(investment.PlannedTotal), Amount(growth.PlannedTotal), Count(participants.PlannedTotal)),
            Projected = new(Plain(investment.Projected), Plain(growth.Projected)),
        };
    }

    private static AmountEntry? Amount(MoneyRange? amount) => amount is null ? null : AmountEntry.Of(amount);

    private static AmountEntry? Count(CountRange? count) => count is null ? null : new(count.Low, count.High);

    private static decimal? Plain(Money? amount) => amount is { } known ? AmountEntry.Plain(known) : null;
}
