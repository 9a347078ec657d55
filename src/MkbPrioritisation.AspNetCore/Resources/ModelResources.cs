using MkbPrioritisation.AspNetCore.Answers;
using MkbPrioritisation.AspNetCore.Parameters;
using MkbPrioritisation.Models;
using MkbPrioritisation.Reporting;
using MkbPrioritisation.Reporting.Models;
using MkbPrioritisation.Texts;
using static MkbPrioritisation.AspNetCore.Parameters.ParameterList;

namespace MkbPrioritisation.AspNetCore.Resources;

/// <summary>What follows from a measure's assumptions.</summary>
internal static class ModelResources
{
    public static IEnumerable<Resource> All { get; } =
    [
        Model("models/{measure}", "What follows from a measure's assumptions, and what would from others.", MeasureInPath, Collections, Together),
        Model(
            "models/{collection}/{measure}",
            "What follows from the assumptions of a collection's measure, and what would from others.",
            CollectionInPath,
            MeasureInPath),
    ];

    private static Resource Model(string pattern, string summary, params Parameter[] which) => new Resource<MeasureModel>(
        pattern, summary, typeof(ModelDocument), [.. which, Scheme, Set], Find,
        (MediaForm.Json, (model, _) => Content.Json(ModelJson.Document(model), DocumentContext.Write)),
        (MediaForm.Plain, (model, inquiry) => ModelText.Write(model, inquiry.Rendering)),
        (MediaForm.Svg, (model, inquiry) => ModelSvg.Write(model, inquiry.Rendering)),
        (MediaForm.Markdown, (model, inquiry) => ModelText.WriteMarkdown(model, inquiry.Rendering)));

    private static MeasureModel Find(Inquiry inquiry)
    {
        try
        {
            return new ModelChoice(inquiry.Choice.Text(MeasureInPath)!, inquiry.Choice.Texts(Set), "set=").In(inquiry.Rank().All, inquiry.Catalogue.Criteria);
        }
        catch (RefusedChoiceException exception)
        {
            throw RefusedException.Wrong(ExceptionPhrase.Of(exception)!);
        }
    }
}
