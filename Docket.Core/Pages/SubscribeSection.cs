using static Docket.Core.Pages.Html;

namespace Docket.Core.Pages;

/// <summary>How to have the deadlines in a calendar, with the steps of each and how soon it shows a change.</summary>
internal static class SubscribeSection
{
    public const string Place = "subscribe";

    private static readonly (string Calendar, string[] Steps, string Refresh)[] Calendars =
    [
        ("Google Calendar",
            ["Open Google Calendar in a browser; the telephone's app cannot subscribe.", "Beside \"Other calendars\" choose the plus sign, then \"From URL\".", "Paste the address and choose \"Add calendar\"."],
            "Google fetches a change within 4 to 24 hours; there is no setting for it. It shows no alarms of subscribed calendars, and hides what is cancelled."),
        ("Outlook",
            ["In Outlook on the web or the new Outlook choose \"Add calendar\", then \"Subscribe from web\".", "Paste the address, name the calendar and choose \"Import\".", "In classic Outlook choose \"Add Calendar\", then \"From Internet\", and paste the address."],
            "Outlook on the web fetches a change in about 3 hours, at times up to 24; classic Outlook as its send and receive groups say. It shows no alarms of subscribed calendars."),
        ("Apple Calendar",
            ["On a Mac choose \"File\", then \"New Calendar Subscription\", and paste the address.", "On an iPhone or iPad choose \"Calendars\", \"Add Calendar\", \"Add Subscription Calendar\", and paste the address.", "Set how often it refreshes; clear \"Remove Alerts\" if you want the alarms."],
            "Apple Calendar fetches a change as often as you set it: every 5 minutes to once a week."),
        ("Thunderbird",
            ["Choose \"New Calendar\", then \"On the Network\".", "Paste the address and choose \"Find Calendars\", then \"Subscribe\"."],
            "Thunderbird fetches a change every 30 minutes unless you set another time."),
    ];

    /// <summary>The section, or null where there is no feed.</summary>
    public static Markup.Element? Of(string? feedUrl) => feedUrl is null
        ? null
        : PageFrame.Section(Place, "Subscribe",
            El("p", "A calendar that subscribes to this address shows these deadlines and follows their changes: ", El("a", feedUrl).With("href", feedUrl).Class("address")),
            PageUrl.Webcal(feedUrl) is { } webcal ? El("p", El("a", "Open in this device's calendar").With("href", webcal).Class("button")) : null,
            El("div", Calendars.Select(c => El("details",
                El("summary", c.Calendar),
                El("ol", c.Steps.Select(s => El("li", s))),
                El("p", c.Refresh)))),
            El("p", "No calendar shows a change at once. What is due today or tomorrow, look up here.")).Class("subscribe");
}
