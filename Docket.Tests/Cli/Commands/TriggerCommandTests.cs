using System.Text.Json;
using Docket.Cli;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli.Commands;

public sealed class TriggerCommandTests
{
    private static readonly string[] Served = ["trigger", "complaint-served", "2022-04-22", "--court", "cand"];

    // 60 days under Rule 12(a)(2): Tuesday, June 21. 30 days under FOIA: Sunday, May 22, so Monday, May 23. The cause is open, so both are readings.
    [Test]
    public void Trigger_AgencyOfAnOpenCause_HasBothReadingsAndTheEarlierIsSafe()
    {
        var answer = Answer(CliRun.Of([.. Served, "--party", "us-agency", "--format", "json"]));
        Assert.Multiple(() =>
        {
            Assert.That((Text(answer, "id"), Text(answer, "date"), Text(answer, "safe")), Is.EqualTo(("frcp.12a2", "2022-06-21", "2022-05-23")));
            Assert.That(answer.GetProperty("readings").EnumerateArray().Select(r => Text(r, "date")), Is.EqualTo(new[] { "2022-06-21", "2022-05-23" }));
            Assert.That(answer.GetProperty("rules").EnumerateArray().Select(r => Text(r, "id")), Is.EqualTo(new[] { "frcp.12a2", "foia.answer" }));
        });
    }

    // With the cause known only the statute's 30 days are left; an ordinary defendant has 21 days: Friday, May 13.
    [TestCase("foia.answer", "2022-05-23", "--party", "us-agency", "--cause", "foia")]
    [TestCase("frcp.12a2", "2022-06-21", "--party", "us-agency", "--cause", "other")]
    [TestCase("frcp.12a1Ai", "2022-05-13", "--party", "other")]
    public void Trigger_KnownPartyOrCause_LeavesOneRule(string id, string date, params string[] known)
    {
        var answer = Answer(CliRun.Of([.. Served, .. known, "--format", "json"]));
        Assert.That((Text(answer, "id"), Text(answer, "date"), Text(answer, "safe")), Is.EqualTo((id, date, date)));
        Assert.That(answer.GetProperty("rules").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public void Trigger_Json_RepeatsTheQuestion()
    {
        var json = CliRun.Of([.. Served, "--party", "other", "--cause", "foia", "--service", "MAIL", "--given", "hearing=2022-06-09", "--law-as-of", "2022-01-01", "--format", "json"]).Json;
        Assert.That(
            new[] { "event", "on", "court", "party", "cause", "service", "lawAsOf" }.Select(name => Text(json, name)),
            Is.EqualTo(new[] { "complaint-served", "2022-04-22", "cand", "other", "foia", "mail", "2022-01-01" }));
        Assert.That(json.GetProperty("given").EnumerateArray().Select(g => (Text(g, "event"), Text(g, "on"))), Is.EqualTo(new[] { ("hearing", "2022-06-09") }));
    }

    // The rules of this table are the test's own, so that it stays when the data grow. Day 10 after April 22 is Monday, May 2.
    [Test]
    public void Trigger_Table_ShowsQuestionDatesAndProofs()
    {
        using var folder = OwnLaw.Folder();
        var run = CliRun.Of("trigger", "samples-served", "2022-04-22", "--court", "cand", "--party", "other", "--law", folder.Path);
        Assert.That(run.Out, Is.EqualTo("""
            samples-served: the samples are served
            Friday, April 22, 2022, N.D. Cal.; party other
            All of them.

            Due              What                             Rule
            ---------------  -------------------------------  ------------------------------
            2022-05-02       Return the samples               Our R. 7
                             my.7

            Return the samples (my.7)
              Due         Monday, May 2, 2022
              Safe        the same day
              Last moment 2022-05-02T23:59:59-07:00, the end of the day in
                          America/Los_Angeles, for electronic filing (Fed. R. Civ. P.
                          6(a)(4)(A))
              Rule        Our R. 7 (our own print; seen)

            How the date is found
              1. The rule says "10 days after samples-served". [Our R. 7]
              2. Friday, April 22, 2022 is the day on which samples-served (other) happened
                 (given). [Fed. R. Civ. P. 6(a)(1)(A)]
              3. 10 days after it, counting every day from the next one: Monday, May 2,
                 2022. [Fed. R. Civ. P. 6(a)(1)(B)]

            """.ReplaceLineEndings("\n")));
    }

    [TestCase(60)]
    [TestCase(80)]
    [TestCase(120)]
    public void Trigger_Table_StaysWithinTheScreen(int width)
    {
        var run = CliRun.At("2022-11-18T20:00:00Z", [], new Screen(width, false), Served);
        var table = run.Out[..run.Out.IndexOf("\n\nReadings", StringComparison.Ordinal)].Split("\n\n")[1];
        Assert.That(table.Split('\n').Select(line => line.Length), Has.All.LessThanOrEqualTo(width));
    }

    [Test]
    public void Trigger_Table_NamesTheSafeDayAndWhatIsWaitedFor()
    {
        var run = CliRun.Of([.. Served, "--party", "us-agency"]);
        Assert.That(run.Out, Does.Contain("2022-06-21       Answer").And.Contain("\nsafe 2022-05-23  ").And.Contain("waits for defendant-appeared").And.Contain("--given EVENT=DATE"));
    }

    // Rule 16(b)(2): the earlier of 90 days after service (July 21) and 60 days after the appearance on May 2 (July 1).
    [Test]
    public void Trigger_GivenEvent_IsCountedWith()
    {
        var run = CliRun.Of([.. Served, "--given", "defendant-appeared=2022-05-02", "--format", "csv"]);
        Assert.That(run.Out.Split('\n'), Has.Some.StartsWith("2022-07-01,2022-07-01,frcp.16b2,Issue the scheduling order,"));
        Assert.That(run.Out, Does.Not.Contain("waits for"));
    }

    [Test]
    public void Trigger_Csv_HasALineADeadline()
    {
        using var folder = OwnLaw.Folder();
        var run = CliRun.Of("trigger", "samples-served", "2022-04-22", "--court", "cand", "--format", "csv", "--law", folder.Path);
        Assert.That(run.Out, Is.EqualTo("date,safe,id,what,citation,readings,reason\n2022-05-02,2022-05-02,my.7,Return the samples,Our R. 7,2022-05-02 Fed. R. Civ. P. 6,\n"));
    }

    [Test]
    public void Trigger_EventOfOtherCourts_SaysSoAndExits0()
    {
        var run = CliRun.Of("trigger", "petition-filed", "2022-04-22", "--court", "ca9");
        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Out.ReplaceLineEndings(" "), Does.Contain("No rule that is known for 9th Cir. attaches a deadline to it.").And.Contain("docket rules --event petition-filed"));
    }

    [TestCase("did you mean complaint-served?", "complaint-servd", "2022-04-22", "--court", "cand")]
    [TestCase("No rule knows the event \"frcp.12a2\"", "frcp.12a2", "2022-04-22", "--court", "cand")]
    [TestCase("did you mean cand", "complaint-served", "2022-04-22", "--court", "cadn")]
    [TestCase("'--court' is required", "complaint-served", "2022-04-22")]
    [TestCase("did you mean us-agency? For any other say --party other.", "complaint-served", "2022-04-22", "--court", "cand", "--party", "us-agncy")]
    [TestCase("there are: us, us-agency", "complaint-served", "2022-04-22", "--court", "cand", "--party", "martian")]
    [TestCase("did you mean foia? For any other say --cause other.", "complaint-served", "2022-04-22", "--court", "cand", "--cause", "foai")]
    [TestCase("did you mean mail?", "complaint-served", "2022-04-22", "--court", "cand", "--service", "mial")]
    [TestCase("there are: personal, mail", "complaint-served", "2022-04-22", "--court", "cand", "--service", "pigeon")]
    [TestCase("did you mean hearing?", "complaint-served", "2022-04-22", "--court", "cand", "--given", "haering=2022-06-09")]
    [TestCase("\"hearing\" is not an event with its day", "complaint-served", "2022-04-22", "--court", "cand", "--given", "hearing")]
    [TestCase("\"=2022-06-09\" is not an event with its day", "complaint-served", "2022-04-22", "--court", "cand", "--given", "=2022-06-09")]
    [TestCase("\"hearing=June 9\" is not an event with its day", "complaint-served", "2022-04-22", "--court", "cand", "--given", "hearing=June 9")]
    [TestCase("hearing is given twice", "complaint-served", "2022-04-22", "--court", "cand", "--given", "hearing=2022-06-09", "--given", "hearing=2022-06-10")]
    [TestCase("complaint-served is the event asked about", "complaint-served", "2022-04-22", "--court", "cand", "--given", "complaint-served=2022-04-23")]
    [TestCase("\"22/04/2022\" is not a date (DATE)", "complaint-served", "22/04/2022", "--court", "cand")]
    [TestCase("\"2022-02-30\" is not a date (DATE)", "complaint-served", "2022-02-30", "--court", "cand")]
    [TestCase("DATE", "complaint-served", "--court", "cand")]
    [TestCase("\"--cort\" is not an option of trigger. Did you mean --court?", "complaint-served", "2022-04-22", "--cort", "cand")]
    [TestCase("\"--cort\" is not an option of trigger. Did you mean --court?", "complaint-served", "--cort", "2022-04-22")]
    [TestCase("\"--lwa\" is not an option of trigger. Did you mean --law?", "complaint-served", "2022-04-22", "--court", "cand", "--lwa", "folder")]
    [TestCase("markdown", "complaint-served", "2022-04-22", "--court", "cand", "--format", "markdown")]
    public void Trigger_WrongUsage_Exits2AndSays(string said, params string[] args)
    {
        var run = CliRun.Of(["trigger", .. args]);
        Assert.That((run.Exit, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.StartWith("docket: ").And.Contain(said));
    }

    private static JsonElement Answer(CliRun run)
    {
        Assert.That(run.Exit, Is.Zero, run.Error);
        return run.Json.GetProperty("deadlines").EnumerateArray().Single(d => Text(d, "what")!.StartsWith("Answer", StringComparison.Ordinal));
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
