using System.Text;
using Microsoft.AspNetCore.Http;
using MkbPrioritisation.AspNetCore.Answers;

namespace MkbPrioritisation.AspNetCore.LivePage;

/// <summary>Tells windows, as server-sent events, which measures are in use: as they ask, and whenever that changes.</summary>
internal sealed class EventStream(MeasureHistory history, int mostWindows, CancellationToken stopping)
{
    // What stands between may close a connection on which nothing is said for long.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(15);

    private int _windows;

    public async Task Handle(HttpContext context)
    {
        try
        {
            if (Interlocked.Increment(ref _windows) > mostWindows)
                throw RefusedException.Because(
                    StatusCodes.Status503ServiceUnavailable,
                    $"Too many windows are open; close some.", $"Er staan te veel vensters open; sluit er een paar.");
            using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
            context.Response.ContentType = "text/event-stream";
            await Tell(context.Response, end.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // The window was closed, or the application ends.
        }
        finally
        {
            Interlocked.Decrement(ref _windows);
        }
    }

    private async Task Tell(HttpResponse response, CancellationToken end)
    {
        string? told = null;
        while (true)
        {
            var change = history.Change;
            var id = history.State.Id;
            await Send(response, id == told ? ":\n\n" : $"event: state\ndata: {id}\n\n", end).ConfigureAwait(false);
            told = id;
            try
            {
                await change.WaitAsync(LongestSilence, end).ConfigureAwait(false);
            }
            catch (TimeoutException)
            {
                // Said again, so that a connection that is gone is found out.
            }
        }
    }

    private static async Task Send(HttpResponse response, string text, CancellationToken end)
    {
        await response.BodyWriter.WriteAsync(Encoding.UTF8.GetBytes(text), end).ConfigureAwait(false);
        await response.BodyWriter.FlushAsync(end).ConfigureAwait(false);
    }
}
