namespace MkbPrioritisation.Tests.Fuzzing;

/// <summary>What is read, with a name where there is more than one kind of it.</summary>
internal sealed record FuzzInput(string Name, byte[] Bytes);
