using System.Security.Cryptography;
using System.Text;

namespace Docket.Core.Pages;

/// <summary>The style sheet and the script of the pages, each with the hash by which a page's policy allows it and nothing else.</summary>
internal static class PageResources
{
    public static PageResource Style { get; } = Read("page.css");

    public static PageResource IndexScript { get; } = Read("index.js");

    private static PageResource Read(string name)
    {
        using var stream = typeof(PageResources).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = reader.ReadToEnd();
        return new PageResource(text, $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'");
    }
}

/// <summary>A text that stands in a page as it is.</summary>
/// <param name="Text">The text.</param>
/// <param name="Hash">Its hash as a policy names it.</param>
internal sealed record PageResource(string Text, string Hash);
