using System.Text;
using Docket.Core.Storage.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Docket.Cli.Serving;

/// <summary>Answers one request from what is served. Only paths that are served lead anywhere, compared letter by letter, so none leads out.</summary>
/// <param name="keeper">Has what is served.</param>
/// <param name="hosts">The names by which this server may be asked; null for all.</param>
internal sealed class SiteAnswer(SiteKeeper keeper, IReadOnlySet<string>? hosts)
{
    public async Task Of(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        AddCommon(response.Headers);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            await Say(context, StatusCodes.Status405MethodNotAllowed, "Only GET and HEAD are answered.");
        }
        else if (hosts is not null && !hosts.Contains(request.Host.Host))
        {
            await Say(context, StatusCodes.Status421MisdirectedRequest, "This server does not answer to that name.");
        }
        else if (PathOf(context) is not { } path || !keeper.Site.TryFind(path, out var file))
        {
            var gone = PathOf(context) is { } former && keeper.Site.Gone.Contains(former);
            await Say(context, gone ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound, gone ? "Gone." : "Not found.");
        }
        else
        {
            await Send(context, file, path);
        }
    }

    private static async Task Send(HttpContext context, ServedFile file, string path)
    {
        var (request, headers) = (context.Request, context.Response.Headers);
        var accepted = request.Headers.AcceptEncoding.Count > 0 ? request.GetTypedHeaders().AcceptEncoding : [];
        var (bytes, encoding, tag) = file.In(name => accepted.Any(a => a.Value.Equals(name, StringComparison.OrdinalIgnoreCase) && a.Quality is null or > 0));
        headers.ETag = tag;
        headers.LastModified = file.LastModified;
        headers.Vary = "Accept-Encoding";
        headers.CacheControl = "private, max-age=300";
        if (IsKnown(request, tag, file))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        headers.ContentType = file.IsFeed ? "text/calendar; charset=utf-8" : "text/html; charset=utf-8";
        if (file.IsFeed)
            headers.ContentDisposition = $"inline; filename=\"{path[(path.LastIndexOf('/') + 1)..]}\"";
        if (encoding is not null)
            headers.ContentEncoding = encoding;
        headers.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    /// <summary>Whether the client has it. A tag counts before a day; a day counts where it is the very one.</summary>
    private static bool IsKnown(HttpRequest request, string tag, ServedFile file)
    {
        if (request.Headers.IfNoneMatch.Count > 0)
            return request.GetTypedHeaders().IfNoneMatch.Any(known => known.Tag == "*" || known.Tag == tag);
        return request.Headers.IfModifiedSince is [{ } since] && since == file.LastModified;
    }

    /// <summary>The path as it came, never decoded: no name that is served needs it.</summary>
    private static string? PathOf(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (target.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            target = target.IndexOf('/', "http://".Length) is var slash and > 0 ? target[slash..] : "/";
        var path = target.Split('?')[0];
        return path == "/" ? SiteNames.Index : path.StartsWith('/') ? path[1..] : null;
    }

    private static void AddCommon(IHeaderDictionary headers)
    {
        headers["X-Robots-Tag"] = "noindex";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.ContentSecurityPolicy = "frame-ancestors 'none'";
    }

    private static async Task Say(HttpContext context, int status, string words)
    {
        var bytes = Encoding.UTF8.GetBytes(words + "\n");
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
