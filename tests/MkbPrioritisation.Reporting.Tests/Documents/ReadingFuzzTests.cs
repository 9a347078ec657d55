using System.Text;
using System.Text.Json;
using MkbPrioritisation.Tests.Fuzzing;
using Xunit.Abstractions;

namespace MkbPrioritisation.Reporting.Tests.Documents;

/// <summary>Whatever becomes of a document, it is refused with a message in one line, or read as what writes itself the same.</summary>
[Trait("Category", "Slow")]
public sealed class ReadingFuzzTests(ITestOutputHelper output)
{
    private const int LongestMessage = 1_000;

    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(0.2);

    public static TheoryData<string> Kinds => [.. WrittenDocument.All.Select(document => document.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_is_read_does_no_harm(string kind)
    {
        var document = WrittenDocument.All.Single(document => document.Kind == kind);
        var target = new FuzzTarget($"json: {kind}", [new FuzzInput(kind, Encoding.UTF8.GetBytes(document.Text))], input => Holds(input, document.Rewrite));
        output.WriteLine(Fuzzer.Run(target, Usual, Kinds.Count));
    }

    private static bool Holds(FuzzInput input, Func<string, string> rewrite)
    {
        string rewritten;
        try
        {
            rewritten = rewrite(Encoding.UTF8.GetString(input.Bytes));
        }
        catch (JsonException exception)
        {
            Assert.InRange(exception.Message.Length, 1, LongestMessage);
            Assert.DoesNotContain(exception.Message, char.IsControl);
            return false;
        }

        Assert.Equal(rewritten, rewrite(rewritten));
        return true;
    }
}
