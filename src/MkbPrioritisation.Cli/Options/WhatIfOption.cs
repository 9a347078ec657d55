using System.CommandLine;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Options;

/// <summary>The option that supposes figures of a firm to be others.</summary>
internal sealed class WhatIfOption
{
    private readonly Option<string[]> _changes = new("--what-if")
    {
        Description = "A figure that is supposed to be another, by its key in profile files: equity=120000 is what it becomes; with a sign, "
            + "equity=-30000 or equity=+10%, by how much it changes. May be repeated.",
        HelpName = "KEY=FIGURE",
    };

    public void AddTo(Command command) => command.Options.Add(_changes);

    /// <summary>What would follow; <see langword="null"/> where nothing is supposed.</summary>
    public WhatIf? Of(ParseResult result, FirmAdvice advice, CommandOutput streams)
    {
        var changes = (result.GetValue(_changes) ?? []).Select(Read).ToList();
        if (changes.Count == 0)
            return null;
        var profile = advice.Profile;
        foreach (var change in changes)
        {
            if (change.IsChange && change.From(profile) is null)
                throw new UsageException(Phrase.Same($"--what-if: {FirmRules.NothingToChange(change.Key)}."));
            profile = change.ApplyTo(profile);
        }

        if (profile.Problems is not [])
            throw new UsageException(ProfileOptions.Wrong(profile));
        ProfileOptions.WarnOfChange(advice.Profile, profile, streams);
        return WhatIf.Of(advice, changes);
    }

    private static ProfileChange Read(string text) =>
        ProfileChange.TryParse(text, out var change, out var problem) ? change : throw new UsageException(Phrase.Same($"--what-if: {problem}."));
}
