using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Phrases;
using Docket.Core.Rules;
using Docket.Core.Storage;
using Docket.Tests.TestKit;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests.Storage;

public sealed class RuleSetReaderTests
{
    private const string Sound = """
        { "set": "my", "name": "Our rules", "levels": ["district"], "authority": "statute",
          "rules": [
            { "id": "my.1", "citation": "R. 1", "what": "Answer", "group": "answer", "owes": "court", "kind": "act-not-rolling",
              "when": { "party": ["us"], "notParty": ["us-agency"], "cause": ["foia"], "notCause": ["apa"] },
              "service": true, "timeRule": "frap", "levels": ["appeals"], "metBy": "answer-filed",
              "versions": [ { "to": "2009-11-30", "phrase": "20 days after complaint-served", "confidence": "memory-high" },
                            { "from": "2009-12-01", "phrase": "21 days after complaint-served" } ],
              "examples": [ { "given": { "complaint-served": "2022-04-22" }, "court": "cand", "service": "mail", "lawAsOf": "2022-04-21",
                              "date": "2022-05-13", "authority": "day 21 is Friday" } ],
              "note": "Look.", "source": "print", "confidence": "seen" },
            { "id": "my.2", "citation": "R. 2", "what": "Wait", "authority": "rule",
              "versions": [ { "words": "a reasonable time" } ],
              "source": "memory", "confidence": "unconfirmed" }
          ] }
        """;

    [Test]
    public void Read_EveryField_IsTaken()
    {
        var set = RuleSetReader.Read(Sound).OrThrow("my.json");
        var rule = set.Rules[0];
        Assert.Multiple(() =>
        {
            Assert.That((set.Id, set.Name, set.Courts.Length, set.Levels[0]), Is.EqualTo(("my", "Our rules", 0, "district")));
            Assert.That((rule.Id, rule.Set, rule.Wording.Citation, rule.What, rule.Group), Is.EqualTo(("my.1", "my", "R. 1", "Answer", "answer")));
            Assert.That((rule.Owes, rule.Wording.Kind, rule.Authority), Is.EqualTo((Owes.Court, DayKind.ActNotRolling, Authority.Statute)));
            Assert.That((rule.Wording.ServiceAddsDays, rule.Wording.TimeRule, rule.Levels[0], rule.MetBy), Is.EqualTo((true, "frap", "appeals", "answer-filed")));
            Assert.That(new[] { rule.When.Parties[0], rule.When.NotParties[0], rule.When.Causes[0], rule.When.NotCauses[0] }, Is.EqualTo(new[] { "us", "us-agency", "foia", "apa" }));
            Assert.That((rule.Note, rule.Source, rule.Confidence), Is.EqualTo(("Look.", "print", "seen")));
            Assert.That((rule.Place.Line, rule.Place.Column), Is.EqualTo((3, 5)));
        });
    }

    [Test]
    public void Read_Extendable_IsWhatTheDataSayElseTrueOfARuleAndFalseOfAStatute()
    {
        static bool[] Extendable(string json) => [.. RuleSetReader.Read(json).OrThrow("my.json").Rules.Select(r => r.Wording.Extendable)];
        Assert.That(Extendable(Sound), Is.EqualTo(new[] { false, true }));
        var said = Sound.Replace("\"service\": true", "\"extendable\": true", StringComparison.Ordinal).Replace("\"what\": \"Wait\"", "\"what\": \"Wait\", \"extendable\": false", StringComparison.Ordinal);
        Assert.That(Extendable(said), Is.EqualTo(new[] { true, false }));
    }

    // Fed. R. Civ. P. 6(b)(2): the court must not extend the time of Rules 50(b) and (d), 52(b), 59(b), (d) and (e), and 60(b); Fed. R. App. P. 26(b)(1): nor that of Rule 4.
    [Test]
    public void BuiltInRules_ThatNoCourtMayExtend_SaySo()
    {
        var closed = Docket.Core.Law.BuiltIn.Book.DeadlineRules.Sets.Where(s => s.Id is "frcp" or "frap").SelectMany(s => s.Rules).Where(r => !r.Wording.Extendable).Select(r => r.Id).ToList();
        Assert.That(closed.Where(id => id.StartsWith("frcp", StringComparison.Ordinal)), Is.EqualTo(new[] { "frcp.50b", "frcp.50b.discharge", "frcp.50d", "frcp.52b", "frcp.59b", "frcp.59d", "frcp.59e", "frcp.60c1" }));
        Assert.That(closed.Where(id => id.StartsWith("frap", StringComparison.Ordinal)), Has.All.StartsWith("frap.4"));
        Assert.That(closed, Is.SupersetOf(new[] { "frap.4a1A", "frap.4a1B" }));
    }

    [Test]
    public void Read_Versions_KeepTheirDaysWordsAndConfidence()
    {
        var set = RuleSetReader.Read(Sound).OrThrow("my.json");
        var (old, now) = (set.Rules[0].Wording.Versions[0], set.Rules[0].Wording.Versions[1]);
        Assert.Multiple(() =>
        {
            Assert.That((old.From, old.To, old.Confidence), Is.EqualTo(((LocalDate?)null, (LocalDate?)new LocalDate(2009, 11, 30), "memory-high")));
            Assert.That((now.From, now.To, now.Confidence), Is.EqualTo(((LocalDate?)new LocalDate(2009, 12, 1), (LocalDate?)null, "seen")));
            Assert.That(PhrasePrinter.Print(now.Phrase!), Is.EqualTo("21 days after complaint-served"));
            Assert.That(set.Rules[1].Wording.Versions.Select(v => (v.Phrase, v.Words)), Is.EqualTo(new[] { ((Phrase?)null, "a reasonable time") }));
        });
    }

    [Test]
    public void Read_Example_KeepsWhatIsGivenAndExpected()
    {
        var example = RuleSetReader.Read(Sound).OrThrow("my.json").Rules[0].Examples.Single();
        Assert.That(example.Given, Is.EquivalentTo(new Dictionary<string, LocalDate> { ["complaint-served"] = new(2022, 4, 22) }));
        Assert.That(
            (example.Court, example.Service, example.LawAsOf, example.Date, example.Authority),
            Is.EqualTo(("cand", "mail", (LocalDate?)new LocalDate(2022, 4, 21), new LocalDate(2022, 5, 13), "day 21 is Friday")));
    }

    [Test]
    public void Read_Clock_KeepsWhatStopsAndWhatAdds()
    {
        var rule = RuleSetReader.Read(WithClock("""{ "stops": "asked", "until": "answered", "once": true, "citation": "R. 1(a)", "from": "2009-12-01" }, { "adds": "10 court days", "on": "notice", "citation": "R. 1(b)" }""")).OrThrow("my.json").Rules[0];
        Assert.That(rule.Clock, Is.EqualTo(new RuleClock[]
        {
            new RuleClock.Stops("asked", "answered", true, "R. 1(a)", new LocalDate(2009, 12, 1)),
            new RuleClock.Adds("notice", new CalendarLength(10, LengthUnit.CourtDays), "R. 1(b)", null),
        }));
        Assert.That(rule.Wording.OnceStarted, Is.EqualTo(new[] { "complaint-served" }));
    }

    [TestCase("""{ "citation": "R. 1" }""", "stops-or-adds")]
    [TestCase("""{ "stops": "a", "adds": "1 day", "citation": "R. 1" }""", "stops-or-adds")]
    [TestCase("""{ "stops": "a", "citation": "R. 1" }""", "missing-field")]
    [TestCase("""{ "adds": "ten fish", "on": "a", "citation": "R. 1" }""", "bad-phrase")]
    [TestCase("""{ "adds": "1 day", "on": "a" }""", "missing-field")]
    [TestCase("""{ "adds": "1 day", "on": "a", "citation": "R. 1", "once": true }""", "unknown-field")]
    public void Read_UnsoundClock_IsRefused(string part, string code) =>
        Assert.That(RuleSetReader.Read(WithClock(part)).Problems.Select(p => p.Code), Does.Contain(code));

    private static string WithClock(string parts) =>
        Sound.Replace("\"group\": \"answer\",", $"\"group\": \"answer\", \"onceStarted\": [\"complaint-served\"], \"clock\": [ {parts} ],", StringComparison.Ordinal);

    [Test]
    public void Read_NoneOfTheOptionalFields_TakesTheDefaults()
    {
        var rule = RuleSetReader.Read(Sound).OrThrow("my.json").Rules[1];
        Assert.That((rule.Owes, rule.Wording.Kind, rule.Wording.ServiceAddsDays, rule.Wording.TimeRule), Is.EqualTo((Owes.Recorded, DayKind.Act, false, (string?)null)));
        Assert.That((rule.Group, rule.MetBy, rule.Note, rule.Levels.Length, rule.Examples.Length), Is.EqualTo(((string?)null, (string?)null, (string?)null, 0, 0)));
        Assert.That((rule.Authority, rule.When.Apply(null, null)), Is.EqualTo((Authority.Rule, (bool?)true)));
    }

    [TestCase("anyone", Owes.Anyone)]
    [TestCase("clerk", Owes.Clerk)]
    [TestCase("recorded", Owes.Recorded)]
    public void Read_WhoOwes_IsUnderstood(string word, Owes owes) =>
        Assert.That(RuleSetReader.Read(With("\"court\", \"kind\"", $"\"{word}\", \"kind\"")).OrThrow("my.json").Rules[0].Owes, Is.EqualTo(owes));

    [TestCase("act", DayKind.Act)]
    [TestCase("act-rolling-forward", DayKind.ActRollingForward)]
    [TestCase("deemed", DayKind.Deemed)]
    [TestCase("court-act", DayKind.CourtAct)]
    public void Read_Kind_IsUnderstood(string word, DayKind kind) =>
        Assert.That(RuleSetReader.Read(With("act-not-rolling", word)).OrThrow("my.json").Rules[0].Wording.Kind, Is.EqualTo(kind));

    [Test]
    public void Read_EarliestDay_SaysNotBefore()
    {
        var json = With("act-not-rolling", "earliest").Replace("\"20 days", "\"not before 20 days", StringComparison.Ordinal).Replace("\"21 days", "\"not before 21 days", StringComparison.Ordinal);
        Assert.That(RuleSetReader.Read(json).OrThrow("my.json").Rules[0].Wording.Kind, Is.EqualTo(DayKind.Earliest));
    }

    [TestCase("""{ "set": "my", """, "¦{ ", "missing-field")]
    [TestCase("\"set\": \"my\"", "\"set\": ¦\"1my\"", "bad-id")]
    [TestCase("""{ "set": "my", "name": "Our rules",""", """¦{ "set": "my",""", "missing-field")]
    [TestCase("\"name\": \"Our rules\"", "\"name\": ¦\"\"", "wrong-type")]
    [TestCase("""{ "set": "my", "name": "Our rules", "levels": ["district"],""", """¦{ "set": "my", "name": "Our rules",""", "missing-field")]
    [TestCase("\"levels\": [\"district\"]", "\"levels\": [\"district\"], \"courts\": [¦7]", "wrong-type")]
    [TestCase("\"levels\": [\"district\"]", "\"levels\": [\"district\"], \"courts\": ¦\"cand\"", "wrong-type")]
    [TestCase("\"levels\": [\"district\"]", "\"levels\": [\"district\"], ¦\"court\": [\"cand\"]", "unknown-field")]
    [TestCase("\"authority\": \"statute\"", "\"authority\": ¦\"custom\"", "unknown-word")]
    public void Read_BrokenSet_IsRefusedWithItsPlace(string sound, string broken, string code) => Refused(sound, broken, code);

    [TestCase("""{ "id": "my.2", """, "¦{ ", "missing-field")]
    [TestCase("\"id\": \"my.2\"", "\"id\": ¦\"my 2\"", "bad-id")]
    [TestCase("\"id\": \"my.2\"", "\"id\": ¦\"my.1\"", "duplicate-id")]
    [TestCase("""{ "id": "my.2", "citation": "R. 2", """, """¦{ "id": "my.2", """, "missing-field")]
    [TestCase("""{ "id": "my.2", "citation": "R. 2", "what": "Wait",""", """¦{ "id": "my.2", "citation": "R. 2",""", "missing-field")]
    [TestCase("\"what\": \"Wait\"", "\"what\": ¦[\"Wait\"]", "wrong-type")]
    [TestCase("\"group\": \"answer\"", "\"group\": ¦true", "wrong-type")]
    [TestCase("\"owes\": \"court\"", "\"owes\": ¦\"plaintiff\"", "unknown-word")]
    [TestCase("\"kind\": \"act-not-rolling\"", "\"kind\": ¦\"Act\"", "unknown-word")]
    [TestCase("\"service\": true", "\"service\": ¦\"yes\"", "wrong-type")]
    [TestCase("\"service\": true", "\"extendable\": ¦\"yes\"", "wrong-type")]
    [TestCase("\"timeRule\": \"frap\"", "\"timeRule\": ¦26", "wrong-type")]
    [TestCase("\"levels\": [\"appeals\"]", "\"levels\": ¦\"appeals\"", "wrong-type")]
    [TestCase("\"metBy\": \"answer-filed\"", "\"metBy\": ¦\"all\"", "bad-id")]
    [TestCase("\"authority\": \"rule\"", "\"authority\": ¦\"Rule\"", "unknown-word")]
    [TestCase("\"note\": \"Look.\"", "¦\"notes\": \"Look.\"", "unknown-field")]
    [TestCase("\"source\": \"print\"", "\"source\": ¦\"\"", "wrong-type")]
    [TestCase("""{ "party": ["us"],""", """{ ¦"parties": ["us"],""", "unknown-field")]
    [TestCase("\"cause\": [\"foia\"]", "\"cause\": ¦\"foia\"", "wrong-type")]
    [TestCase("""{ "party": ["us"], "notParty": ["us-agency"], "cause": ["foia"], "notCause": ["apa"] }""", "¦[]", "wrong-type")]
    public void Read_BrokenRule_IsRefusedWithItsPlace(string sound, string broken, string code) => Refused(sound, broken, code);

    [TestCase("""{ "words": "a reasonable time" }""", """¦{ "phrase": "7 days after x", "words": "a reasonable time" }""", "phrase-or-words")]
    [TestCase("""{ "words": "a reasonable time" }""", "¦{ }", "phrase-or-words")]
    [TestCase("""{ "words": "a reasonable time" }""", "¦7", "wrong-type")]
    [TestCase("""{ "words": "a reasonable time" }""", """{ "words": "a reasonable time", ¦"when": 7 }""", "unknown-field")]
    [TestCase("""[ { "words": "a reasonable time" } ]""", "¦[]", "empty-list")]
    [TestCase("\"21 days after complaint-served\"", "¦\"21 dayz after complaint-served\"", "bad-phrase")]
    [TestCase("\"21 days after complaint-served\"", "¦\"0 days after complaint-served\"", "bad-phrase")]
    [TestCase("\"21 days after complaint-served\"", "¦\"not before 21 days after complaint-served\"", "earliest")]
    [TestCase("\"2009-11-30\"", "¦\"2009-11-31\"", "bad-date", "open-range")]
    [TestCase("""{ "from": "2009-12-01",""", """¦{ "from": "2009-11-30",""", "overlapping-ranges")]
    [TestCase("""{ "from": "2009-12-01",""", """¦{ "from": "2009-12-02",""", "gap")]
    [TestCase("""{ "from": "2009-12-01",""", "¦{ ", "open-range")]
    [TestCase("\"from\": \"2009-12-01\"", "\"from\": \"2009-12-01\", \"to\": ¦\"2009-11-30\"", "range-reversed")]
    public void Read_BrokenVersion_IsRefusedWithItsPlace(string sound, string broken, string code, params string[] further) => Refused(sound, broken, code, further);

    [TestCase("""{ "given": { "complaint-served": "2022-04-22" }, """, "¦{ ", "missing-field")]
    [TestCase("""{ "complaint-served": "2022-04-22" }""", "¦\"complaint-served\"", "wrong-type")]
    [TestCase("\"2022-04-22\"", "¦\"2022-04-31\"", "bad-date")]
    [TestCase("\"2022-04-22\"", "¦22", "wrong-type")]
    [TestCase("\"court\": \"cand\"", "\"court\": ¦[\"cand\"]", "wrong-type")]
    [TestCase("\"lawAsOf\": \"2022-04-21\"", "\"lawAsOf\": ¦\"2022\"", "bad-date")]
    [TestCase("\"2022-05-13\"", "¦\"2022-5-13\"", "bad-date")]
    [TestCase("\"service\": \"mail\"", "¦\"Service\": \"mail\"", "unknown-field")]
    public void Read_BrokenExample_IsRefusedWithItsPlace(string sound, string broken, string code) => Refused(sound, broken, code);

    [TestCase("", "broken-json")]
    [TestCase("[]", "wrong-type")]
    [TestCase("""{ "set": "my", "name": "N", "courts": ["cand"] }""", "missing-field")]
    [TestCase("""{ "set": "my", "name": "N", "courts": ["cand"], "rules": [] }""", "empty-list")]
    [TestCase("""{ "set": "my", "name": "N", "courts": ["cand"], "rules": ["my.1"] }""", "wrong-type")]
    [TestCase("""{ "set": "my", "name": "N", "courts": ["cand"], "rules": [""", "broken-json")]
    public void Read_NotTheFormat_IsRefused(string json, string code) => Assert.That(RuleSetReader.Read(json).Problems.Select(p => p.Code), Does.Contain(code));

    [Test]
    public void Read_BadPhrase_SaysAtWhichCharacter() =>
        Assert.That(RuleSetReader.Read(With("21 days after", "21 dayz after")).Problems.Single().Message, Does.StartWith("\"21 dayz after complaint-served\", character 4: "));

    [Test]
    public void Read_SeveralFaults_AreAllReportedInFileOrder()
    {
        var json = With("\"kind\": \"act-not-rolling\"", "\"kind\": 7").Replace("\"2022-05-13\"", "\"soon\"", StringComparison.Ordinal).Replace("\"source\": \"memory\", ", "", StringComparison.Ordinal);
        Assert.That(Found(json).Select(f => f.Code), Is.EqualTo(new[] { "unknown-word", "bad-date", "missing-field" }));
    }

    [Test]
    public void BuiltInSets_AreNamedLikeTheirFiles()
    {
        var files = EmbeddedData.Names("deadlines/").Select(Path.GetFileNameWithoutExtension).Where(n => n != "events");
        Assert.That(Core.Law.BuiltIn.Book.DeadlineRules.Sets.Select(s => s.Id), Is.EquivalentTo(files));
    }

    private static void Refused(string sound, string broken, string code, params string[] further)
    {
        var marked = Marked.Parse(With(sound, broken));
        var found = Found(marked.Text).ToList();
        Assert.That(found.Select(f => f.Code), Is.EqualTo(further.Prepend(code)));
        Assert.That((found[0].Line, found[0].Column), Is.EqualTo((marked.Line, marked.Column)));
    }

    private static string With(string sound, string changed)
    {
        Assert.That(Sound, Does.Contain(sound));
        return Sound.Replace(sound, changed, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Code, int Line, int Column)> Found(string json) =>
        RuleSetReader.Read(json).Problems.Select(p => (p.Code, p.Place.Line, p.Place.Column));
}
