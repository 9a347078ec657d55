using System.Reflection;
using MkbPrioritisation.Excel;
using MkbPrioritisation.Testing;
using MkbPrioritisation.Tests.Architecture;

namespace MkbPrioritisation.Tests.Approvals;

/// <summary>What callers may rely on changes only when somebody means it to.</summary>
public sealed class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Excel = typeof(MeasureWorkbook).Assembly;

    private static readonly Assembly Testing = typeof(ScoringLaws).Assembly;

    [Fact]
    public void The_public_api_is_the_approved_one() => Approval.Verify(PublicApiText.Of(PublicTypes.Library), "MkbPrioritisation.txt");

    [Fact]
    public void The_public_api_for_testing_is_the_approved_one() => Approval.Verify(PublicApiText.Of(Testing), "MkbPrioritisation.Testing.txt");

    [Fact]
    public void The_public_api_for_workbooks_is_the_approved_one() => Approval.Verify(PublicApiText.Of(Excel), "MkbPrioritisation.Excel.txt");

    [Fact]
    public void No_public_method_has_optional_parameters_but_a_token() =>
        Assert.Empty(
            from type in PublicTypes.All.Concat(Testing.GetExportedTypes()).Concat(Excel.GetExportedTypes())
            from method in type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared))
            from parameter in method.GetParameters()
            where parameter.IsOptional && parameter.ParameterType != typeof(CancellationToken)
            select $"{type}.{method.Name}({parameter.Name})");

    [Theory]
    [InlineData("a\nb\nc", "a\nx\nc", "line 2", "approved: b", "received: x")]
    [InlineData("a", "a\nb", "line 2", "approved: (nothing)", "received: b")]
    [InlineData("a\nb", "a", "line 2", "approved: b", "received: (nothing)")]
    public void A_difference_shows_its_first_line(string approved, string received, params string[] shown) =>
        Assert.All(shown, part => Assert.Contains(part, Approval.Difference(approved.Split('\n'), received.Split('\n')), StringComparison.Ordinal));
}
