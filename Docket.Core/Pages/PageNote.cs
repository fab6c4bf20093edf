using static Docket.Core.Pages.Html;

namespace Docket.Core.Pages;

/// <summary>A warning above a page.</summary>
/// <param name="Words">What it says; plain text.</param>
/// <param name="Url">Where it leads, relative or absolute (<c>https</c>, <c>http</c>, <c>webcal</c>); null for nowhere.</param>
public sealed record PageNote(string Words, string? Url = null);

/// <summary>Warnings as markup.</summary>
internal static class PageNotes
{
    /// <summary>Refuses addresses that no page can link to.</summary>
    public static void Check(IEnumerable<PageNote> notes, string name)
    {
        foreach (var url in notes.Select(n => n.Url).OfType<string>())
            PageUrl.Checked(url, name);
    }

    public static IEnumerable<Markup> Of(IEnumerable<PageNote> notes) =>
        notes.Select(n => El("p", El("strong", "Warning: "), n.Url is { } url ? El("a", User(n.Words)).With("href", url) : User(n.Words)));
}
