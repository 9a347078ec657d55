using Microsoft.Extensions.Logging;

namespace MkbPrioritisation.DependencyInjection;

/// <summary>What is logged of the catalogue.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "The measures in {Directory} were loaded anew: {Measures} measures are in use.")]
    public static partial void Reloaded(ILogger logger, string directory, int measures);

    [LoggerMessage(2, LogLevel.Warning, "The measures in {Directory} changed and cannot be used ({Findings} findings); those before stay in use.")]
    public static partial void Rejected(ILogger logger, Exception exception, string directory, int findings);

    [LoggerMessage(3, LogLevel.Error, "A handler of a change of the measures failed.")]
    public static partial void HandlerFailed(ILogger logger, Exception exception);

    [LoggerMessage(4, LogLevel.Error, "The measures in {Directory} could not be looked at; that is tried again.")]
    public static partial void FollowingFailed(ILogger logger, Exception exception, string directory);
}
