using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Settled;

/// <summary>"Partly satisfied with `remains`: not overdue itself (the id it names is, if late), and satisfied when that id is."</summary>
public sealed class SettledPartlySatisfiedTests
{
    private static readonly string[] Entries =
    [
        Dockets.Entry("1", "2022-10-03", """{ "sets": "production", "due": "2022-10-14" }"""),
        Dockets.Entry("2", "2022-10-14", """{ "satisfies": "production", "partly": "two boxes", "remains": "boxes" }""", """{ "sets": "boxes", "due": "2022-10-28" }"""),
        Dockets.Entry("3", "2022-11-10", """{ "satisfies": "boxes", "on": "2022-11-08" }"""),
    ];

    [TestCase("2022-10-28", false)]
    [TestCase("2022-10-31", true)]
    public void Remainder_IfLate_IsOverdueAndWhatWasPartlyDoneIsNot(string asOf, bool late)
    {
        var schedule = Dockets.Of(Entries).AsOf(asOf);
        Assert.That((schedule.Rows("production", "boxes"), schedule.Deadline("production").Overdue, schedule.Deadline("boxes").Overdue), Is.EqualTo(("2022-10-14 partly-satisfied, 2022-10-28 in-force", false, late)));
    }

    [Test]
    public void Remainder_Satisfied_SatisfiesWhatWasPartlyDone()
    {
        var schedule = Dockets.Of(Entries).AsOf("2022-11-10");
        Assert.That((schedule.Rows("production", "boxes"), Probes.Iso(schedule.Deadline("production").Done)), Is.EqualTo(("2022-10-14 satisfied, 2022-10-28 satisfied", "2022-11-08")));
    }
}
