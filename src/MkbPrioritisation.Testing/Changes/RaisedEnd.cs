namespace MkbPrioritisation.Testing.Changes;

/// <summary>Which end of a score rises by a band.</summary>
internal enum RaisedEnd
{
    Low,
    High,
    Both,
}
