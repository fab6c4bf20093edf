using Docket.Core.Pages;
using Docket.Core.Pages.Timelines;
using Docket.Tests.TestKit;
using NUnit.Framework;
using static Docket.Tests.TestKit.Dockets;

namespace Docket.Tests.Pages;

public sealed class TimelineTests
{
    // 100 days over 734 units; 2024-02-29 counts.
    [TestCase("2024-01-01", 16)]
    [TestCase("2024-01-02", 23, Description = "7.34 is nearest 7")]
    [TestCase("2024-02-20", 383, Description = "50 days: half of 734 is 367")]
    [TestCase("2024-04-10", 750)]
    public void Scale_Day_LiesInProportion(string day, int x) =>
        Assert.That(new TimelineScale(Day("2024-01-01"), Day("2024-04-10"), 16, 734).X(Day(day)), Is.EqualTo(x));

    [Test]
    public void Scale_OneDay_LiesAtTheLeft() => Assert.That(new TimelineScale(Day("2024-01-01"), Day("2024-01-01"), 16, 734).X(Day("2024-01-01")), Is.EqualTo(16));

    // Names need 60 units: of 152 days a month takes 144, of eight years half a year takes 45 and a year 90.
    [TestCase("2024-01-15", "2024-06-15", "2024-02-01 2024-03-01 2024-04-01 2024-05-01 2024-06-01")]
    [TestCase("2020-05-01", "2028-05-01", "2021-01-01 2022-01-01 2023-01-01 2024-01-01 2025-01-01 2026-01-01 2027-01-01 2028-01-01")]
    public void Scale_Ticks_StandOnFirstDaysOfMonthsWithRoomBetween(string first, string last, string ticks) =>
        Assert.That(string.Join(" ", new TimelineScale(Day(first), Day(last), 16, 734).Ticks().Select(t => Probes.Iso(t))), Is.EqualTo(ticks));

    [Test]
    public void Lanes_LabelsThatWouldLieOnOneAnother_GoToSeveral() =>
        Assert.That(TimelineLanes.Of([new(0, 0, 100), new(50, 50, 150), new(200, 200, 300)]), Is.EqualTo([1, 0, 0]));

    [Test]
    public void Lanes_AnyDocket_NoLabelsCross([Range(1, 20)] int seed)
    {
        var view = CaseView.Of(RandomDockets.Of(seed).AsOf("2022-09-01"))!;
        var extents = Timeline.Of(view).Marks.Select((m, i) => new Extent(i * 37 % 700, i * 37 % 700, (i * 37 % 700) + (7 * m.Label.Length))).ToList();
        var lanes = TimelineLanes.Of(extents);
        var crossing = from i in Enumerable.Range(0, extents.Count)
                       from j in Enumerable.Range(0, i)
                       where lanes[i] == lanes[j] && extents[i].Crosses(extents[j])
                       select (i, j);
        Assert.That(crossing, Is.Empty);
    }

    // One mark stood far to the right before; the line of the other must cross that, and still gets a lane.
    [Test]
    public void Lanes_WhereAMarkStoodBefore_NeverKeepAnotherFromALane() =>
        Assert.That(TimelineLanes.Of([new(500, 0, 600), new(100, 100, 200)]), Is.EqualTo([0, 1]));

    // 30 days after January 11 end on Saturday, February 10, so Monday the 12th; 60 days before April 10 on the same Saturday, so Friday the 9th.
    // One day is 7.14 units: January 11 lies at 16 + 71, February 9 at 16 + 278, February 12 at 16 + 300, April 10 at 730. One lane of entries: the rail lies at 22 + 16 + 6 + 22.
    [Test]
    public void Arcs_ForwardAndBack_EndOnTheirDaysBelowTheRail()
    {
        var file = Of(
            Entry("1", "2024-01-01", """{ "records": "served", "on": "2024-01-11" }""", """{ "sets": "trial", "kind": "hearing", "due": "2024-04-10" }"""),
            Entry("2", "2024-01-05", """{ "sets": "a", "what": "A", "due": "30 days after served" }""", """{ "sets": "b", "what": "B", "due": "60 days before trial" }"""));
        var timeline = Timeline.Of(CaseView.Of(file.AsOf("2024-01-31"))!);
        using var picture = new StringWriter();
        Html.Write(TimelinePicture.Of(timeline), picture);
        Assert.Multiple(() =>
        {
            Assert.That(timeline.Arcs.Select(a => $"{Probes.Iso(a.From)} {Probes.Iso(a.To)} {a.Words}"), Is.EqualTo(["2024-04-10 2024-02-09 b hangs on trial", "2024-01-11 2024-02-12 a hangs on served"]));
            Assert.That(picture.ToString(), Does.Contain("M87 66A114.5 28 0 0 0 316 66").And.Contain("M730 66A218 40 0 0 1 294 66"));
        });
    }

    // Moved from 2024-01-20 to 2024-02-01 and on to 2024-01-25: it stands on the last and stood on the two before.
    [Test]
    public void Ghosts_MovedTwice_AreTheDaysBefore()
    {
        var file = Of(
            Entry("1", "2024-01-01", """{ "sets": "x", "what": "X", "due": "2024-01-20" }"""),
            Entry("2", "2024-01-05", """{ "continues": "x", "due": "2024-02-01" }"""),
            Entry("3", "2024-01-08", """{ "continues": "x", "due": "2024-01-25" }"""));
        var mark = Timeline.Of(CaseView.Of(file.AsOf("2024-01-10"))!).Marks.Single();
        Assert.That((Probes.Iso(mark.Day), string.Join(" ", mark.Ghosts.Select(g => Probes.Iso(g)))), Is.EqualTo(("2024-01-25", "2024-01-20 2024-02-01")));
    }
}
