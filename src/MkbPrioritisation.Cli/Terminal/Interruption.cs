using System.Runtime.InteropServices;

namespace MkbPrioritisation.Cli.Terminal;

/// <summary>Ends the program at once when it is interrupted, with the exit code that shells expect and no file half written.</summary>
internal sealed class Interruption : IDisposable
{
    private const int SignalBase = 128;

    private readonly PosixSignalRegistration[] _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, context => End(context, 2)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => End(context, 15)),
    ];

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
    }

    private static void End(PosixSignalContext context, int signal)
    {
        context.Cancel = true;
        ResultFile.Abandon();
        Environment.Exit(SignalBase + signal);
    }
}
