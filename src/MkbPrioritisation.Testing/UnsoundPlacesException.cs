namespace MkbPrioritisation.Testing;

/// <summary>A rule does not give every measure exactly one place, so that no law can be looked at.</summary>
internal sealed class UnsoundPlacesException(string message) : Exception(message);
