using System.Text.Json.Nodes;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Reporting.Advice;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.Cli.Mcp.ArgumentList;

namespace MkbPrioritisation.Cli.Mcp.Tools;

/// <summary>From a firm's figures to the measures that fit.</summary>
internal static class AdviseTool
{
    private static readonly ToolArgument Firm = new(
        "firm", ArgumentKind.Figures, "The firm's figures; what is missing is named in the answer, and never guessed.")
    {
        IsRequired = true,
        Members = [.. ProfileField.All.Select(field => new ToolArgument(field.Key, ArgumentKind.Text, field.Cure.In(Language.English)))],
    };

    public static MeasuresTool Create() => new(
        "advise",
        "Advise a firm",
        "What a firm's figures say: its growth segment, its ratios, and the measures meant for it, best rank first.",
        [Firm, Collections, Scheme],
        Advise);

    private static JsonObject Advise(ToolCall call)
    {
        var profile = new FirmProfile();
        foreach (var (key, value) in call.Arguments.Figures(Firm))
        {
            var field = ProfileField.Find(key)!;
            profile = field.Set(profile, value) ?? throw new UsageException(Phrase.Same($"{field.Refusal(value).Message}."));
        }

        if (profile.Problems is not [])
            throw new UsageException(ProfileOptions.Wrong(profile));
        var chosen = call.Rank();
        var advice = FirmAdvice.Of(profile, chosen.Catalogue.Segments, chosen.Rankings);
        var answer = JsonDocuments.Object(AdviceJson.Write(AdviceJson.Document(chosen.Scheme, advice, peers: null)));
        new ExactScores(chosen.Rankings).AddTo(answer);
        return answer;
    }
}
