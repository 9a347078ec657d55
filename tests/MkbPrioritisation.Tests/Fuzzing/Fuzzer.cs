using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace MkbPrioritisation.Tests.Fuzzing;

/// <summary>
/// Spoils valid inputs at random and holds a law against each, for a time. An input follows from the seed and its own number,
/// so that what fails can be made again: <c>MKB_FUZZ_SEED</c> sets the seed, <c>MKB_FUZZ_SECONDS</c> the time of all targets
/// of a project together.
/// </summary>
internal static class Fuzzer
{
    private const int UsualSeed = 2020;
    private const int MostMutations = 8;

    // Where no time is asked for, so that a quick machine holds no more than a slow one.
    private const int MostInputs = 25_000;

    // Of so many inputs one is long.
    private const int LongEvery = 250;

    /// <summary>What reads an input of the longest kind is done by then, on a busy machine too; in quadratic time it would take minutes.</summary>
    public static readonly TimeSpan Soon = TimeSpan.FromSeconds(3);

    public static int Seed { get; } = TestSetting.Number("MKB_FUZZ_SEED") ?? UsualSeed;

    /// <summary>Runs a target for its share of the time.</summary>
    /// <param name="target">The target.</param>
    /// <param name="usual">The time where none is asked for.</param>
    /// <param name="targets">How many targets share a time that is asked for.</param>
    /// <returns>What was tried, in a sentence.</returns>
    public static string Run(FuzzTarget target, TimeSpan usual, int targets)
    {
        var (time, most) = TestSetting.Number("MKB_FUZZ_SECONDS") is { } asked ? (TimeSpan.FromSeconds(asked) / targets, int.MaxValue) : (usual, MostInputs);
        var (start, inputs, accepted, slowest, slowestLength) = (Stopwatch.GetTimestamp(), 0, 0, TimeSpan.Zero, 0);
        for (; inputs < most && (Stopwatch.GetElapsedTime(start) < time || inputs == 0); inputs++)
        {
            var input = Input(target, inputs);
            var began = Stopwatch.GetTimestamp();
            if (Holds(target, input, inputs))
                accepted++;
            var took = Stopwatch.GetElapsedTime(began);
            if (took > Soon)
                took = RequireSoon(target, input, inputs);
            if (took > slowest)
                (slowest, slowestLength) = (took, input.Bytes.Length);
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{target.Name}: {inputs} inputs from seed {Seed}, of which {accepted} accepted, in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s; " +
            $"{slowest.TotalMilliseconds:0} ms at most, for {slowestLength} bytes");
    }

    private static FuzzInput Input(FuzzTarget target, int number)
    {
        var random = new Random(unchecked((Seed * 1_000_003) + number));
        var seed = target.Seeds[random.Next(target.Seeds.Count)];
        var bytes = seed.Bytes;
        if (number % LongEvery == LongEvery - 1)
            return seed with { Bytes = LongTexts.Into(bytes, random, target.Longest) };
        for (var left = random.Next(1, MostMutations + 1); left > 0; left--)
            bytes = Mutations.All[random.Next(Mutations.All.Count)](bytes, random.Next(Mutations.Most), random.Next(Mutations.Most));
        return seed with { Bytes = bytes };
    }

    private static bool Holds(FuzzTarget target, FuzzInput input, int number)
    {
        try
        {
            return target.Holds(input);
        }
        catch (Exception exception)
        {
            throw Xunit.Sdk.FailException.ForFailure(Report(target, Smallest(target, input, exception), number) + exception);
        }
    }

    // On a busy machine one slow run says nothing.
    private static TimeSpan RequireSoon(FuzzTarget target, FuzzInput input, int number)
    {
        var best = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < 3 && best > Soon; attempt++)
        {
            var began = Stopwatch.GetTimestamp();
            _ = target.Holds(input);
            best = Stopwatch.GetElapsedTime(began);
        }

        return best <= Soon ? best : throw Xunit.Sdk.FailException.ForFailure(Report(target, input, number) + $"takes {best}");
    }

    // Without what does not matter: ever smaller parts are left out, as long as the same goes wrong.
    private static FuzzInput Smallest(FuzzTarget target, FuzzInput input, Exception exception)
    {
        var until = Stopwatch.GetTimestamp() + (10 * Stopwatch.Frequency);
        for (var size = Math.Max(1, input.Bytes.Length / 2); size > 0; size /= 2)
        {
            for (var at = 0; at < input.Bytes.Length && Stopwatch.GetTimestamp() < until;)
            {
                var smaller = input with { Bytes = [.. input.Bytes.AsSpan(0, at), .. input.Bytes.AsSpan(Math.Min(input.Bytes.Length, at + size))] };
                if (Record.Exception(() => target.Holds(smaller)) is { } again && again.GetType() == exception.GetType())
                    input = smaller;
                else
                    at += size;
            }
        }

        return input;
    }

    private static string Report(FuzzTarget target, FuzzInput input, int number)
    {
        const int longest = 4000;
        var text = Encoding.UTF8.GetString(input.Bytes.AsSpan(0, Math.Min(longest, input.Bytes.Length)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{target.Name}, seed {Seed}, input {number}, {input.Bytes.Length} bytes as {input.Name}:\n{text}\n(base64 " +
            $"{Convert.ToBase64String(input.Bytes.AsSpan(0, Math.Min(longest, input.Bytes.Length)))})\n");
    }
}
