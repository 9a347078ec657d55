using MkbPrioritisation.Reporting.Writers;

namespace MkbPrioritisation.Reporting.Tests.Writers;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void One_line_that_differs_stands_among_three_on_either_side() => Assert.Equal(
        """
        --- a/c/m.yaml
        +++ b/c/m.yaml
        @@ -2,7 +2,7 @@
         b
         c
         d
        -e
        +E
         f
         g
         h

        """.ReplaceLineEndings("\n"),
        UnifiedDiff.Write("c/m.yaml", Lines("abcdefghi"), Lines("abcdEfghi")));

    [Fact]
    public void Lines_far_from_each_other_stand_in_hunks_of_their_own() => Assert.Equal(
        ["@@ -1,4 +1,4 @@", "@@ -9,4 +9,5 @@"],
        UnifiedDiff.Write("f", Lines("abcdefghijkl"), Lines("Abcdefghijk+l")).Split('\n').Where(line => line.StartsWith('@')));

    [Fact]
    public void A_last_line_without_its_break_is_said_to_lack_it()
    {
        var diff = UnifiedDiff.Write("f", "a", "b\n");

        Assert.EndsWith("@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n", diff, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_text_begins_before_the_first_line() =>
        Assert.Contains("@@ -0,0 +1,1 @@\n+a\n", UnifiedDiff.Write("f", "", "a\n"), StringComparison.Ordinal);

    [Fact]
    public void Equal_texts_have_no_difference() => Assert.Empty(UnifiedDiff.Write("f", Lines("abc"), Lines("abc")));

    [Fact]
    public void Thousands_of_lines_that_all_differ_are_replaced_at_once()
    {
        var (before, after) = (string.Concat(Enumerable.Range(0, 5_000).Select(line => $"a{line}\n")),
            string.Concat(Enumerable.Range(0, 5_000).Select(line => $"b{line}\n")));

        Assert.Contains("@@ -1,5000 +1,5000 @@", UnifiedDiff.Write("f", before, after), StringComparison.Ordinal);
    }

    private static string Lines(string letters) => string.Concat(letters.Select(letter => $"{letter}\n"));
}
