using System.CommandLine;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Options;

/// <summary>The options by which a command is told about a firm; each overrides what a profile file says.</summary>
internal sealed class ProfileOptions
{
    private readonly Option<string?> _profile = new("--profile")
    {
        Description = "A file with the firm's figures; the options below override it.",
        HelpName = "FILE",
    };

    private readonly (string Key, Option<string?> Option)[] _single =
    [
        Single("sector", "SBI", "The first two digits of the firm's SBI code."),
        Single("size", "micro|small|medium", "The firm's size class."),
        Single("headcount", "N", "How many people work there, the owners included; it tells the size class. FTE are another figure."),
        Single("productivity", "BASIS", "What productivity counts: gross-margin (unless asked otherwise) or gross-margin-and-wages."),
        Single("liquid-assets", "EUR", "Cash and bank balances."),
        Single("receivables", "EUR", "What debtors owe within a year."),
        Single("short-term-debts", "EUR", "What is owed to creditors and lenders within a year."),
        Single("yearly-costs", "EUR", "Interest, wages and all other costs of a year."),
        Single("equity", "EUR", "Equity, reserves included."),
        Single("balance-total", "EUR", "The balance total."),
    ];

    private readonly (string Key, Option<string[]> Option)[] _twoYears =
    [
        TwoYears("--years", "year", "The two years that are compared, such as 2016 2018."),
        TwoYears("--gross-margin", "gross-margin", "Gross margin in the earlier and the later year, in euros."),
        TwoYears("--fte", "fte", "Jobs in the earlier and the later year, in full-time equivalents."),
        TwoYears("--wage-costs", "wage-costs", "Wage costs in the earlier and the later year, in euros."),
    ];

    private static readonly Phrase Semicolon = Phrase.Same($"; ");

    public void AddTo(Command command)
    {
        command.Options.Add(_profile);
        foreach (var (_, option) in _twoYears)
            command.Options.Add(option);
        foreach (var (_, option) in _single)
            command.Options.Add(option);
    }

    /// <summary>The profile that file and options make together.</summary>
    public FirmProfile Read(ParseResult result, CommandOutput streams)
    {
        var (profile, warnings) = (new FirmProfile(), (IReadOnlyList<Diagnostic>)[]);
        if (result.GetValue(_profile) is { } path)
        {
            streams.Inputs.AddFile(path);
            profile = ProfileReader.Load(path, out warnings);
        }

        foreach (var (key, option) in _single)
        {
            if (result.GetValue(option) is { } value)
                profile = With(profile, option, key, value);
        }

        foreach (var (key, option) in _twoYears)
        {
            if (result.GetValue(option) is [var earlier, var later])
                profile = With(With(profile, option, $"earlier.{key}", earlier), option, $"later.{key}", later);
        }

        if (profile.Problems is not [])
            throw new UsageException(Wrong(profile));
        foreach (var message in Doubts(profile, streams))
        {
            if (warnings.FirstOrDefault(warning => warning.MessageIn(streams.Language) == message) is { } placed)
                streams.WriteError(placed);
            else
                streams.WriteError(message);
        }

        return profile;
    }

    /// <summary>Says what in a changed profile may be a slip, and was none before.</summary>
    public static void WarnOfChange(FirmProfile before, FirmProfile after, CommandOutput streams)
    {
        foreach (var message in Doubts(after, streams).Except(Doubts(before, streams), StringComparer.Ordinal))
            streams.WriteError(message);
    }

    /// <summary>Says why the figures of a profile cannot be right.</summary>
    public static Phrase Wrong(FirmProfile profile)
    {
        var problems = Phrase.Joined(
            [.. ProfileRules.Problems(profile).Select((problem, index) => Phrase.Same($"{(index == 0 ? null : Semicolon)}{problem.Finding.Message}"))]);
        return new($"The figures cannot be right: {problems}.", $"De cijfers kunnen niet kloppen: {problems}.");
    }

    private static IEnumerable<string> Doubts(FirmProfile profile, CommandOutput streams) =>
        ProfileRules.Doubts(profile).Select(doubt => doubt.Finding.Message.In(streams.Language));

    private static FirmProfile With(FirmProfile profile, Option option, string key, string value)
    {
        var field = ProfileField.Find(key)!;
        return field.Set(profile, value) ?? throw new UsageException(Phrase.Same($"{option.Name:bare}: {field.Refusal(value).Message}."));
    }

    private static (string Key, Option<string?> Option) Single(string key, string help, string description) =>
        (key, new($"--{key}") { Description = description, HelpName = help });

    private static (string Key, Option<string[]> Option) TwoYears(string name, string key, string description) =>
        (key, new(name) { Description = description, HelpName = "EARLIER LATER", Arity = new(2, 2), AllowMultipleArgumentsPerToken = true });
}
