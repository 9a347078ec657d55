namespace MkbPrioritisation.Diagnostics;

/// <summary>A place in a file; line and column count from 1.</summary>
internal readonly record struct Position(int Line, int Column)
{
    /// <summary>Where a finding about a whole file stands.</summary>
    public static readonly Position WholeFile = new(1, 1);
}
