using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli;

/// <summary>What a person meets who uses the commands for the first time and does not know what they are supposed to say.</summary>
public sealed class NewcomerTests
{
    [Test]
    public void Due_MonthTooShort_ShowsBothReadings()
    {
        var run = CliRun.With(Cases.With("""{ "sets": "production", "due": "2023-01-31" }, { "sets": "report", "due": "one month after production" }"""), "due", "-");
        Assert.That(run.Out, Does.Contain("readings: 2023-02-28 (safe), 2023-03-01"));
    }

    [Test]
    public void Due_RequestToReviveWhatIsVacated_KeepsWhatWasAndNamesWhoAsks()
    {
        var file = """
            { "court": "cand", "number": "1", "entries": [
              { "ecf": "22", "filed": "2022-09-01", "effects": [ { "sets": "cmc", "kind": "hearing", "due": "2022-12-08" } ] },
              { "ecf": "24", "filed": "2022-10-01", "effects": [ { "vacates": "cmc" } ] },
              { "ecf": "25", "filed": "2022-11-01", "title": "Stipulation", "effects": [ { "proposes": [ { "continues": "cmc", "due": "2023-02-09" } ] } ] } ] }
            """;
        var due = CliRun.With(file, "due", "-", "--format", "json");
        var row = due.Json.GetProperty("cases")[0].GetProperty("deadlines")[0];
        Assert.Multiple(() =>
        {
            Assert.That((row.GetProperty("state").GetString(), row.GetProperty("date").GetString()), Is.EqualTo(("proposed", "2023-02-09")));
            Assert.That(row.GetProperty("reason").GetString(), Is.EqualTo("proposed by ECF 25, not in force until granted; until then vacated by ECF 24"));
            Assert.That(CliRun.With(file, "check", "-").Exit, Is.Zero);
            Assert.That(CliRun.With(file, "feed", "-").Out, Does.Contain("SUMMARY:CANCELLED: cmc"));
        });
    }

    [Test]
    public void Explain_DateFixedByHand_SaysWhoAndWhy()
    {
        var file = Cases.With("""{ "sets": "answer", "due": "2022-12-08" }, { "overrides": "answer", "due": "2022-12-10", "by": "docket clerk", "why": "stipulation by e-mail" }""");
        var text = CliRun.With(file, "explain", "-", "answer").Out;
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Contain("By hand     fixed by docket clerk: stipulation by e-mail").And.Contain("Without the date fixed by hand"));
            Assert.That(CliRun.With(file, "due", "-").Out, Does.Contain("fixed by hand, docket clerk:"));
            Assert.That(CliRun.With(file, "check", "-").Out, Does.Not.Contain("computed-as"));
        });
    }

    [Test]
    public void Explain_AfterTheOrder_TellsWhoAskedAndWhoOrdered()
    {
        var file = """
            { "court": "cand", "number": "1", "entries": [
              { "ecf": "23", "filed": "2022-09-01", "effects": [ { "proposes": [ { "sets": "jsr", "due": "2023-01-12" } ] } ] },
              { "ecf": "24", "filed": "2022-10-01", "effects": [ { "grants": "23" } ] } ] }
            """;
        Assert.That(CliRun.With(file, "explain", "-", "jsr").Out, Does.Contain("2022-09-01 ECF 23 asks for an order that sets it\n  2022-10-01 ECF 24 sets it: 2023-01-12"));
    }

    [Test]
    public void Explain_Proposal_HasTheAuthorityOfItsReport() =>
        Assert.That(CliRun.Of("explain", CliRun.Example, "jsr-3").Out, Does.Contain("Authority   agreed"));

    [TestCase("2022-11-30", "Done        Wednesday, November 30, 2022, 6 days after it was due\n")]
    [TestCase("2022-11-24", "Done        Thursday, November 24, 2022\n")]
    public void Explain_WhatWasDone_SaysHowLate(string on, string expected)
    {
        var file = Cases.With($$"""{ "sets": "brief", "due": "2022-11-24" }, { "satisfies": "brief", "on": "{{on}}" }""");
        Assert.That(CliRun.With(file, "explain", "-", "brief").Out, Does.Contain(expected));
    }

    [Test]
    public void Explain_Vacated_SaysItOnce() =>
        Assert.That(CliRun.With(Cases.With("""{ "sets": "a", "due": "2022-12-08" }, { "vacates": "a" }"""), "explain", "-", "a").Out, Does.Contain("State       vacated by ECF 1\n"));

    [Test]
    public void Explain_OverriddenHour_IsNotLost() =>
        Assert.That(
            CliRun.With(Cases.With("""{ "sets": "a", "due": "2022-12-08T17:00" }, { "overrides": "a", "due": "2022-12-10" }"""), "explain", "-", "a").Out,
            Does.Contain("2022-12-08, 5:00 p.m."));

    [Test]
    public void Due_EarliestDay_IsNotShownAsADeadline()
    {
        var file = Cases.Due("no earlier than 30 days after 2022-11-25");
        Assert.That(CliRun.With(file, "due", "-").Out, Does.Contain("an earliest day: not before it"));
        Assert.That(CliRun.With(file, "explain", "-", "brief").Out, Does.Contain("Not before  Sunday, December 25, 2022").And.Not.Contain("last open day before it"));
    }

    [Test]
    public void Due_CourtThatClosesBeforeMidnight_ShowsTheHour() =>
        Assert.That(CliRun.With(Cases.Due("2022-12-08").Replace("cand", "ded", StringComparison.Ordinal), "due", "-").Out, Does.Contain("by 5:00 p.m."));

    [TestCase("cal", "Cal. Code Civ. Proc.", Description = "a state's courts keep their own list")]
    [TestCase("delfamct", "Delaware courts")]
    [TestCase("cand", "Columbus Day")]
    public void Holidays_OfAStateCourt_AreNotTheFederalOnes(string court, string expected) =>
        Assert.That(CliRun.Of("holidays", "--court", court, "--year", "2022").Out, Does.Contain(expected));

    [Test]
    public void Feed_OneCaseInTwoFiles_IsRefusedWithBoth()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Cases.Due("2022-12-08"));
        folder.Write("b.json", Cases.Due("2022-12-09"));
        var run = CliRun.Of("feed", folder.Path);
        Assert.That((run.Exit, run.Out), Is.EqualTo((3, "")));
        Assert.That(run.Error, Does.Contain("a.json and ").And.Contain("b.json hold the same case, N.D. Cal. 3:22-cv-00001"));
    }

    [Test]
    public void Feed_TooLargeForCalendarServices_SaysSo()
    {
        var many = string.Join(", ", Enumerable.Range(0, 1500).Select(i => $$"""{ "sets": "d{{i}}", "due": "2022-12-08" }"""));
        var run = CliRun.With(Cases.With(many), "feed", "-");
        Assert.That((run.Exit, run.Error), Is.EqualTo((0, run.Error)).And.Matches<(int, string Error)>(r => r.Error.Contains("1500 events", StringComparison.Ordinal) && r.Error.Contains("-o FILE.ics", StringComparison.Ordinal)));
    }

    [Test]
    public void Due_PersonWhoFollowsNothing_IsWrongUsage()
    {
        var file = Cases.With("""{ "sets": "brief", "party": "a", "due": "2022-12-08" }""", more: """ "parties": [ { "id": "a", "responsible": "M. Doe" } ],""");
        Assert.That(CliRun.With(file, "due", "-", "--responsible", "M. Doe").Exit, Is.Zero);
        var run = CliRun.With(file, "due", "-", "--responsible", "M. Do");
        Assert.That((run.Exit, run.Error), Is.EqualTo((2, "docket: \"M. Do\" follows no party (--responsible). The files name M. Doe.\n")));
    }

    [Test]
    public void Check_AsOfADay_LooksAtTheEntriesKnownThen()
    {
        var file = """
            { "court": "cand", "number": "1", "entries": [
              { "ecf": "1", "filed": "2022-09-01", "effects": [ { "sets": "a", "due": "2022-12-08" } ] },
              { "ecf": "2", "filed": "2022-10-01", "effects": [ { "vacates": "b" } ] } ] }
            """;
        Assert.That((CliRun.With(file, "check", "-").Exit, CliRun.With(file, "check", "-", "--as-of", "2022-09-15").Exit), Is.EqualTo((1, 0)));
    }

    [TestCase("txwd", null, "the file names no \"division\"")]
    [TestCase("txwd", "Nowhere", "the division \"Nowhere\" tells none of them")]
    [TestCase("txwd", "El Paso", null)]
    [TestCase("cand", null, null)]
    public void Check_CourtThatSpansZones_AsksForTheDivision(string court, string? division, string? expected)
    {
        var more = division is null ? "" : $" \"division\": \"{division}\",";
        var text = CliRun.With(Cases.With("""{ "sets": "a", "due": "2022-12-08" }""", more: more).Replace("cand", court, StringComparison.Ordinal), "check", "-").Out;
        Assert.That(text, expected is null ? Does.Contain("no problems") : Does.Contain(expected));
    }

    [Test]
    public void Check_DoneOnALaterDayThanItsEntry_IsDoubted() =>
        Assert.That(CliRun.With(Cases.With("""{ "sets": "a", "due": "2022-12-08" }, { "satisfies": "a", "on": "2022-11-09" }"""), "check", "-").Out, Does.Contain("done-later"));

    [TestCase("Mail", "2022-01-21", null, Description = "January 17 is a holiday: the 18th, and three days")]
    [TestCase("pigeon", "2022-01-18", "not a manner of service")]
    public void Batch_MannerOfService_IsReadInAnyCaseAndDoubtedWhereUnknown(string service, string date, string? warning)
    {
        var run = CliRun.With($$"""{ "id": "q", "court": "cand", "phrase": "14 days after 2022-01-03", "service": "{{service}}" }""", "compute", "--batch", "-");
        Assert.That(run.Json.GetProperty("date").GetString(), Is.EqualTo(date));
        Assert.That(run.Json.TryGetProperty("warnings", out var warnings) ? warnings[0].GetString() : null, warning is null ? Is.Null : Does.Contain(warning));
    }

    [Test]
    public void Compute_ServiceOnACountBack_SaysThatNothingWasAdded() =>
        Assert.That(CliRun.Of("compute", "7 days before 2022-12-08", "--court", "cand", "--service", "mail").Out, Does.Contain("so none were added"));
}
