using MkbPrioritisation;
using MkbPrioritisation.Cli;

// Nearly every command needs the built-in measures: one core reads them while the other reads the command line.
new Thread(static () => _ = MeasureCatalogue.BuiltIn) { IsBackground = true }.Start();
return Tool.Run(args, StandardStreams.Open());
