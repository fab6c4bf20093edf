using System.Text.Json;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Cli.Commands;

public sealed class RulesCommandTests
{
    [Test]
    public void Rules_WithoutWords_ListsSetsAndFamilies()
    {
        var run = CliRun.Of("rules");
        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Out, Does.StartWith("Set             Deadline rules").And.Match(@"\nfrcp +Federal Rules of Civil Procedure +\d+ +\d+\n").And.Match(@"\nscotus +Sup\. Ct\. R\. 30 +1 +1990-01-01\n"));
    }

    [TestCase("frcp.12a2")]
    [TestCase("FRCP.12A2")]
    public void Rules_IdOfARule_ShowsItInFull(string id)
    {
        var run = CliRun.Of("rules", id);
        Assert.That(run.Out, Does.Contain("(frcp.12a2)").And.Contain("  Citation    Fed. R. Civ. P. 12(a)(2)\n").And.Contain("\n  - 60 days after complaint-served\n").And.Contain("\nWorked examples\n"));
    }

    [TestCase("frcp-6.2023")]
    [TestCase("Frcp-6.2023")]
    public void Rules_VersionOfATimeRule_IsShownInFull(string id)
    {
        var run = CliRun.Of("rules", id);
        Assert.That(run.Out, Does.StartWith("Fed. R. Civ. P. 6 (frcp-6.2023)\n").And.Contain("  In force    since 2023-12-01\n").And.Contain("mail 3 days"));
    }

    [Test]
    public void Rules_Set_ListsItsRulesAndTheTimeRulesOfThatName()
    {
        var json = CliRun.Of("rules", "foia", "--format", "json").Json;
        Assert.That(json.GetProperty("sets").EnumerateArray().Select(s => Text(s, "id")), Is.EqualTo(new[] { "foia" }));
        Assert.That(json.GetProperty("timeRules").EnumerateArray().Select(t => Text(t, "family")), Is.EqualTo(new[] { "foia" }));
    }

    [Test]
    public void Rules_WordsOfACitation_FindTheRules() =>
        Assert.That(Ids(CliRun.Of("rules", "552(a)(4)(c)", "--format", "json")), Is.EqualTo(new[] { "foia.answer" }));

    // The event starts the answer, the scheduling order and what is counted from that order's due day.
    [Test]
    public void Rules_Event_FindsWhatRunsFromItAlsoThroughOtherRules()
    {
        var ids = Ids(CliRun.Of("rules", "--event", "complaint-served", "--court", "cand", "--format", "json")).ToList();
        Assert.That(ids, Does.Contain("frcp.12a2").And.Contain("frcp.16b2").And.Contain("frcp.26f1").And.Not.Contain("frcp.12a1B").And.Not.Contain("ny.3012"));
    }

    [Test]
    public void Rules_Court_LeavesOutRulesOfOtherCourts()
    {
        var ids = Ids(CliRun.Of("rules", "--court", "ca9", "--format", "json")).ToList();
        Assert.That(ids, Has.Some.StartsWith("frap.").And.None.StartsWith("frcp."));
    }

    [Test]
    public void Rules_Json_TellsForWhomARuleIs()
    {
        var rule = CliRun.Of("rules", "frcp.12a2", "--format", "json").Json.GetProperty("sets")[0].GetProperty("rules")[0];
        Assert.That((Text(rule, "kind"), Text(rule, "owes"), Text(rule, "metBy"), rule.GetProperty("service").GetBoolean(), rule.GetProperty("checked").GetBoolean()), Is.EqualTo(("act", "recorded", "answer-filed", false, true)));
        Assert.That(rule.GetProperty("when").GetProperty("notCause").EnumerateArray().Select(c => c.GetString()), Is.EqualTo(new[] { "foia" }));
        Assert.That(rule.GetProperty("versions").EnumerateArray().Select(v => Text(v, "phrase")), Is.EqualTo(new[] { "60 days after complaint-served" }));
    }

    [Test]
    public void Rules_Csv_HasALineAVersion()
    {
        var lines = CliRun.Of("rules", "frcp.4m", "--format", "csv").Out.TrimEnd().Split('\n');
        Assert.That(lines, Has.Length.EqualTo(3));
        Assert.That(lines[0], Is.EqualTo("id,citation,what,period,from,to,events,checked,source,confidence"));
        Assert.That(lines[2], Does.StartWith("frcp.4m,Fed. R. Civ. P. 4(m),Serve the summons and complaint,90 days after complaint-filed,2015-12-01,,complaint-filed,true,"));
    }

    // The rule of this table is the test's own, so that it stays when the data grow.
    [Test]
    public void Rules_Table_ShowsWhatIsDoneAndThePeriodNow()
    {
        using var folder = OwnLaw.Folder("[ { \"phrase\": \"10 days after samples-served\" } ]", "[ { \"to\": \"2019-12-31\", \"phrase\": \"9 days after samples-served\" }, { \"from\": \"2020-01-01\", \"phrase\": \"10 days after samples-served\" } ]");
        folder.Write("deadlines/other.json", OwnLaw.Set.Replace("\"my\"", "\"other\"", StringComparison.Ordinal).Replace("my.7", "other.7", StringComparison.Ordinal).Replace("[ { \"given\": { \"samples-served\": \"2022-04-22\" }, \"court\": \"cand\", \"date\": \"2022-05-02\", \"authority\": \"day 10 is Monday, May 2, 2022\" } ]", "[]", StringComparison.Ordinal));
        Assert.That(CliRun.Of("rules", "--event", "samples-served", "--law", folder.Path).Out, Is.EqualTo("""
            Rule                                      Period now
            ----------------------------------------  --------------------------------------
            Return the samples                        10 days after samples-served
              my.7                                    since 2020-01-01
              Our R. 7
            Return the samples                        10 days after samples-served
              other.7                                 no worked example yet
              Our R. 7

            """.ReplaceLineEndings("\n")));
    }

    [TestCase("rules")]
    [TestCase("rules", "--events")]
    [TestCase("rules", "answer")]
    [TestCase("rules", "frcp")]
    public void Rules_Table_StaysWithinTheScreenAndBreaksNoId(params string[] args)
    {
        var run = CliRun.Of(args);
        Assert.That(run.Out.Split('\n').Select(line => line.Length), Has.All.LessThanOrEqualTo(80));
        if (args is [_, "answer"])
            Assert.That(run.Out, Does.Match(@"\n  frcp\.4d3\.answer\.abroad( |\n)"));
    }

    [Test]
    public void Rules_Events_ListsTheVocabulary()
    {
        var json = CliRun.Of("rules", "--events", "--format", "json").Json;
        foreach (var (list, word) in new[] { ("events", "complaint-served"), ("partyKinds", "us-agency"), ("causes", "foia") })
            Assert.That(json.GetProperty(list).EnumerateArray().Select(e => Text(e, "id")), Does.Contain(word));
        Assert.That(CliRun.Of("rules", "--events").Out, Does.Contain("\ncomplaint-served ").And.Contain("\nKind of party ").And.Contain("\nfoia "));
        Assert.That(CliRun.Of("rules", "--events", "--format", "csv").Out, Does.StartWith("id,name,note\n").And.Contain("\ncomplaint-served,the summons and complaint are served,"));
    }

    [Test]
    public void RulesCheck_DataAsTheyShip_Exits0()
    {
        var run = CliRun.Of("rules", "--check");
        Assert.That(run.Exit, Is.Zero, run.Out);
        Assert.That(run.Out, Does.Contain("no problems"));
    }

    [Test]
    public void RulesCheck_WrongExample_Exits1NamingSetAndLine()
    {
        using var folder = OwnLaw.Folder("\"date\": \"2022-05-02\"", "\"date\": \"2022-05-03\"");
        var run = CliRun.Of("rules", "--check", "--law", folder.Path);
        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(run.Out, Does.Contain("my:3:5: my.7.examples[0]: The worked example of my.7 in cand says 2022-05-03").And.Contain("[error example]").And.Contain("1 problem."));
        var json = CliRun.Of("rules", "--check", "--format", "json", "--law", folder.Path).Json;
        Assert.That(json.GetProperty("files").EnumerateArray().Select(f => (Text(f, "file"), Text(f.GetProperty("problems")[0], "code"))), Is.EqualTo(new[] { ("my", "example") }));
    }

    [TestCase("No rule that is known has the id or the words \"zzzyy\".", "zzzyy")]
    [TestCase("did you mean frcp.12a3?", "frcp.12a3x")]
    [TestCase("did you mean cand-civil?", "cand-cvil")]
    [TestCase("did you mean frcp-6.2023?", "frcp-6.2024")]
    [TestCase("No rule that is known is for ca9 and runs from petition-filed.", "--court", "ca9", "--event", "petition-filed")]
    [TestCase("No rule that is known is for cand and has the id or the words \"ny.3012\".", "ny.3012", "--court", "cand")]
    [TestCase("No rule knows the event \"complaint-servd\"; did you mean complaint-served?", "--event", "complaint-servd")]
    [TestCase("did you mean cand", "--court", "cadn")]
    [TestCase("--check is for all rules", "frcp", "--check")]
    [TestCase("--events lists all events", "--events", "--court", "cand")]
    [TestCase("--check is for all rules", "--events", "--check")]
    [TestCase("--check answers as table or json", "--check", "--format", "csv")]
    [TestCase("--evnt", "--evnt", "hearing")]
    public void Rules_WrongUsage_Exits2AndSays(string said, params string[] args)
    {
        var run = CliRun.Of(["rules", .. args]);
        Assert.That((run.Exit, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.StartWith("docket: ").And.Contain(said));
    }

    private static IEnumerable<string?> Ids(CliRun run) =>
        from set in run.Json.GetProperty("sets").EnumerateArray()
        from rule in set.GetProperty("rules").EnumerateArray()
        select Text(rule, "id");

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
