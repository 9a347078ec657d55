namespace MkbPrioritisation.AspNetCore.Answers;

/// <summary>A form of an answer.</summary>
/// <param name="Name">What <c>format</c> calls it.</param>
/// <param name="MediaType">What <c>Accept</c> calls it.</param>
/// <param name="ContentType">What the answer calls it.</param>
internal sealed record MediaForm(string Name, string MediaType, string ContentType)
{
    public static readonly MediaForm Json = new("json", "application/json", "application/json");
    public static readonly MediaForm Csv = Text("csv", "text/csv");
    public static readonly MediaForm Markdown = Text("markdown", "text/markdown");
    public static readonly MediaForm Plain = Text("text", "text/plain");
    public static readonly MediaForm Html = Text("html", "text/html");
    public static readonly MediaForm Calendar = Text("ics", "text/calendar");
    public static readonly MediaForm Svg = new("svg", "image/svg+xml", "image/svg+xml");

    private static MediaForm Text(string name, string mediaType) => new(name, mediaType, $"{mediaType}; charset=utf-8");
}
