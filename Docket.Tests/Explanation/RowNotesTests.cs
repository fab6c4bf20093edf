using Docket.Core.Explanation;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Explanation;

public sealed class RowNotesTests
{
    [TestCase("cmc", "in force, ordered", "ECF 23 would vacate it")]
    [TestCase("production-bi-reviewed", "in force, agreed")]
    [TestCase("production-6-initial", "waiting, conditional, agreed", "waits for category-6-records-exist")]
    [TestCase("production-1-to-5-and-7-to-9", "partly satisfied, agreed", "done in part 2022-10-14", "records under BI, Inc.'s review remain (see production-bi-reviewed)")]
    [TestCase("jsr-3", "proposed", "proposed by ECF 23, not in force until granted", "words give 2023-01-09; 3 days later is consistent with \"approximately\"")]
    public void Notes_Example_SayWhatAPersonShouldKnow(string id, string state, params string[] notes)
    {
        var schedule = Dockets.Example().AsOf("2022-11-18");
        var deadline = schedule.Find(id)!;
        Assert.That(RowNotes.State(deadline), Is.EqualTo(state));
        Assert.That(RowNotes.Of(deadline, schedule), Is.EqualTo(notes));
    }

    // One month after December 9, 2022 is January 9, 2023; "approximately" allows a week.
    [TestCase("2023-01-09", "one month after 2022-12-09", "words give 2023-01-09, the date set")]
    [TestCase("2023-01-10", "one month after 2022-12-09", "words give 2023-01-09; the date set is 1 day later")]
    [TestCase("2023-01-05", "approximately one month after 2022-12-09", "words give 2023-01-09; 4 days earlier is consistent with \"approximately\"")]
    [TestCase("2023-01-17", "approximately one month after 2022-12-09", "words give 2023-01-09; 8 days later is more than \"approximately\" allows")]
    [TestCase("2023-01-17", "one month after service", "\"one month after service\" gives no date yet")]
    public void Notes_ComputedAs_CompareTheDateWithItsWords(string due, string words, string note)
    {
        var schedule = Dockets.Of(Dockets.Entry("1", "2022-11-18", $$"""{ "sets": "a", "what": "A", "due": "{{due}}", "computedAs": "{{words}}" }""")).AsOf("2022-11-18");
        Assert.That(RowNotes.Of(schedule.Find("a")!, schedule), Does.Contain(note));
    }

    [Test]
    public void Notes_Vacated_SayByWhat()
    {
        var schedule = Dockets.Example().AsOf("2022-11-18", ifGranted: true);
        Assert.That(RowNotes.Of(schedule.Find("cmc")!, schedule), Is.EqualTo(new[] { "vacated by ECF 23" }));
    }
}
