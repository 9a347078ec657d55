namespace MkbPrioritisation.Tests.Reading;

/// <summary>A text in which ▸ marks the place where a finding is expected.</summary>
internal sealed record Place(string Text, int Line, int Column)
{
    public const string Mark = "▸";

    public static Place In(string marked)
    {
        var index = marked.IndexOf(Mark, StringComparison.Ordinal);
        Assert.True(index >= 0, $"No {Mark} marks the place in:\n{marked}");
        var before = marked[..index];
        return new(before + marked[(index + 1)..], before.Split('\n').Length, index - before.LastIndexOf('\n'));
    }
}
