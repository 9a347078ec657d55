namespace MkbPrioritisation.Tests.Schema.Corpus;

/// <summary>A text to be judged.</summary>
/// <param name="Schema">The kind of file, or a part of its schema: <c>measure</c>, <c>measure#/$defs/basis</c>.</param>
/// <param name="Name">What is told by it.</param>
/// <param name="Text">The YAML.</param>
internal sealed record SchemaCase(string Schema, string Name, string Text);
