namespace MkbPrioritisation.AspNetCore.Tests.Approvals;

/// <summary>What callers may rely on changes only when somebody means it to.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one() =>
        Approval.Verify(PublicApiText.Of(typeof(MkbPrioritisationEndpointOptions).Assembly), "MkbPrioritisation.AspNetCore.txt");
}
