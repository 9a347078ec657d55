using MkbPrioritisation.Cli;

return Tool.Run(args, StandardStreams.Open());
