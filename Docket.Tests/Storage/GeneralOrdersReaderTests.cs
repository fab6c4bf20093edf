using Docket.Core;
using Docket.Core.Facts;
using Docket.Core.Rules;
using Docket.Core.Storage;
using Docket.Tests.TestKit;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests.Storage;

public sealed class GeneralOrdersReaderTests
{
    private const string Sound = """
        { "generalOrders": [
            { "court": "dcd", "name": "Order 1", "filed": "2025-10-02", "from": "2025-10-01", "until": "2025-11-20", "mode": "tolls", "parties": ["us", "us-agency"],
              "causes": ["foia"], "owedBy": "parties", "hearings": true, "lifted": { "name": "Order 2", "filed": "2025-11-13", "on": "2025-11-12" }, "note": "n", "source": "page" },
            { "court": "cand", "name": "Order 1", "filed": "2025-10-02", "from": "2025-10-01", "source": "page" }
          ] }
        """;

    [Test]
    public void Read_SoundFile_GivesTheOrdersInFileOrder()
    {
        var orders = Read(Sound).OrThrow("general-orders.json");
        Assert.That(orders.Select(o => o.Court), Is.EqualTo(new[] { "dcd", "cand" }));
        Assert.That(
            (orders[0].Name, orders[0].Filed, orders[0].From, orders[0].Until, orders[0].Mode, orders[0].OwedByThoseParties, orders[0].Hearings, orders[0].Source),
            Is.EqualTo(("Order 1", new LocalDate(2025, 10, 2), new LocalDate(2025, 10, 1), (LocalDate?)new LocalDate(2025, 11, 20), (StayMode?)StayMode.Tolls, true, true, "page")));
        Assert.That(orders[0].When.ToString(), Is.EqualTo("a party is us or us-agency, and the cause is foia"));
        Assert.That(orders[0].Lifted, Is.EqualTo(new Lifting("Order 2", new LocalDate(2025, 11, 13), new LocalDate(2025, 11, 12))));
        Assert.That((orders[1].Until, orders[1].Mode, orders[1].OwedByThoseParties, orders[1].Hearings, orders[1].Lifted, orders[1].When.ToString()), Is.EqualTo(((LocalDate?)null, (StayMode?)null, false, false, (Lifting?)null, "")));
    }

    [TestCase("\"dcd\"", "¦\"dcdd\"", "unknown-court")]
    [TestCase("\"tolls\"", "¦\"toll\"", "unknown-word")]
    [TestCase("\"us-agency\"", "¦\"agency\"", "unknown-word")]
    [TestCase("[\"foia\"]", "[¦\"foai\"]", "unknown-word")]
    [TestCase("[\"foia\"]", "¦[]", "empty-list")]
    [TestCase("\"parties\",", "¦\"them\",", "unknown-word")]
    [TestCase("\"parties\": [\"us\", \"us-agency\"],\n      \"causes\": [\"foia\"], \"owedBy\": \"parties\"", "\n      \"causes\": [\"foia\"], \"owedBy\": ¦\"parties\"", "missing-field")]
    [TestCase("\"hearings\": true", "\"hearings\": ¦1", "wrong-type")]
    [TestCase("\"until\": \"2025-11-20\"", "\"until\": ¦\"2025-09-30\"", "range-reversed")]
    [TestCase("\"until\": \"2025-11-20\"", "\"until\": ¦\"2125-10-01\"", "range-reversed")]
    [TestCase("\"until\": \"2025-11-20\"", "\"until\": ¦\"2025-11-31\"", "bad-date")]
    [TestCase("{ \"name\": \"Order 2\", \"filed\": \"2025-11-13\"", "¦{ \"name\": \"Order 2\", \"filed\": \"2025-10-01\"", "range-reversed")]
    [TestCase("{ \"name\": \"Order 2\", \"filed\": \"2025-11-13\", \"on\": \"2025-11-12\"", "¦{ \"name\": \"Order 2\", \"filed\": \"2025-11-13\", \"on\": \"2025-11-21\"", "range-reversed")]
    [TestCase("{ \"name\": \"Order 2\", \"filed\": \"2025-11-13\", \"on\": \"2025-11-12\"", "¦{ \"name\": \"Order 2\", \"filed\": \"2025-11-13\", \"on\": \"2025-09-30\"", "range-reversed")]
    [TestCase("{ \"name\": \"Order 2\", ", "¦{ ", "missing-field")]
    [TestCase("\"note\"", "¦\"remark\"", "unknown-field")]
    [TestCase("{ \"court\": \"cand\", \"name\": \"Order 1\"", "¦{ \"court\": \"dcd\", \"name\": \"Order 1\"", "duplicate-order")]
    [TestCase("{ \"court\": \"cand\", \"name\": \"Order 1\",", "¦{ \"court\": \"cand\",", "missing-field")]
    [TestCase("{ \"court\": \"cand\", \"name\": \"Order 1\", \"filed\": \"2025-10-02\", \"from\": \"2025-10-01\", \"source\": \"page\"", "¦{ \"court\": \"cand\", \"name\": \"Order 1\", \"filed\": \"2025-10-02\", \"from\": \"2025-10-01\"", "missing-field")]
    [TestCase("\"filed\": \"2025-10-02\", \"from\": \"2025-10-01\", \"source\"", "\"filed\": \"2025-10-02\", \"from\": ¦\"1925-10-01\", \"source\"", "range-reversed")]
    public void Read_BrokenFile_IsRefusedWithItsPlace(string sound, string broken, string code)
    {
        Assert.That(Sound, Does.Contain(sound));
        var marked = Marked.Parse(Sound.Replace(sound, broken, StringComparison.Ordinal));
        Assert.That(Read(marked.Text).Problems.Select(p => (p.Code, p.Place.Line, p.Place.Column)), Is.EqualTo(new[] { (code, marked.Line, marked.Column) }));
    }

    [TestCase("", "broken-json")]
    [TestCase("[]", "wrong-type")]
    [TestCase("{ }", "missing-field")]
    [TestCase("""{ "generalOrders": [] }""", "empty-list")]
    [TestCase("""{ "generalOrders": ["dcd"] }""", "wrong-type")]
    public void Read_NotTheFormat_IsRefused(string json, string code) => Assert.That(Read(json).Problems.Select(p => p.Code), Is.EqualTo(new[] { code }));

    [Test]
    public void With_OrderOfAKnownCourtAndName_TakesThatOnesPlace()
    {
        using var first = Lapse.Folder(Lapse.Order, Lapse.With("Order 25-1", "Order 25-2"));
        using var second = Lapse.Folder(Lapse.With("extends", "tolls"));
        var orders = Law.BuiltIn.With(first.Path).With(second.Path).Book.GeneralOrders["dcd"];
        Assert.That(orders.Select(o => (o.Name, o.Mode)), Is.EqualTo(new[] { ("General Order 25-2", (StayMode?)StayMode.Extends), ("General Order 25-1", StayMode.Tolls) }));
    }

    [Test]
    public void With_KindOfPartyOfTheFolderItself_IsKnown()
    {
        using var folder = Lapse.Folder(Lapse.With("\"us\", ", "\"us-corporation\", "));
        Assert.That(() => Law.BuiltIn.With(folder.Path), Throws.TypeOf<InvalidDataFileException>().With.Message.Contains("general-orders.json:1:").And.Message.Contains("us-corporation"));
        folder.Write("deadlines/events.json", """{ "events": [ { "id": "samples-served", "name": "the samples are served" } ], "partyKinds": [ { "id": "us-corporation", "name": "a corporation of the United States" } ] }""");
        Assert.That(Law.BuiltIn.With(folder.Path).Book.GeneralOrders, Has.Count.EqualTo(1));
    }

    private static ReadResult<IReadOnlyList<GeneralOrder>> Read(string json) => GeneralOrdersReader.Read(json, BuiltInLaw.Courts, Law.BuiltIn.Book.DeadlineRules);
}
