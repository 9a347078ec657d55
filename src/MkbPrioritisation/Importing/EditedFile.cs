namespace MkbPrioritisation.Importing;

/// <summary>A file whose text is to become another.</summary>
/// <param name="Path">The path inside the measures folder, with forward slashes.</param>
/// <param name="Before">The text as it is.</param>
/// <param name="After">The text as it will be.</param>
internal sealed record EditedFile(string Path, string Before, string After);
