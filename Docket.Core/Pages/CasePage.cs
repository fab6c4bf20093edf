using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Explanation;
using static Docket.Core.Pages.Html;

namespace Docket.Core.Pages;

/// <summary>Writes a case as one HTML file: what is due, a picture, every proof, the docket's history, and how to subscribe.</summary>
/// <remarks>The file stands alone: it fetches nothing, runs no script, and can be printed. Equal schedules and options give equal text.
/// What a sealed entry set, moved or recorded is left out with all that rests on it.</remarks>
public static class CasePage
{
    /// <summary>Writes the page of a case, lines ended by LF.</summary>
    /// <param name="schedule">The schedule; the page names its as-of day and counts days from it.</param>
    /// <param name="options">What the page links to.</param>
    /// <param name="writer">Receives the page, to be stored as UTF-8; it stays open.</param>
    /// <returns>True where a page was written; false for a sealed case, of which nothing is written.</returns>
    /// <exception cref="ArgumentException">An address of the options is none that a page can link to. Nothing was written.</exception>
    /// <example>
    /// <code>
    /// using var writer = new StreamWriter("cje.html");
    /// CasePage.Write(schedule, new CasePageOptions { FeedUrl = "cje.ics", IndexUrl = "index.html" }, writer);
    /// </code>
    /// </example>
    public static bool Write(Schedule schedule, CasePageOptions options, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(writer);
        var feed = options.FeedUrl is { } url ? PageUrl.Checked(url, nameof(options)) : null;
        var index = options.IndexUrl is { } up ? PageUrl.Checked(up, nameof(options)) : null;
        PageNotes.Check(options.Notes, nameof(options));
        if (CaseView.Of(schedule) is not { } view)
            return false;
        Markup?[] main = [.. DueSection.Of(view), TimelineSection.Of(view), DueSection.Closed(view), DocketSection.Of(view), Parties(view), SubscribeSection.Of(feed)];
        PageFrame.Write(writer, $"{Name(schedule)}, {DateWords.Iso(schedule.AsOf)}", [.. Header(view, index), .. PageNotes.Of(options.Notes)], Sections(feed), main.OfType<Markup>());
        return true;
    }

    private static IEnumerable<(string Place, string Words)> Sections(string? feed) =>
    [
        (DueSection.Place, "Due"), (TimelineSection.Place, "Timeline"), (DocketSection.Place, "Docket"),
        .. feed is null ? [] : new[] { (SubscribeSection.Place, "Subscribe") },
    ];

    internal static string Name(Schedule schedule) => schedule.Case.Caption ?? schedule.Case.Number;

    private static IEnumerable<Markup> Header(CaseView view, string? index)
    {
        var schedule = view.Schedule;
        if (index is not null)
            yield return El("p", El("a", "All cases").With("href", index)).Class("up");
        yield return El("h1", User(Name(schedule)));
        yield return El("p", [User($"{schedule.Jurisdiction.Court.Cite} {schedule.Case.Number}"), .. schedule.Case.Judge is { } judge ? ["; ", User(judge)] : Array.Empty<Markup>()]).Class("court");
        yield return El("p", "As of ", FullDay(schedule.AsOf), $"{ScheduleWords.Assumption(schedule)}. Days are counted from then; what is filed later is not here.").Class("as-of");
        if (view.ClosedBy is { } closing)
            yield return El("p", El("strong", "Closed"), " by ", User(closing.Label), " of ", Day(closing.Filed), ".");
    }

    private static Markup.Element? Parties(CaseView view) => view.Schedule.Case.Parties.IsEmpty
        ? null
        : PageFrame.Section("parties", "Parties",
            El("dl", view.Schedule.Case.Parties.SelectMany(p => new[]
            {
                El("dt", User(p.Id)),
                El("dd", p.Name is { } name ? User(name) : "no name given", p.Responsible is { } who ? El("span", "; followed by ", User(who)) : null),
            })));
}
