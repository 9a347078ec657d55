namespace MkbPrioritisation.Cli;

/// <summary>The command line asks for what cannot be done.</summary>
internal sealed class UsageException(string message) : Exception(message);
