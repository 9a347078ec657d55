using System.Globalization;

namespace MkbPrioritisation.Tests;

/// <summary>What whoever runs the tests by hand may ask for, in the environment.</summary>
internal static class TestSetting
{
    /// <summary>A whole number; <see langword="null"/> where none is asked for.</summary>
    public static int? Number(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : null;
}
