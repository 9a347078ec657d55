using MkbPrioritisation.Tests.Reading;

namespace MkbPrioritisation.Cli.Tests.Terminal;

/// <summary>The page ends as soon as it is told to, also while a window is open, on which a server would otherwise wait.</summary>
[Collection(Alone.Name)]
[Trait("Category", "Slow")]
public sealed class ServeEndTests
{
    private const int Tries = 3;

    [UnixFact]
    public async Task An_interrupt_ends_it_within_a_second_with_130() => await AssertEnds("INT", 130);

    [UnixFact]
    public async Task A_request_to_end_ends_it_within_a_second_with_143() => await AssertEnds("TERM", 143);

    // The best of some tries, as the machine may be busy with something else.
    private static async Task AssertEnds(string signal, int exitCode)
    {
        var best = TimeSpan.MaxValue;
        for (var tries = 0; tries < Tries && best > TimeSpan.FromSeconds(1); tries++)
        {
            await using var page = await ServedPage.Start();
            using var client = new HttpClient();
            await using var window = await client.GetStreamAsync($"{page.Root}events");

            var (code, time) = page.End(signal);

            Assert.Equal(exitCode, code);
            best = time < best ? time : best;
        }

        Assert.InRange(best, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }
}
