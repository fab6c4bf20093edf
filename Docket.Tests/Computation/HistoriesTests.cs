using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

public sealed class HistoriesTests
{
    private static readonly string Start = Dockets.Entry("1", "2022-09-01", """{ "sets": "cmc", "due": "2022-12-08" }""", """{ "sets": "brief", "due": "7 days before cmc" }""", """{ "sets": "reply", "due": "3 days before brief" }""", """{ "sets": "fixed", "due": "2022-12-01" }""");

    [Test]
    public void Anchor_Moved_IsFollowedToAllThatHangsOnItAndToNothingElse()
    {
        var schedule = Dockets.Of(Start, Dockets.Entry("2", "2022-09-02", """{ "continues": "cmc", "due": "2023-02-09" }""")).AsOf("2022-09-02");
        Assert.Multiple(() =>
        {
            Assert.That(schedule.HistoryOf("brief"), Is.EqualTo("1 sets 2022-12-01; 2 follows 2023-02-02 because cmc"));
            Assert.That(schedule.HistoryOf("reply"), Is.EqualTo("1 sets 2022-11-28; 2 follows 2023-01-30 because brief"));
            Assert.That(schedule.HistoryOf("fixed"), Is.EqualTo("1 sets 2022-12-01"));
        });
    }

    [Test]
    public void Anchor_MovedAndBack_KeepsBoth()
    {
        var schedule = Dockets.Of(Start, Dockets.Entry("2", "2022-09-02", """{ "continues": "cmc", "due": "2023-02-09" }"""), Dockets.Entry("3", "2022-09-03", """{ "continues": "cmc", "due": "2022-12-08" }""")).AsOf("2022-09-03");
        Assert.That(schedule.HistoryOf("brief"), Is.EqualTo("1 sets 2022-12-01; 2 follows 2023-02-02 because cmc; 3 follows 2022-12-01 because cmc"));
    }

    [Test]
    public void Anchor_Vacated_TakesTheDateAway()
    {
        var schedule = Dockets.Of(Start, Dockets.Entry("2", "2022-09-02", """{ "vacates": "cmc" }""")).AsOf("2022-09-02");
        Assert.That((schedule.HistoryOf("cmc"), schedule.HistoryOf("brief")), Is.EqualTo(("1 sets 2022-12-08; 2 vacates 2022-12-08", "1 sets 2022-12-01; 2 follows - because cmc")));
    }

    [Test]
    public void Event_Recorded_GivesADate()
    {
        var schedule = Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "sets": "x", "due": "14 days after ruling" }""", """{ "sets": "y", "due": "7 days after entry 2" }"""), Dockets.Entry("2", "2022-10-03", """{ "records": "ruling" }""")).AsOf("2022-10-03");
        Assert.That((schedule.HistoryOf("x"), schedule.HistoryOf("y")), Is.EqualTo(("1 sets -; 2 follows 2022-10-17 because ruling", "1 sets -; 2 follows 2022-10-11 because entry 2")), "October 10 is Columbus Day");
    }

    [Test]
    public void Entry_FiledAfterAnExtensionOfWhatHangsOnIt_GivesADate()
    {
        // 30 days after Monday, January 10 end on Wednesday, February 9; 7 more on February 16.
        var schedule = Dockets.Of(
            Dockets.Entry("1", "2022-01-03", """{ "sets": "x", "due": "30 days after entry 3" }"""),
            Dockets.Entry("2", "2022-01-04", """{ "extends": "x", "by": "7 days" }"""),
            Dockets.Entry("3", "2022-01-10")).AsOf("2022-01-10");
        Assert.That((schedule.HistoryOf("x"), schedule.Row("x")), Is.EqualTo(("1 sets -; 2 extends -; 3 follows 2022-02-16 because entry 3", "2022-02-16 in-force")));
    }

    [Test]
    public void Condition_FoundFalse_ShowsTheFinding()
    {
        var schedule = Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "sets": "x", "due": "2022-12-01", "if": "c" }"""), Dockets.Entry("2", "2022-10-03", """{ "finds": "c", "is": false }""")).AsOf("2022-10-03");
        Assert.That(schedule.HistoryOf("x"), Is.EqualTo("1 sets 2022-12-01; 2 finds 2022-12-01"));
    }

    [Test]
    public void Remainder_Satisfied_SatisfiesWhatItRemainedOf()
    {
        var schedule = Dockets.Of(
            Dockets.Entry("1", "2022-09-01", """{ "sets": "a", "due": "2022-12-01" }"""),
            Dockets.Entry("2", "2022-09-02", """{ "satisfies": "a", "partly": "half", "remains": "b" }""", """{ "sets": "b", "due": "2022-12-08" }"""),
            Dockets.Entry("3", "2022-09-06", """{ "satisfies": "b" }""")).AsOf("2022-09-06");
        Assert.That(schedule.HistoryOf("a"), Is.EqualTo("1 sets 2022-12-01; 2 satisfies 2022-12-01; 3 satisfies 2022-12-01"));
    }

    [Test]
    public void TwoAnchors_MovedByOneEntry_NameTheFirstInDocketOrder()
    {
        for (var n = 0; n < 40; n++)
        {
            var schedule = Dockets.Of(
                Dockets.Entry("1", "2022-09-01", $$"""{ "sets": "b{{n}}", "due": "2022-12-01" }""", $$"""{ "sets": "a{{n}}", "due": "2022-12-02" }""", $$"""{ "sets": "x", "due": "the later of a{{n}} and b{{n}}" }"""),
                Dockets.Entry("2", "2022-09-02", $$"""{ "continues": "a{{n}}", "due": "2022-12-15" }""", $$"""{ "continues": "b{{n}}", "due": "2022-12-14" }""")).AsOf("2022-09-02");
            Assert.That(schedule.HistoryOf("x"), Is.EqualTo($"1 sets 2022-12-02; 2 follows 2022-12-15 because b{n}"));
        }
    }

    [Test]
    public void Entry_NotYetKnown_IsNotInTheHistory()
    {
        var file = Dockets.Of(Start, Dockets.Entry("2", "2022-09-02", """{ "continues": "cmc", "due": "2023-02-09" }"""));
        Assert.That((file.AsOf("2022-09-01").HistoryOf("cmc"), file.AsOf("2022-09-01").History("nothing").IsEmpty), Is.EqualTo(("1 sets 2022-12-08", true)));
    }

    [Test]
    public void Proposal_Pending_HasNoHistory() =>
        Assert.That(Dockets.Of(Dockets.Entry("1", "2022-09-01", """{ "proposes": [ { "sets": "x", "due": "2022-12-01" } ] }""")).AsOf("2022-09-01").HistoryOf("x"), Is.Empty);

    [Test]
    public void Deadline_ThatHangsOnSomethingElseNow_NamesWhatMovedItAndNotItsOldAnchor()
    {
        // Thursday December 1 and Friday December 2, a week before; then both go on by a week.
        var schedule = Dockets.Of(
            Dockets.Entry("1", "2022-09-01", """{ "sets": "old", "due": "2022-12-08" }""", """{ "sets": "new", "due": "2022-12-09" }""", """{ "sets": "x", "due": "7 days before old" }"""),
            Dockets.Entry("2", "2022-09-02", """{ "continues": "x", "due": "7 days before new" }"""),
            Dockets.Entry("3", "2022-09-03", """{ "continues": "old", "due": "2022-12-15" }""", """{ "continues": "new", "due": "2022-12-16" }""")).AsOf("2022-09-03");
        Assert.That(schedule.HistoryOf("x"), Is.EqualTo("1 sets 2022-12-01; 2 continues 2022-12-02; 3 follows 2022-12-09 because new"));
    }
}
