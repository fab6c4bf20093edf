using Docket.Core;
using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Facts;

/// <summary>Entries that do not fit one another: each is told with its place and what to do, and nothing else is lost by it.</summary>
public sealed class DocketRefusalTests
{
    // Saturday, December 10, 2022: a doubt of another entry, which is told whatever else is wrong.
    private const string Doubtful = """{ "ecf": "1", "filed": "2022-09-30", "title": "Order", "effects": [ { "sets": "other", "party": "all", "due": "2022-12-10" }, """;

    private static string Whole(string first, params string[] entries) =>
        $$"""
        { "court": "cand", "number": "1", "entries": [
          {{Doubtful}}{{first}} ] },
          {{string.Join(",\n  ", entries)}} ] }
        """;

    private static string Entry(string id, string filed, string effects) => $$"""{ "ecf": "{{id}}", "filed": "{{filed}}", "title": "Order", "effects": [ {{effects}} ] }""";

    private const string Brief = """{ "sets": "brief", "party": "all", "due": "2022-12-01" }""";
    private const string Stay = """{ "stays": "brief", "from": "2022-10-10", "mode": "extends" }""";

    private static IEnumerable<TestCaseData> Rows()
    {
        // Stays.
        yield return Row("lifted-already", Severity.Warning, "entries[3].effects[0]", "The stay of ECF 2 was lifted by ECF 3 already, with 2022-10-20 as its last stayed day; this changes nothing. Where that day is wrong, mend ECF 3 with \"corrects\".",
            Brief, Entry("2", "2022-10-05", Stay), Entry("3", "2022-10-20", """{ "lifts": "2" }"""), Entry("4", "2022-10-21", """¦{ "lifts": "2" }"""));
        yield return Row("lifted-before", Severity.Error, "entries[2].effects[0]", "The stay of ECF 2 begins on 2022-10-10, and ECF 3 gives 2022-10-07 as its last stayed day (\"on\", by default the filing day). Give a day in the stay; where it never ran, mend ECF 2 with \"corrects\".",
            Brief, Entry("2", "2022-10-05", Stay), Entry("3", "2022-10-07", """¦{ "lifts": "2" }"""));
        yield return Row("stay-over", Severity.Warning, "entries[2].effects[0]", "The stay of ECF 2 ended on 2022-10-14, before 2022-10-20; lifting it changes nothing. Where it ran longer, mend its \"until\" with \"corrects\".",
            Brief, Entry("2", "2022-10-05", """{ "stays": "brief", "until": "2022-10-14", "mode": "extends" }"""), Entry("3", "2022-10-20", """¦{ "lifts": "2" }"""));
        yield return Row("range-reversed", Severity.Error, "entries[1].effects[0]", "The stay ends on 2022-10-03, before it begins (2022-10-05); \"from\" (by default the filing day) and \"until\" are its first and last day.",
            Brief, Entry("2", "2022-10-05", """¦{ "stays": "brief", "until": "2022-10-03" }"""));
        yield return Row("acts-early", Severity.Warning, "entries[2].effects[0]", "ECF 3, filed on 2022-10-04, lifts a stay, which ECF 2 orders only on 2022-10-05; until then it acts on nothing. Look at \"filed\" of both.",
            Brief, Entry("2", "2022-10-05", Stay), Entry("3", "2022-10-04", """¦{ "lifts": "2", "on": "2022-10-20" }"""));

        // Conditions and requests.
        yield return Row("found-both", Severity.Error, "entries[1].effects[1]", "ECF 2 finds records-exist both true and false; keep the one that it finds.",
            Brief, Entry("2", "2022-10-05", """{ "finds": "records-exist", "is": true }, ¦{ "finds": "records-exist", "is": false }"""));
        yield return Row("found-otherwise", Severity.Warning, "entries[2].effects[0]", "records-exist was found true by ECF 2; what that decided stands, and this holds from here on. Where ECF 2 was mistaken, mend it with \"corrects\".",
            Brief, Entry("2", "2022-10-05", """{ "finds": "records-exist", "is": true }"""), Entry("3", "2022-10-06", """¦{ "finds": "records-exist", "is": false }"""));
        yield return Row("unknown-request", Severity.Error, "entries[1].effects[0]", "ECF 1 proposes nothing that an order could grant or deny. Give it a \"proposes\" with what it asks for, or write what ECF 2 does as effects of its own.",
            Brief, Entry("2", "2022-10-05", """¦{ "grants": "1" }"""));
        yield return Row("unknown-entry", Severity.Error, "entries[1].effects[0]", "There is no entry or request 9 before ECF 2.",
            Brief, Entry("2", "2022-10-05", """¦{ "grants": "9" }"""));
        yield return Row("acts-early", Severity.Warning, "entries[1].effects[0]", "ECF 2, filed on 2022-09-29, denies a request, which ECF 1 makes only on 2022-09-30; until then it acts on nothing. Look at \"filed\" of both.",
            """{ "proposes": [ { "sets": "brief", "due": "2022-12-01" } ] }""", Entry("2", "2022-09-29", """¦{ "denies": "1" }"""));

        // What is dated before the thing it acts on.
        yield return Row("done-early", Severity.Warning, "entries[1].effects[0]", "brief was done on 2022-09-29, says ECF 2, before ECF 1 set it (2022-09-30). Look at \"on\"; for what was met before it was docketed, write \"done\" where it is set.",
            Brief, Entry("2", "2022-10-05", """¦{ "satisfies": "brief", "on": "2022-09-29" }"""));
        yield return Row("done-later", Severity.Warning, "entries[1].effects[0]", "ECF 2, filed on 2022-10-05, says that it was done on 2023-10-04, a later day.",
            Brief, Entry("2", "2022-10-05", """¦{ "satisfies": "brief", "on": "2023-10-04" }"""));
        yield return Row("done-later", Severity.Warning, "entries[1].effects[0]", "ECF 2, filed on 2022-10-05, says that it was done on 2023-10-04, a later day.",
            Brief, Entry("2", "2022-10-05", """¦{ "sets": "reply", "party": "all", "due": "2022-12-15", "done": "2023-10-04" }"""));
        yield return Row("acts-early", Severity.Warning, "entries[1].effects[0]", "ECF 2, filed on 2022-09-29, continues brief, which ECF 1 sets only on 2022-09-30; until then it acts on nothing. Look at \"filed\" of both.",
            Brief, Entry("2", "2022-09-29", """¦{ "continues": "brief", "due": "2022-12-08" }"""));
        yield return Row("past-when-set", Severity.Warning, "entries[1].effects[0]", "brief is set for 2022-01-05, a day before ECF 2 was filed (2022-10-05). Look at the year; where it was met before, add \"done\".",
            Brief, Entry("2", "2022-10-05", """¦{ "continues": "brief", "due": "2022-01-05" }"""));
        yield return Row("past-when-set", Severity.Warning, "entries[1].effects[0]", "brief is set for 2022-01-05, a day before ECF 2 was filed (2022-10-05). Look at the year; where it was met before, add \"done\".",
            Brief, Entry("2", "2022-10-05", """¦{ "overrides": "brief", "due": "2022-01-05" }"""));
        yield return Row("extends-back", Severity.Warning, "entries[1].effects[0]", "brief is set for 2022-12-01, and ECF 2 extends it to 2022-11-01, an earlier day. Look at the year; what the court moves to an earlier day, write with \"continues\".",
            Brief, Entry("2", "2022-10-05", """¦{ "extends": "brief", "to": "2022-11-01" }"""));
        yield return Row("unknown-id", Severity.Error, "entries[1].effects[0]", "There is no deadline or hearing production. No earlier entry sets it; where it was met before it was docketed, set it with \"done\".",
            Brief, Entry("2", "2022-10-05", """¦{ "satisfies": "production" }"""));

        // Series.
        yield return Row("series-empty", Severity.Warning, "entries[1].effects[0]", "jsr ends (\"until\") before its first day, so it has no instance.",
            Brief, Entry("2", "2022-10-05", """¦{ "sets": "jsr", "party": "all", "due": "2023-01-12", "every": "60 days", "until": "2023-01-11" }"""));
    }

    [TestCaseSource(nameof(Rows))]
    public void Docket_ThatDoesNotFit_IsToldWithItsPlaceAndWhatToDo_AndTheRestToo(string marked, string code, Severity severity, string path, string message)
    {
        var expected = Marked.Parse(marked);
        var problems = Law.BuiltIn.Check(Dockets.Parse(expected.Text));
        var problem = problems.Single(p => p.Code == code);
        Assert.Multiple(() =>
        {
            Assert.That((problem.Severity, problem.Message), Is.EqualTo((severity, message)));
            Assert.That(problem.Place, Is.EqualTo(new Place(path, expected.Line, expected.Column)));
            Assert.That(problems.Count(p => p.Code == "date" && p.Message.StartsWith("other: Saturday, December 10, 2022 is a closed day", StringComparison.Ordinal)), Is.EqualTo(1), "the doubt of another entry");
        });
    }

    [TestCaseSource(nameof(Rows))]
    public void Docket_OfWhichOnlyOneEntryIsDoubtful_KeepsTheOtherDates(string marked, string code, Severity severity, string path, string message)
    {
        var file = Dockets.Parse(Marked.Parse(marked).Text);
        if (severity == Severity.Error)
            Assert.That(() => file.AsOf("2022-10-21"), Throws.TypeOf<InvalidDataFileException>().With.Message.Contains(message).And.Message.Contains(path), code);
        else
            Assert.That(file.AsOf("2022-10-21").Row("other"), Is.EqualTo("2022-12-10 in-force"), code);
    }

    [TestCase("""{ "sets": "jsr", "party": "all", "due": "2023-01-12", "every": "60 days", "until": "2023-06-30" }""")]
    [TestCase("""{ "finds": "records-exist", "is": true }, { "finds": "records-exist", "is": true }""")]
    [TestCase("""{ "satisfies": "brief", "on": "2022-09-30" }""", Description = "on the day it was set")]
    [TestCase("""{ "sets": "reply", "party": "all", "due": "2022-10-03" }, { "satisfies": "reply", "on": "2022-10-03" }""", Description = "set and met in one entry")]
    [TestCase("""{ "extends": "brief", "to": "2022-12-08" }""")]
    [TestCase("""{ "continues": "brief", "due": "2022-11-01" }""", Description = "earlier, but not past")]
    [TestCase("""{ "overrides": "brief", "due": "2022-10-05" }""", Description = "on the day of the note")]
    [TestCase("""{ "stays": "brief", "from": "2022-10-05", "until": "2022-10-05", "mode": "extends" }""", Description = "a stay of one day")]
    public void Docket_ThatFits_IsNotTold(string effects) =>
        Assert.That(Dockets.Parse(Whole(Brief, Entry("2", "2022-10-05", effects))).Checked(), Is.EqualTo("date"), "of December 10 alone");

    [Test]
    public void Done_BeforeTheOrderThatGrantsWhatWasAsked_IsInOrder()
    {
        var asked = """{ "proposes": [ { "sets": "report", "party": "all", "due": "2022-10-14" } ] }""";
        var file = Dockets.Parse(Whole(asked, Entry("2", "2022-10-18", """{ "grants": "1" }"""), Entry("3", "2022-10-19", """{ "satisfies": "report", "on": "2022-10-14" }""")));
        Assert.That(file.Codes(), Is.Empty);
    }

    [Test]
    public void SeriesBuiltInCode_WithoutAPeriod_IsRefused()
    {
        var sets = new Sets("jsr", Due.On(new(2023, 1, 12))) { Series = new Series(null, null, "") };
        var file = CaseFile.For("cand", "1").With(Docket.Core.Facts.Entry.On(new(2022, 10, 5), "1") with { Effects = [sets] });
        var problem = Law.BuiltIn.Check(file).Single();
        Assert.That((problem.Code, problem.Severity, problem.Message), Is.EqualTo(("without-every", Severity.Error, "jsr is a series without a period; say how it recurs with \"every\", such as \"every\": \"60 days\".")));
    }

    private static TestCaseData Row(string code, Severity severity, string path, string message, string first, params string[] entries) =>
        new TestCaseData(Whole(first, entries), code, severity, path, message).SetArgDisplayNames(code, entries[^1].Replace("¦", "", StringComparison.Ordinal));
}
