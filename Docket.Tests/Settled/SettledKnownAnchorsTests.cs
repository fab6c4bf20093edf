using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Settled;

/// <summary>""after X" without a length, once X has happened: in force without a date; `check` asks for one. What hangs on a waiting deadline that has a date waits too, with its own date; "the earlier of" shows the known day as waiting, "the later of" has none."</summary>
public sealed class SettledKnownAnchorsTests
{
    private static readonly string After = Dockets.Entry("1", "2022-09-01", """{ "sets": "confer", "party": "all", "due": "after ruling" }""");
    private static readonly string Ruling = Dockets.Entry("2", "2022-10-03", """{ "records": "ruling" }""");

    [Test]
    public void AfterWithoutALength_OnceItHappened_IsInForceWithoutADateAndCheckAsksForOne()
    {
        var file = Dockets.Of(After, Ruling);
        Assert.That((file.AsOf("2022-09-02").Row("confer"), file.AsOf("2022-10-03").Row("confer"), file.Checked()), Is.EqualTo(("- waiting", "- in-force", "no-date")));
    }

    [Test]
    public void WhatHangsOnAWaitingDeadlineWithADate_WaitsTooWithItsOwnDate()
    {
        var schedule = Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "sets": "motion", "due": "2022-12-01", "if": "records-exist" }""", """{ "sets": "opposition", "due": "14 days after motion" }""")).AsOf("2022-09-01");
        Assert.That((schedule.Row("motion"), schedule.Said("opposition")), Is.EqualTo(("2022-12-01 waiting", "2022-12-15 waiting: hangs on motion, which waits for records-exist")));
    }

    [TestCase("the earlier of 2022-12-01 and 14 days after ruling", "2022-12-01 waiting")]
    [TestCase("the later of 2022-12-01 and 14 days after ruling", "- waiting")]
    public void EarlierAndLater_OfAKnownAndAnOpenDay_ShowItAsWaitingOrNone(string due, string row) =>
        Assert.That(Dockets.Of(Dockets.Entry("1", "2022-09-01", $$"""{ "sets": "x", "due": "{{due}}" }""")).AsOf("2022-09-01").Row("x"), Is.EqualTo(row));
}
