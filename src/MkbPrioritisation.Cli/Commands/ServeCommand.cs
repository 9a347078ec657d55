using System.CommandLine;
using System.Net;
using MkbPrioritisation.Cli.Options;
using MkbPrioritisation.Cli.Serving;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Diagnostics;
using MkbPrioritisation.Reading;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Commands;

/// <summary><c>mkb serve</c>: the page in the browser, live.</summary>
internal static class ServeCommand
{
    private const int LargestPort = 65_535;

    public static Command Create(CommandOutput streams)
    {
        var directory = new Argument<string?>("DIR")
        {
            Description = "The folder with the measures; the built-in measures without it.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var port = WholeNumber.Option("--port", "The port to listen on; any that is free without it.", least: 1, LargestPort);
        var readOnly = new Option<bool>("--read-only") { Description = "Never write into the measure files." };
        var open = new Option<bool>("--open") { Description = "Open the page in the browser." };
        var listen = new Option<string?>("--listen")
        {
            Description = "Listen on this address of the machine, so that others can look on; nothing is ever written then.",
            HelpName = "ADDRESS",
        };
        var language = new LanguageOption();
        var command = new Command(
            "serve", "Show the ranking in the browser as the files change, and what if a score were another. Example: mkb serve measures --open")
        {
            directory, port, readOnly, open, listen,
        };
        language.AddTo(command);
        command.SetAction((result, cancellation) =>
        {
            var folder = result.GetValue(directory);
            if (folder is not null && !Directory.Exists(folder))
                throw new UsageException(MissingPath.OfFolder(folder));
            return new PageSite(streams)
            {
                Folder = folder,
                Port = result.GetValue(port) ?? 0,
                Address = AddressOf(result.GetValue(listen)),
                IsReadOnly = result.GetValue(readOnly),
                OpensBrowser = result.GetValue(open),
                Language = language.In(result),
            }.Run(cancellation);
        });
        return command;
    }

    private static IPAddress AddressOf(string? text) => text is null or "localhost" ? IPAddress.Loopback
        : IPAddress.TryParse(text, out var address) ? address
        : throw new UsageException(
            $"--listen takes an IP address of this machine, such as 192.168.1.20, or 0.0.0.0 for all of them, and not {text}.",
            $"--listen is een IP-adres van deze machine, zoals 192.168.1.20, of 0.0.0.0 voor alle, en niet {text}.");
}
