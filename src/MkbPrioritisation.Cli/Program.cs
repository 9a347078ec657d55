using MkbPrioritisation;
using MkbPrioritisation.Cli;
using MkbPrioritisation.Cli.Terminal;

// Nearly every command needs the built-in measures: one core reads them while the other reads the command line.
new Thread(static () => _ = MeasureCatalogue.BuiltIn) { IsBackground = true }.Start();
using var interruption = new Interruption();
return CommandLineApp.Run(args, StandardStreams.Open());
