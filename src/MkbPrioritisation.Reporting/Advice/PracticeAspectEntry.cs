namespace MkbPrioritisation.Reporting.Advice;

/// <summary>What leading firms do on one side of running a firm, as JSON holds it.</summary>
/// <param name="Id">The aspect's id.</param>
/// <param name="Name">Its name, by language.</param>
/// <param name="Practices">The practices.</param>
public sealed record PracticeAspectEntry(string Id, IReadOnlyDictionary<string, string> Name, IReadOnlyList<PracticeEntry> Practices);
