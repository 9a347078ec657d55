using System.Runtime.CompilerServices;

namespace MkbPrioritisation.Reading;

/// <summary>
/// How many files a process reads on one thread before it takes more. Until the code that reads is compiled for speed,
/// threads only get in each other's way: they count their calls at the same places for the compiler, and hold the core on
/// which it compiles. Code that is compiled ahead needs none of it.
/// </summary>
internal static class WarmUp
{
    private const int Files = 6_000;

    private static int _left = RuntimeFeature.IsDynamicCodeCompiled ? Files : 0;

    public static bool IsOver => Volatile.Read(ref _left) <= 0;

    /// <summary>How many of so many files to read on one thread.</summary>
    public static int Share(int files) => Math.Clamp(Interlocked.Add(ref _left, -files) + files, 0, files);
}
