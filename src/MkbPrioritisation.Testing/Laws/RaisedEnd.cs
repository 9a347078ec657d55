namespace MkbPrioritisation.Testing.Laws;

/// <summary>Which end of a score rises by a band.</summary>
internal enum RaisedEnd
{
    Low,
    High,
    Both,
}
