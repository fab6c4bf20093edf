using System.Net;
using System.Net.Sockets;
using System.Text;
using Docket.Cli;
using Docket.Cli.Publishing;
using Docket.Cli.Serving;
using Docket.Tests.TestKit;
using NodaTime;

namespace Docket.Tests.Cli.Serving;

/// <summary>A server of a folder of cases, on a free port of this machine.</summary>
internal sealed class RunningSite : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StringWriter error = new();
    private SiteHost? host;
    private SiteKeeper? keeper;

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None });

    public string Error => error.ToString();

    public string Cases => Path.Combine(folder.Path, "cases");

    public string Tokens => Path.Combine(folder.Path, "tokens.json");

    public static async Task<RunningSite> Of(string text, bool secret = false)
    {
        var site = new RunningSite();
        site.Add("a.json", text);
        var session = new Session(Stream.Null, TextWriter.Null, site.error, SystemClock.Instance, Screen.Plain);
        site.keeper = new SiteKeeper(new CaseShelf(site.Cases, session, new LocalDate(2022, 11, 18)), null, secret ? new TokenFile(site.Tokens) : null, session);
        site.keeper.Reload();
        site.host = await SiteHost.Start(new SiteAnswer(site.keeper, new HashSet<string> { "127.0.0.1" }), IPAddress.Loopback, 0);
        site.Client.BaseAddress = site.host.Address;
        return site;
    }

    public string Add(string name, string text) => folder.Write(Path.Combine("cases", name), text);

    public void Reload() => keeper!.Reload();

    public FolderWatch Watch() => new(Cases, Reload);

    /// <summary>The path of the one file whose path begins and ends so.</summary>
    public string PathOf(string start, string end) => keeper!.Site.Files.Keys.Single(p => p.StartsWith(start, StringComparison.Ordinal) && p.EndsWith(end, StringComparison.Ordinal));

    public string Feed => PathOf("feeds/", ".ics");

    public Task<HttpResponseMessage> Ask(string path, params (string Name, string Value)[] headers) => Ask(HttpMethod.Get, path, headers);

    public async Task<HttpResponseMessage> Ask(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request);
    }

    /// <summary>Sends bytes as they are; gives all that comes back until the server closes.</summary>
    public async Task<string> Raw(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, host!.Address.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        using var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer);
        }
        catch (IOException)
        {
            // The server may close while the client still sends.
        }

        return Encoding.Latin1.GetString(answer.ToArray());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (host is not null)
            await host.DisposeAsync();
        await error.DisposeAsync();
        folder.Dispose();
    }
}
