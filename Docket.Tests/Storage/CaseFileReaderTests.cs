using System.Text;
using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Phrases;
using Docket.Core.Storage;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests.Storage;

public sealed class CaseFileReaderTests
{
    [Test]
    public void Read_Root_EveryField()
    {
        var file = Read("""
            {
              "$schema": "case-file.schema.json", "court": "txwd", "division": "El Paso", "number": "3:21-cv-00001", "caption": "A v. B",
              "cause": "foia", "judge": "J", "from": "ca5", "rules": ["frcp", "local"], "sealed": true,
              "closures": [ { "on": "2021-02-16", "why": "ice storm", "source": "General Order 1" }, { "on": "2021-02-17" } ],
              "parties": [ { "id": "p", "name": "P", "is": "pro-se", "responsible": "R" }, { "id": "d" } ]
            }
            """);
        Assert.Multiple(() =>
        {
            Assert.That(file.Schema, Is.EqualTo("case-file.schema.json"));
            Assert.That((file.Court, file.Division, file.Number, file.Caption), Is.EqualTo(("txwd", "El Paso", "3:21-cv-00001", "A v. B")));
            Assert.That((file.Cause, file.Judge, file.From, file.Sealed), Is.EqualTo(("foia", "J", "ca5", true)));
            Assert.That(file.Rules, Is.EqualTo(new[] { "frcp", "local" }));
            Assert.That(file.Closures, Is.EqualTo(new[] { new Closure(new(2021, 2, 16), "ice storm", "General Order 1"), new Closure(new(2021, 2, 17)) }));
            Assert.That(file.Parties, Is.EqualTo(new[] { new Party("p", "P", "pro-se", "R"), new Party("d") }));
            Assert.That(file.Entries, Is.Empty);
            Assert.That(file.Path, Is.EqualTo("a.json"));
        });
    }

    [Test]
    public void Read_Entry_EveryField()
    {
        var entry = Read("""
            { "court": "cand", "number": "1", "entries": [
              { "id": "order-22", "ecf": "22", "filed": "2022-09-30", "entered": "2022-10-03", "title": "Order", "sealed": true, "note": true,
                "source": { "document": "22.pdf", "page": 3, "quote": "by “Friday”" }, "effects": [] } ] }
            """).Entries.Single();
        Assert.Multiple(() =>
        {
            Assert.That((entry.Id, entry.Ecf, entry.Title, entry.Sealed, entry.Note), Is.EqualTo(("order-22", "22", "Order", true, true)));
            Assert.That((entry.Filed, entry.Entered, entry.KnownOn), Is.EqualTo((new LocalDate(2022, 9, 30), (LocalDate?)new LocalDate(2022, 10, 3), new LocalDate(2022, 10, 3))));
            Assert.That(entry.Source, Is.EqualTo(new EntrySource("22.pdf", 3, "by “Friday”")));
            Assert.That(entry.Place, Is.EqualTo(new Place("entries[0]", 2, 3)));
            Assert.That(entry.Effects, Is.Empty);
        });
    }

    [TestCase("\"ecf\": \"22\"", "22", "22")]
    [TestCase("\"ecf\": 22", "22", "22")]
    [TestCase("\"ecf\": \"23-1\"", "23-1", "23-1")]
    [TestCase("\"id\": \"minute-order\"", "minute-order", null)]
    [TestCase("\"id\": \"7a\", \"ecf\": \"7 (sealed)\"", "7a", "7 (sealed)")]
    public void Read_EntryId_DefaultsToEcf(string fields, string id, string? ecf)
    {
        var entry = Read($$"""{ "court": "cand", "number": "1", "entries": [ { {{fields}}, "filed": "2022-09-30" } ] }""").Entries.Single();
        Assert.That((entry.Id, entry.Ecf), Is.EqualTo((id, ecf)));
    }

    [TestCase("2022-10-14", "2022-10-14", null)]
    [TestCase("2024-02-29", "2024-02-29", null)]
    [TestCase("2024-05-01T17:00", "2024-05-01", "17:00:00")]
    [TestCase("2024-05-01T23:59:59", "2024-05-01", "23:59:59")]
    public void Read_DueIso_IsDateCertain(string due, string date, string? time)
    {
        var certain = (Due.Certain)((Sets)Effect($$"""{ "sets": "a", "due": "{{due}}" }""")).Due;
        Assert.That(certain.Date.ToString("uuuu-MM-dd", null), Is.EqualTo(date));
        Assert.That(certain.Time?.ToString("HH:mm:ss", null), Is.EqualTo(time));
    }

    [Test]
    public void Read_DueWords_KeepsPhraseAndText()
    {
        var due = ((Sets)Effect("""{ "sets": "a", "due": "Within  fourteen (14) days of motion-filed" }""")).Due;
        var phrase = new RelativeDate(new CalendarLength(14, LengthUnit.Days), Direction.Forward, new Reference("motion-filed"));
        Assert.That(due, Is.EqualTo(new Due.Words(phrase, "Within  fourteen (14) days of motion-filed")));
    }

    [Test]
    public void Read_DueDateInWords_KeepsTheWords()
    {
        var due = ((Sets)Effect("""{ "sets": "a", "due": "December 9, 2022" }""")).Due;
        Assert.That(due, Is.EqualTo(new Due.Words(new FixedDate(new LocalDate(2022, 12, 9)), "December 9, 2022")));
    }

    [Test]
    public void Read_DueNull_IsNotStated() =>
        Assert.That(((Sets)Effect("""{ "sets": "a", "due": null }""")).Due, Is.EqualTo(new Due.NotStated()));

    [Test]
    public void Read_Sets_EveryField()
    {
        var sets = (Sets)Effect("""
            { "sets": "cmc", "what": "Conference", "kind": "hearing", "party": "all", "due": "2022-12-08T11:00", "authority": "statute",
              "if": "records-exist", "computedAs": "one month after x", "done": "2022-12-07" }
            """);
        Assert.Multiple(() =>
        {
            Assert.That((sets.Id, sets.What, sets.Kind, sets.Party, sets.If), Is.EqualTo(("cmc", "Conference", SettingKind.Hearing, "all", "records-exist")));
            Assert.That(sets.Due, Is.EqualTo(new Due.Certain(new(2022, 12, 8), new LocalTime(11, 0))));
            Assert.That(sets.Authority, Is.EqualTo(Authority.Statute));
            Assert.That(sets.ComputedAs!.Text, Is.EqualTo("one month after x"));
            Assert.That(sets.Done, Is.EqualTo(new LocalDate(2022, 12, 7)));
            Assert.That(sets.Place, Is.EqualTo(new Place("entries[0].effects[0]", 2, 1)));
        });
    }

    [TestCase("ordered", Authority.Ordered)]
    [TestCase("agreed", Authority.Agreed)]
    [TestCase("rule", Authority.Rule)]
    [TestCase("statute", Authority.Statute)]
    public void Read_Authority_IsOneOfFour(string word, Authority authority) =>
        Assert.That(((Sets)Effect($$"""{ "sets": "a", "due": null, "authority": "{{word}}" }""")).Authority, Is.EqualTo(authority));

    [Test]
    public void Read_SetsDefaults_StayUnsaid()
    {
        var sets = (Sets)Effect("""{ "sets": "a", "due": null, "kind": "deadline" }""");
        Assert.That((sets.Kind, sets.Authority, sets.What, sets.Party), Is.EqualTo((SettingKind.Deadline, (Authority?)null, (string?)null, (string?)null)));
    }

    [Test]
    public void Read_Records_EveryField()
    {
        var records = (Records)Effect("""{ "records": "served", "on": "2022-04-22", "party": "d", "service": "us-attorney" }""");
        Assert.That((records.Event, records.On, records.Party, records.Service), Is.EqualTo(("served", (LocalDate?)new LocalDate(2022, 4, 22), "d", "us-attorney")));
    }

    [Test]
    public void Read_Satisfies_PartlyWithRemains()
    {
        var satisfies = (Satisfies)Effect("""{ "satisfies": ["a", "b"], "on": "2022-10-14", "partly": "the rest", "remains": "c" }""");
        Assert.That(satisfies.Targets.Ids, Is.EqualTo(new[] { "a", "b" }));
        Assert.That((satisfies.On, satisfies.Partly, satisfies.Remains), Is.EqualTo(((LocalDate?)new LocalDate(2022, 10, 14), "the rest", "c")));
    }

    [TestCase("\"cmc\"", "cmc", false, null)]
    [TestCase("[\"cmc\", \"trial\"]", "cmc trial", false, null)]
    [TestCase("\"all\"", "", true, null)]
    [TestCase("{ \"order\": \"22\" }", "", false, "22")]
    public void Read_Targets_IdListAllOrOrder(string json, string ids, bool all, string? order)
    {
        foreach (var targets in new[] { ((Vacates)Effect($$"""{ "vacates": {{json}} }""")).Targets, ((Extends)Effect($$"""{ "extends": {{json}}, "by": "1 day" }""")).Targets })
        {
            Assert.That(string.Join(' ', targets.Ids), Is.EqualTo(ids));
            Assert.That((targets.All, targets.Order), Is.EqualTo((all, order)));
        }
    }

    [Test]
    public void Read_ExtendsBy_KeepsTheWords()
    {
        var extends = (Extends)Effect("""{ "extends": "answer", "by": "thirty (30) days" }""");
        Assert.That((extends.By, extends.ByText, extends.To), Is.EqualTo(((CalendarLength?)new CalendarLength(30, LengthUnit.Days), "thirty (30) days", (Due.Certain?)null)));
    }

    [Test]
    public void Read_ExtendsTo_IsDateCertain() =>
        Assert.That(((Extends)Effect("""{ "extends": "answer", "to": "2022-06-22T17:00" }""")).To, Is.EqualTo(new Due.Certain(new(2022, 6, 22), new LocalTime(17, 0))));

    [Test]
    public void Read_Requests_NestTheirEffects()
    {
        var file = Read("""
            { "court": "cand", "number": "1", "entries": [
              { "ecf": "23", "filed": "2022-11-18", "effects": [
                { "id": "alt-1", "proposes": [ { "vacates": "cmc" }, { "sets": "jsr", "due": "2023-01-12" } ] },
                { "proposes": [ { "denies": "20" } ] } ] },
              { "ecf": "24", "filed": "2022-11-20", "effects": [
                { "grants": "alt-1", "except": ["jsr"], "with": [ { "continues": "jsr", "due": "2023-01-19" } ] },
                { "denies": "23" } ] } ] }
            """);
        var proposes = (Proposes)file.Entries[0].Effects[0];
        var grants = (Grants)file.Entries[1].Effects[0];
        Assert.Multiple(() =>
        {
            Assert.That(proposes.Id, Is.EqualTo("alt-1"));
            Assert.That(proposes.Effects.Select(e => e.Verb), Is.EqualTo(new[] { "vacates", "sets" }));
            Assert.That(proposes.Effects[1].Place, Is.EqualTo(new Place("entries[0].effects[0].proposes[1]", 3, 58)));
            Assert.That((grants.Proposal, grants.Except.Single(), grants.With.Single().Verb), Is.EqualTo(("alt-1", "jsr", "continues")));
            Assert.That(((Denies)file.Entries[1].Effects[1]).Proposal, Is.EqualTo("23"));
        });
    }

    [Test]
    public void Read_FindsOverridesConfirms()
    {
        var finds = (Finds)Effect("""{ "finds": "records-exist", "is": false }""");
        var overrides = (Overrides)Effect("""{ "overrides": "answer", "due": "2022-06-01", "by": "clerk", "why": "e-mail" }""");
        var confirms = (Confirms)Effect("""{ "confirms": "cmc", "if": "x" }""");
        Assert.Multiple(() =>
        {
            Assert.That((finds.Condition, finds.Is), Is.EqualTo(("records-exist", false)));
            Assert.That((overrides.Id, overrides.Due, overrides.By, overrides.Why), Is.EqualTo(("answer", new Due.Certain(new(2022, 6, 1)), "clerk", "e-mail")));
            Assert.That((confirms.Targets.Ids.Single(), confirms.If), Is.EqualTo(("cmc", "x")));
        });
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Read_Bytes_WithOrWithoutByteOrderMark(bool mark)
    {
        var bytes = Encoding.UTF8.GetBytes((mark ? "\uFEFF" : "") + """{ "court": "cand", "number": "1", "judge": "Zoë “Z” 😀" }""");
        Assert.That(CaseFileReader.Read(bytes.AsSpan()).Value!.Judge, Is.EqualTo("Zoë “Z” 😀"));
        using var stream = new MemoryStream(bytes);
        Assert.That(CaseFileReader.Read(stream, "x.json").Value!.Path, Is.EqualTo("x.json"));
        Assert.That(stream.CanRead, Is.True);
    }

    private static CaseFile Read(string json) => CaseFileReader.Read(json, "a.json").OrThrow("a.json");

    private static Effect Effect(string json) =>
        Read("{ \"court\": \"cand\", \"number\": \"1\", \"entries\": [ { \"ecf\": \"1\", \"filed\": \"2022-04-14\", \"effects\": [\n" + json + " ] } ] }")
            .Entries.Single().Effects.Single();
}
