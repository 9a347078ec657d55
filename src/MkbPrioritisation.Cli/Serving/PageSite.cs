using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MkbPrioritisation.AspNetCore;
using MkbPrioritisation.Cli.Terminal;
using MkbPrioritisation.Texts;

namespace MkbPrioritisation.Cli.Serving;

/// <summary>The live page as a site of its own, for as long as the command runs.</summary>
internal sealed class PageSite(CommandOutput streams)
{
    private const int LargestRequestLine = 16 * 1024;
    private const int LargestBody = 4 * 1024;
    private const int TokenBytes = 32;

    // Two windows of an editor may save one behind the other; the page should show it within two seconds all the same.
    private static readonly TimeSpan QuietPeriod = TimeSpan.FromMilliseconds(300);

    /// <summary>The measures folder; <see langword="null"/> for the measures of the library.</summary>
    public string? Folder { get; init; }

    /// <summary>The port; 0 for any that is free.</summary>
    public int Port { get; init; }

    public IPAddress Address { get; init; } = IPAddress.Loopback;

    public bool IsReadOnly { get; init; }

    public bool OpensBrowser { get; init; }

    public Language Language { get; init; }

    private bool IsForOthers => !IPAddress.IsLoopback(Address);

    /// <summary>Serves until it is cancelled.</summary>
    /// <exception cref="UsageException">It cannot listen there.</exception>
    public async Task<int> Run(CancellationToken cancellation)
    {
        var token = Folder is null || IsReadOnly || IsForOthers ? null : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        var application = Build(token);
        await using (application.ConfigureAwait(false))
        {
            await Start(application, cancellation).ConfigureAwait(false);
            var address = AddressOf(application, token);
            if (IsForOthers)
                streams.Error.WriteLine(Said(
                    "Whoever can reach this machine can read these measures; nothing can be saved.",
                    "Wie deze machine kan bereiken, kan deze maatregelen lezen; opslaan kan niet."));
            streams.Error.WriteLine(Said("Ctrl-C ends.", "Ctrl-C stopt."));
            streams.WriteResult(address + "\n");
            if (OpensBrowser)
                Open(address);
            await Task.Delay(Timeout.Infinite, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return ExitCode.Done;
    }

    // Nothing that lies in the current folder or in the environment may say where it listens, as appsettings.json could.
    private WebApplication Build(string? token)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(Limit);
        builder.Services.AddRoutingCore();
        // Signals end the program at once, in one way for every command.
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.Services.AddMkbPrioritisation(options =>
        {
            options.MeasuresDirectory = Folder is null ? null : Path.GetFullPath(Folder);
            options.ReloadOnChange = Folder is not null;
            options.AllowInvalidStart = true;
            options.QuietPeriod = QuietPeriod;
        });
        var application = builder.Build();
        application.UseRouting();
        application.MapMkbPrioritisationPage("/", options =>
        {
            options.Language = Language;
            options.Token = token;
            options.AllowAnyAddress = IsForOthers;
            if (IsForOthers)
                options.Hosts.Add(Environment.MachineName);
        });
        return application;
    }

    private void Limit(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestLineSize = LargestRequestLine;
        options.Limits.MaxRequestHeadersTotalSize = 2 * LargestRequestLine;
        options.Limits.MaxRequestBodySize = LargestBody;
        options.Listen(Address, Port);
    }

    private async Task Start(WebApplication application, CancellationToken cancellation)
    {
        try
        {
            await application.StartAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            throw exception.GetBaseException() is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse }
                ? new UsageException(
                    $"Port {Port} is in use; name another with --port, or leave it out for one that is free.",
                    $"Poort {Port} is in gebruik; noem een andere met --port, of laat dat weg voor een die vrij is.")
                : new UsageException(
                    $"This machine cannot listen on {Address.ToString():bare}, port {Port}: {exception.GetBaseException().Message:whole}",
                    $"Deze machine kan niet luisteren op {Address.ToString():bare}, poort {Port}: {exception.GetBaseException().Message:whole}");
        }
    }

    private static string AddressOf(WebApplication application, string? token)
    {
        var bound = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return token is null ? $"{bound}/" : $"{bound}/#token={token}";
    }

    private void Open(string address)
    {
        var opener = OperatingSystem.IsWindows() ? "explorer" : OperatingSystem.IsMacOS() ? "open" : "xdg-open";
        try
        {
            using var started = Process.Start(
                new ProcessStartInfo(opener, [address]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true });
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            streams.Error.WriteLine(Said("No browser could be opened; open the address yourself.", "Er kon geen browser geopend worden; open het adres zelf."));
            streams.FlushError();
        }
    }

    private string Said(string english, string dutch) => $"mkb: {Language.Choose(english, dutch)}";
}
