using System.Text;
using Docket.Core;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Feed;
using Docket.Core.Verification;
using Docket.Tests.TestKit;
using NodaTime;
using NodaTime.Text;
using NUnit.Framework;

namespace Docket.Tests.Verification;

/// <summary>Calendars held against small dockets, as of Tuesday, November 1, 2022.</summary>
public sealed class CalendarCheckTests
{
    private const string Docket =
        """
        { "sets": "opp", "what": "Opposition to motion to dismiss", "party": "plaintiff", "due": "2022-12-01" },
        { "sets": "reply", "what": "Reply on motion to dismiss", "party": "defendant", "due": "2022-12-08" },
        { "sets": "cmc", "kind": "hearing", "what": "Case management conference", "due": "2022-12-15T11:00" },
        { "sets": "jsr-1", "what": "Joint status report 1", "party": "all", "due": "2022-11-15" },
        { "sets": "jsr-2", "what": "Joint status report 2", "party": "all", "due": "2023-01-17" },
        { "sets": "mediation", "what": "Mediation", "due": "2022-12-20" }, { "vacates": "mediation" },
        { "sets": "disclosures", "what": "Initial disclosures", "party": "all", "due": "2022-12-05" }, { "satisfies": "disclosures", "on": "2022-11-01" },
        { "sets": "protocol", "what": "Discovery protocol", "due": "after ruling" }
        """;

    private const string Whole = "Opp. to MTD@2022-12-01;Reply re motion to dismiss@2022-12-08;CMC@2022-12-15;JSR 1@2022-11-15;JSR #2@2023-01-17";

    // The first list always agrees; what comes after the bar is added, and what begins with a minus taken out.
    [TestCase("", "")]
    [TestCase("-CMC", "missing cmc")]
    [TestCase("-CMC;Conference management case@2022-12-16", "moved cmc +1")]
    [TestCase("-CMC;Call with client@2022-12-15", "missing cmc")]
    [TestCase("-JSR 1", "missing jsr-1")]
    [TestCase("-JSR 1;Report on status of plan@2022-11-16", "missing jsr-1 (may be Report on status of plan)")]
    [TestCase("-Reply;Reminder: Reply re motion to dismiss@2022-12-01", "missing reply (may be Reminder: Reply re motion to dismiss)")]
    [TestCase("-Reply;Reminder: Reply re motion to dismiss@2022-12-08", "")]
    [TestCase("-Reply;Reply brief, motion to dismiss, Acme v. Zenith@2022-12-09", "missing reply")]
    [TestCase("-Reply;!Reply re motion to dismiss@2022-12-08", "missing reply")]
    [TestCase("-Reply;CANCELED: Reply re motion to dismiss@2022-12-08", "missing reply")]
    [TestCase("Mediation@2022-12-20", "cancelled mediation")]
    [TestCase("!Mediation@2022-12-20", "")]
    [TestCase("Mediation@2022-10-20", "")]
    [TestCase("Initial disclosures@2022-12-05", "done disclosures")]
    [TestCase("Discovery protocol@2022-12-22", "extra protocol")]
    [TestCase("Site visit (22-cv-00001)@2022-12-22", "extra Site visit (22-cv-00001)")]
    [TestCase("Site visit (22-cv-00001)@2022-10-22", "")]
    [TestCase("Site visit@2022-12-22", "")]
    [TestCase("CMC (22-cv-00001)@2022-12-22", "extra CMC (22-cv-00001)")]
    [TestCase("CMC (22-cv-00001)@2022-12-15", "")]
    public void Check_OfACalendarThatDiffers_SaysWhatAndNoMore(string change, string expected)
    {
        var events = Whole.Split(';').ToList();
        foreach (var one in change.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (one[0] == '-')
                Assert.That(events.RemoveAll(e => e.StartsWith(one[1..], StringComparison.Ordinal)), Is.EqualTo(1));
            else
                events.Add(one);
        }

        var check = Of(Cases.With(Docket), [.. events]);
        Assert.That(string.Join(", ", check.Findings.Where(f => f.Kind != FindingKind.Agrees).Select(Said)), Is.EqualTo(expected));
        Assert.That(check.Agrees, Is.EqualTo(expected.Length == 0 || expected.StartsWith("done", StringComparison.Ordinal)));
    }

    [TestCase("20221215T190000Z", null)] // 11 a.m. in San Francisco
    [TestCase("20221215T200000Z", "The docket says 11:00 a.m., the calendar noon.")]
    public void Hearing_AtAnotherHour_IsAMismatch(string start, string? why)
    {
        var check = CalendarCheck.Of(Schedule(Cases.With("""{ "sets": "cmc", "kind": "hearing", "what": "Case management conference", "due": "2022-12-15T11:00" }""")), Read($"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:CMC\nDTSTART:{start}\nEND:VEVENT\nEND:VCALENDAR\n"));
        Assert.That((check.Findings.Single().Why, check.Agrees), Is.EqualTo((why, why is null)));
    }

    [Test]
    public void Event_WithoutACase_IsNoOnesWhereSeveralAreAskedAbout()
    {
        var schedule = Schedule(Cases.With("""{ "sets": "cmc", "kind": "hearing", "what": "Case management conference", "due": "2022-12-15" }"""));
        var moved = Calendar("CMC@2022-12-16");
        Assert.That(CalendarCheck.Of(schedule, moved).Findings.Single().Kind, Is.EqualTo(FindingKind.Moved));
        var finding = CalendarCheck.Of(schedule, moved, alone: false).Findings.Single();
        Assert.That((finding.Kind, finding.MayBe.Single().Title), Is.EqualTo((FindingKind.Missing, "CMC")));
        Assert.That(CalendarCheck.Of(schedule, Calendar("CMC@2022-12-15"), alone: false).Agrees, Is.True);
    }

    /// <summary>Docket's own feed agrees with the docket that it was made of, and after an order is held to it by its ids, whatever its titles say.</summary>
    [Test]
    public void Feed_OfTheDocketItself_IsMatchedById()
    {
        var before = Schedule(Cases.With("""{ "sets": "brief", "what": "Opening brief", "due": "2022-12-01" }, { "sets": "x", "what": "Expert list", "due": "2022-12-06" }"""));
        var feed = Read(CalendarFeed.Text([before], FeedOptions.Default).Replace("Opening brief", "Etwas", StringComparison.Ordinal));
        Assert.That(CalendarCheck.Of(before, feed).Findings.Select(Said), Is.EqualTo(new[] { "agrees brief", "agrees x" }));
        var after = Schedule(Cases.With("""{ "sets": "brief", "what": "Opening brief", "due": "2022-12-02" }"""));
        Assert.That(CalendarCheck.Of(after, feed).Findings.Select(Said), Is.EqualTo(new[] { "moved brief -1", "extra DUE: Expert list - 3:22-cv-00001" }));
    }

    [TestCase(null, "plaintiff", "moved opp +1")]
    [TestCase(29, null, "moved opp +1")]
    [TestCase(30, null, "moved opp +1")]
    [TestCase(29, "defendant", "")]
    [TestCase(6, null, "")]
    public void Filter_BoundsWhatIsTold(int? within, string? party, string expected)
    {
        // Opposition docketed for 2022-12-01, 30 days after the as-of day; the calendar has 2022-11-30, or here the day after.
        var events = Whole.Replace("Opp. to MTD@2022-12-01", within is 29 ? "Opp. to MTD@2022-11-30" : "Opp. to MTD@2022-12-02", StringComparison.Ordinal).Split(';');
        var check = CalendarCheck.Of(Schedule(Cases.With(Docket)), Calendar(events), new DeadlineFilter { WithinDays = within, Party = party, Closed = true });
        Assert.That(string.Join(", ", check.Findings.Where(f => f.IsMismatch).Select(Said)), Is.EqualTo(within is 29 ? expected.Replace("+1", "-1", StringComparison.Ordinal) : expected));
    }

    internal static CalendarCheck Of(string json, params string[] events) => CalendarCheck.Of(Schedule(json), Calendar(events));

    internal static Schedule Schedule(string json, string asOf = "2022-11-01")
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var read = Law.BuiltIn.TryReadCase(stream, "test.json");
        return Law.BuiltIn.Schedule(read.Found!, LocalDatePattern.Iso.Parse(asOf).Value);
    }

    /// <summary>All-day events as TITLE@DAY; a cancelled one begins with an exclamation mark.</summary>
    internal static ForeignCalendar Calendar(params string[] events)
    {
        var parts = events.Select(e => e.TrimStart('!').Split('@')).Zip(events, (p, e) => $"BEGIN:VEVENT\nUID:{p[0].GetHashCode(StringComparison.Ordinal)}\nSUMMARY:{p[0]}\nDTSTART;VALUE=DATE:{p[1].Replace("-", "", StringComparison.Ordinal)}\n{(e[0] == '!' ? "STATUS:CANCELLED\n" : "")}END:VEVENT\n");
        return Read($"BEGIN:VCALENDAR\n{string.Concat(parts)}END:VCALENDAR\n");
    }

    private static ForeignCalendar Read(string text) => ForeignCalendar.Read(text, new LocalDate(2021, 1, 1), new LocalDate(2026, 12, 31));

    private static string Said(Finding finding)
    {
        var days = finding is { Kind: FindingKind.Moved, Days: { } apart } ? $" {(apart > 0 ? "+" : "")}{DateWords.Number(apart)}" : "";
        return $"{FindingWords.Of(finding.Kind)} {finding.Deadline?.Id ?? finding.Event!.Title}{days}{(finding.MayBe is [var one, ..] ? $" (may be {one.Title})" : "")}";
    }
}
