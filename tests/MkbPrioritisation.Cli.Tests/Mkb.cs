namespace MkbPrioritisation.Cli.Tests;

/// <summary>Runs the tool inside the test, with streams of its own.</summary>
internal static class Mkb
{
    public sealed record Result(int ExitCode, string Out, string Error);

    public static Result Run(params string[] arguments) => RunWith(width: null, hasColour: false, arguments);

    public static Result RunWith(int? width, bool hasColour, params string[] arguments) => RunWith(width, hasColour, isErrorTerminal: false, arguments);

    public static Result RunOnTerminal(params string[] arguments) => RunWith(width: 80, hasColour: true, isErrorTerminal: true, arguments);

    private static Result RunWith(int? width, bool hasColour, bool isErrorTerminal, string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLineApp.Run(arguments, new(output, error, width, hasColour, isErrorTerminal));
        return new(exitCode, output.ToString(), error.ToString());
    }
}
