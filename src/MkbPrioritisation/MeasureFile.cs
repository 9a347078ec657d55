namespace MkbPrioritisation;

/// <summary>A file of a measures folder that is at hand as text, wherever it comes from.</summary>
/// <param name="Path">
/// The path inside the folder, with forward slashes: <c>criteria.yaml</c>, <c>segments.yaml</c>, <c>schemes/ID.yaml</c>,
/// <c>COLLECTION/collection.yaml</c> or <c>COLLECTION/ID.yaml</c>. Diagnostics name it.
/// </param>
/// <param name="Text">The YAML; at most 1 MiB of UTF-8.</param>
public sealed record MeasureFile(string Path, string Text);
