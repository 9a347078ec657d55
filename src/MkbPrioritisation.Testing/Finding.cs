namespace MkbPrioritisation.Testing;

/// <summary>How a case breaks a law, and what the rule threw, if it did.</summary>
internal sealed record Finding(string Text, Exception? Exception);
