namespace MkbPrioritisation.Cli.Tests;

/// <summary>Runs the tool inside the test, with streams of its own.</summary>
internal static class Mkb
{
    public sealed record Result(int ExitCode, string Out, string Error);

    public static Result Run(params string[] arguments) => RunWith(width: null, hasColour: false, arguments);

    public static Result RunWith(int? width, bool hasColour, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLineApp.Run(arguments, new(output, error, width, hasColour, HasProgress: false));
        return new(exitCode, output.ToString(), error.ToString());
    }
}
