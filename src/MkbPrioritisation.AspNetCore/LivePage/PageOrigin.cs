namespace MkbPrioritisation.AspNetCore.LivePage;

/// <summary>Where the page comes from, and what it may do there.</summary>
/// <param name="Root">The path below which it finds what it asks for, with a slash at its end.</param>
/// <param name="HasFolder">Whether there is a measures folder, rather than the measures of the library.</param>
/// <param name="MayWrite">Whether whoever knows the token may write into it.</param>
internal sealed record PageOrigin(string Root, bool HasFolder, bool MayWrite);
