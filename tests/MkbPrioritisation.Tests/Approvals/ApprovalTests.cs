namespace MkbPrioritisation.Tests.Approvals;

public sealed class ApprovalTests
{
    [Theory]
    [InlineData("a\nb\nc", "a\nx\nc", "line 2", "approved: b", "received: x")]
    [InlineData("a", "a\nb", "line 2", "approved: (nothing)", "received: b")]
    [InlineData("a\nb", "a", "line 2", "approved: b", "received: (nothing)")]
    public void A_difference_shows_its_first_line(string approved, string received, params string[] shown) =>
        Assert.All(shown, part => Assert.Contains(part, Approval.Difference(approved.Split('\n'), received.Split('\n')), StringComparison.Ordinal));
}
