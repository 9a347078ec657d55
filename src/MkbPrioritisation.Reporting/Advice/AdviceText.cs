using MkbPrioritisation.Advice;
using MkbPrioritisation.Measures;
using MkbPrioritisation.Reporting.Words;
using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Advice;

/// <summary>Writes advice as text.</summary>
public static class AdviceText
{
    /// <summary>Writes advice to a firm.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="peers">The comparison with peers, or <see langword="null"/>.</param>
    /// <param name="options">The language, and how long lines may be.</param>
    /// <returns>Printable lines, no longer than that where words allow.</returns>
    public static string Write(FirmAdvice advice, PeerComparison? peers, RenderingOptions options) => Write(new(advice) { Peers = peers }, options);

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="advice">The advice.</param>
    /// <param name="peers">The comparison with peers, or <see langword="null"/>.</param>
    /// <param name="options">The language, and how long lines may be.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, FirmAdvice advice, PeerComparison? peers, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(advice, peers, options));

    /// <summary>Writes advice to a firm, and what is shown with it.</summary>
    /// <param name="content">The advice, and what is shown with it.</param>
    /// <param name="options">The language, and how long lines may be.</param>
    /// <returns>Printable lines, no longer than that where words allow.</returns>
    public static string Write(AdviceContent content, RenderingOptions options)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(options);
        var text = new WrappedText(options.LineWidth);
        Append(text, content, options);
        return text.ToString();
    }

    /// <summary>Writes the same to a writer.</summary>
    /// <param name="output">The writer; it is neither flushed nor closed.</param>
    /// <param name="content">The advice, and what is shown with it.</param>
    /// <param name="options">The language, and how long lines may be.</param>
    /// <exception cref="IOException">The writer cannot be written to.</exception>
    public static void Write(TextWriter output, AdviceContent content, RenderingOptions options) =>
        (output ?? throw new ArgumentNullException(nameof(output))).Write(Write(content, options));

    /// <summary>Gives advice in whatever form the text takes.</summary>
    internal static void Append(IProse text, AdviceContent content, RenderingOptions options)
    {
        var (advice, peers) = (content.Advice, content.Peers);
        var wording = new AdviceWording(advice, options.Language);
        AppendSegment(text, advice, wording);
        AppendFigures(text, advice, wording);
        if (content.PublicFigures.Count > 0)
            AppendPublicFigures(text, content, wording);
        if (peers is not null)
            AppendPeers(text, peers, wording);
        if (content.WhatIf is { } whatIf)
            AppendWhatIf(text, new(whatIf, options.Language), wording);
        foreach (var fitting in wording.Fitting())
            AppendMeasures(text, fitting, wording);
        if (content.Practices.Count > 0)
            AppendPractices(text, content.Practices, wording);
        AppendSection(text, wording.Terms.AdviceNotes);
        foreach (var note in wording.Notes(peers))
            text.Append(note, 2);
    }

    private static void AppendSegment(IProse text, FirmAdvice advice, AdviceWording wording)
    {
        text.Heading(string.Join(" · ", new[] { wording.Terms.Advice, wording.Firm }.Where(part => part.Length > 0)));
        if (advice.Segment is not { } segment)
        {
            AppendSection(text, wording.Terms.NoSegment);
            return;
        }

        AppendSection(text, $"{wording.Terms.Segment}: {wording.Text(segment.Name)}");
        if (segment.Description is { } description)
            text.Append(wording.Text(description), 2);
        foreach (var line in wording.OnTheLine())
            text.Append(line, 2);
        if (wording.Share is { } share)
            text.Append(share, 2);
        if (segment.Needs.Count > 0)
            text.Append($"{wording.Terms.Needs}: {string.Join("; ", segment.Needs.Select(wording.Text))}", 2);
    }

    private static void AppendFigures(IProse text, FirmAdvice advice, AdviceWording wording)
    {
        AppendSection(text, wording.Terms.YourFigures);
        foreach (var figure in advice.Figures.Where(figure => !figure.Missing.Any()))
        {
            var verdict = wording.Verdict(figure) is { } side ? $" · {side}" : "";
            text.Append($"{wording.Name(figure.Indicator)}: {wording.Value(figure)}{verdict}", 2);
            text.Append($"= {wording.Formula(figure)} = {wording.Computation(figure)}", 6);
        }

        var incomplete = advice.Figures.Where(figure => figure.Missing.Any()).ToList();
        if (incomplete.Count == 0)
            return;
        AppendSection(text, wording.Terms.AdviceLeftOut);
        foreach (var figure in incomplete)
            text.Append($"{wording.Name(figure.Indicator)}: {wording.Value(figure)}", 2);
    }

    private static void AppendPublicFigures(IProse text, AdviceContent content, AdviceWording wording)
    {
        AppendSection(text, wording.Terms.PublicCheck);
        foreach (var comparison in content.PublicFigures)
            text.Append(wording.PublicFigure(comparison, content.PublicMargin), 2);
    }

    private static void AppendPeers(IProse text, PeerComparison peers, AdviceWording wording)
    {
        AppendSection(text, $"{wording.Terms.AmongPeers} ({wording.Peers(peers.Peers)})");
        if (peers.Standings.Count == 0)
            text.Append(peers.Peers == 0 ? wording.Terms.NoPeers : wording.Terms.NoPeerValues, 2);
        if (wording.Few(peers) is { } few)
            text.Append(few, 2);
        foreach (var standing in peers.Standings)
            text.Append($"{wording.Name(standing.Indicator)}: {wording.Percentile(standing)} ({wording.Counts(standing)})", 2);
        if (peers.Leaders is { } leaders)
            text.Append(wording.Leaders(leaders), 2);
        if (peers.Prize is { } prize)
            text.Append($"{wording.Terms.SizeOfPrize}: {wording.Prize(prize)}", 2);
    }

    private static void AppendMeasures(IProse text, FittingMeasures fitting, AdviceWording wording)
    {
        AppendSection(text, $"{wording.Terms.MeasuresForYou} · {wording.Collections(fitting.Ranking.Collections)}");
        if (fitting.Measures.Count == 0)
            text.Append(wording.Terms.NoMeasures, 2);
        foreach (var ranked in fitting.Measures)
        {
            text.Append($"{Wording.Rank(ranked)}. {wording.MarkedName(ranked)}", 2);
            text.Append(wording.Why(ranked), 6);
            foreach (var condition in wording.Conditions(ranked))
                text.Append(condition, 6);
        }

        if (wording.Unmarked(fitting) is { } unmarked)
            text.Append($"({unmarked})", 2);
    }

    private static void AppendWhatIf(IProse text, AdviceWhatIf whatIf, AdviceWording wording)
    {
        AppendSection(text, wording.Terms.WhatIf);
        foreach (var change in whatIf.Changes)
            text.Append(change, 2);
        foreach (var line in whatIf.Consequences)
            text.Append(line, 6);
    }

    private static void AppendPractices(IProse text, IReadOnlyList<PracticeAspect> aspects, AdviceWording wording)
    {
        AppendSection(text, wording.Terms.Practices);
        text.Append(wording.Terms.PracticesNote, 2);
        foreach (var aspect in aspects)
        {
            text.Append($"{wording.Text(aspect.Name)}:", 2);
            foreach (var practice in aspect.Practices)
                text.Append($"- {wording.Text(practice.Name)}{(practice.Evidence is { } evidence ? $". {wording.Text(evidence)}" : "")}", 6);
        }
    }

    private static void AppendSection(IProse text, string heading) => text.Heading(heading);
}
