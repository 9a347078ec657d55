using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using MkbPrioritisation.Diagnostics;

namespace MkbPrioritisation.AspNetCore.Answers;

/// <summary>Finds the form that a request accepts most (RFC 9110, 12.5.1).</summary>
internal static class Negotiation
{
    /// <summary>The form that is accepted most; of equals the first.</summary>
    /// <param name="request">The request; without <c>Accept</c>, or with one that cannot be read, any form will do.</param>
    /// <param name="forms">The forms that there are, the usual one first.</param>
    /// <exception cref="RefusedException">None of the forms is accepted.</exception>
    public static MediaForm Choose(HttpRequest request, IReadOnlyList<MediaForm> forms)
    {
        if (request.Headers.Accept.Count == 0 || !MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted) || accepted.Count == 0)
            return forms[0];
        var best = forms.MaxBy(form => Quality(form, accepted))!;
        return Quality(best, accepted) > 0 ? best : throw RefusedException.NotAcceptable(
            $"The answer comes as {NameList.Of(forms.Select(form => form.MediaType))}; accept one of these.",
            $"Het antwoord is er als {NameList.Of(forms.Select(form => form.MediaType))}; accepteer een daarvan.");
    }

    // The range that fits a form most closely says how much it is accepted.
    private static double Quality(MediaForm form, IList<MediaTypeHeaderValue> accepted) => accepted
        .Select(range => (Closeness: Closeness(form, range), range.Quality))
        .Where(found => found.Closeness > 0)
        .OrderByDescending(found => found.Closeness)
        .Select(found => found.Quality ?? 1)
        .FirstOrDefault();

    private static int Closeness(MediaForm form, MediaTypeHeaderValue range) => range switch
    {
        { MatchesAllTypes: true } => 1,
        { MatchesAllSubTypes: true } when form.MediaType.StartsWith($"{range.Type}/", StringComparison.OrdinalIgnoreCase) => 2,
        _ when range.MediaType.Equals(form.MediaType, StringComparison.OrdinalIgnoreCase) => 3,
        _ => 0,
    };
}
