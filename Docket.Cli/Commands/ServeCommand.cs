using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Docket.Cli.Options;
using Docket.Cli.Publishing;
using Docket.Cli.Serving;
using NodaTime;

namespace Docket.Cli.Commands;

/// <summary><c>docket serve</c>: the site that <c>docket publish</c> writes, over HTTP, in step with the case files.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 8383;

    private const string Example =
        """
        $ docket serve examples --port 0 --as-of 2022-11-18
        Serving 1 case until Ctrl-C at
        ...
        """;

    public static CommandEntry Create(Session session)
    {
        var folder = Values.Argument<string>("FOLDER", "The folder of the case files (every *.json below).", ArgumentArity.ExactlyOne);
        var port = Values.Parsed<int?>("--port", "PORT", $"The port; 0 for any that is free. Default: {UsualPort}.", text =>
            ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number, null) : (null, $"\"{text}\" is not a port (--port); expected 0 to 65535."));
        var listen = Values.Parsed<IPAddress?>("--listen", "ADDRESS", "The address to listen on. Default: 127.0.0.1, this machine alone.", text =>
            IPAddress.TryParse(text, out var address) ? (address, null) : (null, $"\"{text}\" is not an address (--listen); expected one such as 127.0.0.1, ::1 or 0.0.0.0."));
        var asOf = Values.Date("--as-of", "What the dockets knew that day. Default: the earliest of the days it is now in their courts.");
        var address = SiteOptions.Address();
        var tokens = SiteOptions.Tokens();
        var command = new Command("serve", "The same over HTTP, in step with the case files.") { folder, port, listen, asOf, address, tokens };
        command.SetAction(result => Serve(
            new Job(result.GetRequiredValue(folder), result.GetValue(listen) ?? IPAddress.Loopback, result.GetValue(port) ?? UsualPort, result.GetValue(asOf), result.GetValue(address), result.GetValue(tokens)), session)
            .GetAwaiter().GetResult());
        return new CommandEntry(command, Example);
    }

    private static async Task<int> Serve(Job job, Session session)
    {
        if (job.Tokens is { } secret)
            SiteOptions.RefuseInside(secret, job.Folder, "the tokens would be read as a case file (--tokens)");
        using var stop = Stopping.Of(session);
        var keeper = new SiteKeeper(new CaseShelf(job.Folder, session, job.AsOf), job.Base, job.Tokens is { } file ? new TokenFile(file) : null, session);
        keeper.Reload();
        await using var host = await Started(job, keeper);
        var cases = keeper.Cases;
        session.Out.Write($"Serving {Core.Dates.DateWords.Count(cases, "case")} until Ctrl-C at\n{host.Address}\n");
        session.Out.Flush();
        if (!IPAddress.IsLoopback(job.Listen))
            session.Complain("everyone who can reach this machine can read these cases. Put a server with https and a login before it, and see docs/publishing.md.");
        session.Error.Flush();
        await using var watch = new FolderWatch(job.Folder, () => Look(keeper, session));
        await stop.Wait();
        return ExitCodes.Answered;
    }

    private static async Task<SiteHost> Started(Job job, SiteKeeper keeper)
    {
        try
        {
            return await SiteHost.Start(new SiteAnswer(keeper, HostsOf(job)), job.Listen, job.Port);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            throw CliFailure.Unusable($"{job.Listen} port {job.Port.ToString(CultureInfo.InvariantCulture)} cannot be listened on: {e.Message} Choose another with --port or --listen.");
        }
    }

    /// <summary>A page of the web could have a browser here ask under a name of its own; so on this machine alone only its own names are answered to.</summary>
    private static HashSet<string>? HostsOf(Job job) => !IPAddress.IsLoopback(job.Listen)
        ? null
        : new HashSet<string>(["localhost", "127.0.0.1", "[::1]", job.Listen.ToString(), .. job.Base is { } address ? [address.Host] : Array.Empty<string>()], StringComparer.OrdinalIgnoreCase);

    private static void Look(SiteKeeper keeper, Session session)
    {
        try
        {
            keeper.Reload();
        }
        catch (Exception failed)
        {
            // What was served is served on, whatever happened; it is looked at again soon.
            session.Complain($"the case files could not be read again: {failed.Message.ReplaceLineEndings(" ")}");
            session.Error.Flush();
        }
    }

    private sealed record Job(string Folder, IPAddress Listen, int Port, LocalDate? AsOf, Uri? Base, string? Tokens);

    /// <summary>Waits for Ctrl-C or the signal to end, or for what the session says.</summary>
    private sealed class Stopping : IDisposable
    {
        private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly List<IDisposable> registered = [];

        public static Stopping Of(Session session)
        {
            var stopping = new Stopping();
            if (session.Stop is { } stop)
                stopping.registered.Add(stop.Register(() => stopping.asked.TrySetResult()));
            else
                stopping.registered.AddRange(new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(signal => PosixSignalRegistration.Create(signal, context =>
                {
                    context.Cancel = true;
                    stopping.asked.TrySetResult();
                })));
            return stopping;
        }

        public Task Wait() => asked.Task;

        public void Dispose()
        {
            foreach (var one in registered)
                one.Dispose();
        }
    }
}
