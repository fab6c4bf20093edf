using Docket.Core;
using Docket.Core.Computation;
using Docket.Core.Explanation;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

/// <summary>Hearings that courts moved on real dockets, written as effects: the new day is in force, the old one in the history, and the change is said in a sentence.</summary>
public sealed class HearingMovesTests
{
    [TestCaseSource(nameof(Moves))]
    public void Hearing_ThatTheCourtMoved_StandsOnItsNewDay(string court, string filed, string verb, string from, string to)
    {
        // "Held and continued": what was held is done, and the next one is another hearing.
        var held = verb == "held_and_continued";
        var second = held
            ? $$"""{ "satisfies": "hearing", "on": "{{from}}" }, { "sets": "hearing-2", "kind": "hearing", "due": "{{to}}" }"""
            : $$"""{ "continues": "hearing", "due": "{{to}}" }""";
        var before = Probes.Iso(Dockets.Day(filed).PlusDays(-60));
        var file = Dockets.Parse($$"""
            { "court": "{{court}}", "number": "1", "entries": [
              {{Dockets.Entry("1", before, $$"""{ "sets": "hearing", "kind": "hearing", "due": "{{from}}" }""")}},
              {{Dockets.Entry("2", filed, second)}} ] }
            """);

        var id = held ? "hearing-2" : "hearing";
        var schedule = Law.BuiltIn.Schedule(file, Dockets.Day(filed));
        Assert.That(schedule.Row(id), Is.EqualTo($"{to} {(Dockets.Day(to) < Dockets.Day(filed) ? "passed" : "in-force")}"));
        Assert.That(Probes.Iso(schedule.History("hearing")[0].Date), Is.EqualTo(from));

        // One was reset to another hour of the same day, which the table does not tell.
        if (from == to)
            return;
        var change = Law.BuiltIn.Diff(file, Dockets.Day(before), Dockets.Day(filed)).Changes.Single(c => c.Id == id);
        Assert.That((change.Kind, ChangeWords.Why(change)), Is.EqualTo(held ? (ChangeKind.Set, $"ECF 2 sets hearing-2 for {to}.") : (ChangeKind.Moved, $"ECF 2 continues hearing to {to}.")));
    }

    [Test]
    public void Moves_OfTheTable_AreAllThere() => Assert.That(Moves().Count(), Is.EqualTo(41));

    private static IEnumerable<object[]> Moves() =>
        from line in File.ReadLines(Repository.PathOf("Docket.Tests", "Computation", "hearing-moves.csv"))
        where line.Length > 0 && line[0] != '#'
        select (object[])[.. line.Split('|', StringSplitOptions.TrimEntries)];
}
