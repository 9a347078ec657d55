namespace MkbPrioritisation.Reporting.Advice;

/// <summary>Something that leading firms do more, or better, than others, as JSON holds it.</summary>
/// <param name="Id">The id, unique in its aspect.</param>
/// <param name="Name">What is done, by language.</param>
/// <param name="Evidence">What is known of leading firms there, by language; absent where nothing more is.</param>
public sealed record PracticeEntry(string Id, IReadOnlyDictionary<string, string> Name, IReadOnlyDictionary<string, string>? Evidence);
