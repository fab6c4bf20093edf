namespace Docket.Core.Pages;

/// <summary>Addresses that a page may link to.</summary>
internal static class PageUrl
{
    private static readonly string[] Schemes = ["http", "https", "webcal"];

    /// <summary>The address, if it leads to a place beside the page or to a web server.</summary>
    /// <exception cref="ArgumentException">It leads elsewhere, or is none.</exception>
    public static string Checked(string url, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(url, name);
        var isAbsolute = Uri.TryCreate(url, UriKind.Absolute, out var absolute) && !url.StartsWith('/');
        var isRelative = !isAbsolute && !url.Split('/', '?', '#')[0].Contains(':', StringComparison.Ordinal) && Uri.TryCreate(url, UriKind.Relative, out _);
        if (url.Any(char.IsControl) || !(isRelative || (isAbsolute && Schemes.Contains(absolute!.Scheme))))
            throw new ArgumentException($"\"{url}\" is no address a page can link to; a relative one, or one that begins with https://, http:// or webcal://, was expected.", name);
        return url;
    }

    /// <summary>The same address by which calendars subscribe, or null for a relative one, whose host the page does not know.</summary>
    public static string? Webcal(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https" or "webcal" ? "webcal" + url[url.IndexOf(':', StringComparison.Ordinal)..] : null;
}
