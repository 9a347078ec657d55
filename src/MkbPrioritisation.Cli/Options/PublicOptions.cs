using System.CommandLine;
using MkbPrioritisation.Advice;
using MkbPrioritisation.Reporting.Plan;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Options;

/// <summary>The options that set public figures beside those of a firm.</summary>
internal sealed class PublicOptions
{
    private readonly Option<string[]> _figures = new("--public")
    {
        Description = "A figure as a public source has it, such as earlier.gross-margin=910000, to hold the firm's own against. May be repeated.",
        HelpName = "KEY=FIGURE",
    };

    private readonly Option<decimal?> _margin = new("--public-margin")
    {
        Description = "How many per cent a figure may be off the public one, 0 to 100; without it only the deviation is shown.",
        HelpName = "PERCENT",
        CustomParser = argument =>
        {
            if (PercentArgument.Of(argument.Tokens[0].Value) is { } percent)
                return percent;
            argument.AddError(UsageAdvice.ForParser(PercentArgument.IsNone("--public-margin ", argument.Tokens[0].Value)));
            return null;
        },
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_figures);
        command.Options.Add(_margin);
    }

    /// <summary>The margin in per cent; <see langword="null"/> where none was said.</summary>
    /// <exception cref="UsageException">There is a margin, and no figure.</exception>
    public decimal? Margin(ParseResult result) => result.GetValue(_margin) is not { } margin ? null
        : result.GetValue(_figures) is { Length: > 0 } ? margin
        : throw new UsageException(
            $"--public-margin is for figures that --public gives, and there are none.",
            $"--public-margin geldt voor getallen die --public geeft, en die zijn er niet.");

    /// <summary>What the firm gave beside each public figure.</summary>
    /// <exception cref="UsageException">One cannot be read, or is given twice.</exception>
    public IReadOnlyList<PublicComparison> Compare(ParseResult result, FirmProfile profile)
    {
        var figures = (result.GetValue(_figures) ?? []).Select(Read).ToList();
        if (figures.GroupBy(figure => figure.Key, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
            throw new UsageException($"--public has {twice.Key} more than once.", $"--public heeft {twice.Key} meer dan eens.");
        return figures.ConvertAll(figure => figure.Compare(profile));
    }

    private static PublicFigure Read(string text) =>
        PublicFigure.TryParse(text, out var figure, out var problem) ? figure : throw new UsageException(Phrase.Same($"--public: {problem}."));
}
