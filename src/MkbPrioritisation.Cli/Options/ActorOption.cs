using System.CommandLine;
using MkbPrioritisation.Measures;

namespace MkbPrioritisation.Cli.Options;

/// <summary>The option that chooses one of those who must act.</summary>
internal static class ActorOption
{
    public static Option<string?> Create(string description) => new("--actor") { Description = description, HelpName = "ID" };

    /// <summary>The actor that is asked for; <see langword="null"/> where none is.</summary>
    public static string? Chosen(ParseResult result, Option<string?> option, IEnumerable<MeasureCollection> collections)
    {
        if (result.GetValue(option) is not { } id)
            return null;
        var known = collections.SelectMany(collection => collection.Actors).Select(actor => (actor.Key, actor.Value)).ToList();
        return known.Exists(actor => actor.Key == id) ? id : throw new UnknownIdException("actor", id, known);
    }
}
