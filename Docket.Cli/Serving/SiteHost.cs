using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Docket.Cli.Serving;

/// <summary>The HTTP server: ASP.NET Core's own, with nothing but what is said here. It reads no settings of the machine.</summary>
internal sealed class SiteHost : IAsyncDisposable
{
    private static readonly TimeSpan StopAfter = TimeSpan.FromSeconds(5);

    private readonly WebApplication app;

    private SiteHost(WebApplication app)
    {
        this.app = app;
    }

    /// <summary>The address at which it answers, ended by a slash.</summary>
    public Uri Address => new(app.Urls.First().TrimEnd('/') + "/");

    /// <summary>Starts to answer.</summary>
    /// <param name="answer">Answers a request.</param>
    /// <param name="listen">The address it listens on.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <exception cref="IOException">The port is taken, or the address is none of this machine.</exception>
    public static async Task<SiteHost> Start(SiteAnswer answer, IPAddress listen, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(listen, port, endpoint => endpoint.Protocols = HttpProtocols.Http1);
            Limit(kestrel.Limits);
        });
        var app = builder.Build();
        app.Run(answer.Of);
        try
        {
            await app.StartAsync();
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        return new SiteHost(app);
    }

    public async ValueTask DisposeAsync()
    {
        using var enough = new CancellationTokenSource(StopAfter);
        await app.StopAsync(enough.Token);
        await app.DisposeAsync();
    }

    /// <summary>What calendars and browsers send is far below; who sends more, or too slowly, is cut off.</summary>
    private static void Limit(KestrelServerLimits limits)
    {
        limits.MaxRequestLineSize = 2048;
        limits.MaxRequestHeadersTotalSize = 16 * 1024;
        limits.MaxRequestHeaderCount = 60;
        limits.MaxRequestBodySize = 0;
        limits.MaxConcurrentConnections = 1000;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(5);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
    }
}
