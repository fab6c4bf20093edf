using Docket.Core;
using Docket.Core.Computation;
using Docket.Core.Explanation;
using Docket.Core.Facts;
using Docket.Core.Storage;
using Docket.Tests.TestKit;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests.Computation;

/// <summary>What holds for every docket, whatever its orders are: nothing moves in silence, and no question changes what it asks about.</summary>
public sealed class DocketLawsTests
{
    [Test]
    public void AsOfADay_WhateverComesAfterIt_IsTheSameToTheByte() => DrawnDocket.Hold(50, docket =>
    {
        var day = docket.File.Entries[docket.File.Entries.Length / 2].KnownOn;
        var last = LastDay(docket.File);
        var more = RandomDockets.Continued(docket.File, docket.Seed, docket.Kind, last, 6);
        Assert.That(LastingNames.In(Law.BuiltIn.Schedule(more, day), Everything), Is.EqualTo(LastingNames.In(Law.BuiltIn.Schedule(docket.File, day), Everything)));
        Assert.That(LastingNames.In(Law.BuiltIn.Schedule(more, last), Everything), Is.EqualTo(LastingNames.In(Law.BuiltIn.Schedule(docket.File, last), Everything)));
    });

    [Test]
    public void Entries_OfOneDayThatShareNoName_GiveTheSameRowsInEitherOrder()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var kind = (DocketKind)(seed % (int)DocketKind.Rules);
            if (kind is DocketKind.Series)
                continue;
            var one = RandomDockets.Of(seed, kind, 12, "x");
            var other = RandomDockets.Of(seed + 1000, kind, 12, "y");
            var last = LastDay(one) > LastDay(other) ? LastDay(one) : LastDay(other);
            var merged = Rows(Merged(one, other), last);
            Assert.That(Rows(Merged(other, one), last), Is.EqualTo(merged), $"{kind} dockets {seed}");
            Assert.That(Rows(one, last).Concat(Rows(other, last)).Order(StringComparer.Ordinal), Is.EqualTo(merged), $"{kind} dockets {seed}, each alone");
        }
    }

    [Test]
    public void Order_AddedAndVacated_LeavesNothingInForceOnAnotherDate()
    {
        var (revived, vacated) = (0, 0);
        DrawnDocket.Hold(80, docket =>
        {
            var day = LastDay(docket.File);

            // A series is listed for two years after the latest entry, which an entry of that day carries on.
            var before = Law.BuiltIn.Schedule(RandomDockets.With(docket.File, "899", day)!, day);
            foreach (var order in Orders(docket))
            {
                if (RandomDockets.With(docket.File, "900", day, order) is not { } ordered
                    || RandomDockets.With(ordered, "901", day, """{ "vacates": { "order": "900" } }""") is not { } taken)
                    continue;
                foreach (var row in Law.BuiltIn.Schedule(taken, day).Deadlines)
                {
                    if (row.SetBy == "900")
                    {
                        Assert.That(row.State, Is.EqualTo(DeadlineState.Vacated), $"{row.Id} was set by the order: {order}");
                        vacated++;
                    }
                    else
                    {
                        var was = before.Deadline(row.Id);
                        Assert.That((row.Date, row.Safe), Is.EqualTo((was.Date, was.Safe)), $"{row.Id} is {row.State} after {order}");
                        Assert.That(row.State, Is.EqualTo(was.State).Or.EqualTo(DeadlineState.Disputed), $"{row.Id} after {order}");
                        revived += row.State == was.State ? 0 : 1;
                    }
                }
            }
        });
        Assert.That((vacated > 20, revived > 20), Is.EqualTo((true, true)), $"{vacated} vacated, {revived} in dispute: the law was put to the test");
    }

    [Test]
    public void WhatIsDoneTakenOffOrStayed_KeepsItsDateAsDaysGoBy() => DrawnDocket.Hold(100, docket =>
    {
        var last = LastDay(docket.File);
        var before = Law.BuiltIn.Schedule(docket.File, last);
        foreach (var days in new[] { 1, 30, 400 })
        {
            var after = Law.BuiltIn.Schedule(docket.File, last.PlusDays(days));
            foreach (var row in before.Deadlines.Where(d => d.State is DeadlineState.Satisfied or DeadlineState.Vacated or DeadlineState.Denied))
                Assert.That(Kept(after.Deadline(row.Id)), Is.EqualTo(Kept(row)), $"{row.Id} after {days} days");
            foreach (var row in before.Deadlines.Where(d => d.State == DeadlineState.Stayed && after.Deadline(d.Id).State == DeadlineState.Stayed))
                Assert.That(Kept(after.Deadline(row.Id)), Is.EqualTo(Kept(row)), $"{row.Id} after {days} days");
        }
    });

    [Test]
    public void Question_WhatIf_LeavesTheFileAndItsScheduleAsTheyWere() => DrawnDocket.Hold(60, docket =>
    {
        var day = LastDay(docket.File);
        var (text, everything) = (CaseFileWriter.Write(docket.File), Everything(Law.BuiltIn.Schedule(docket.File, day)));
        foreach (var request in Law.BuiltIn.Schedule(docket.File, day).Fold.State.Pending)
            Law.BuiltIn.Schedule(docket.File, day, grant: request.Id);
        Assert.That((CaseFileWriter.Write(docket.File), Everything(Law.BuiltIn.Schedule(docket.File, day))), Is.EqualTo((text, everything)));
    });

    [Test]
    public void Command_WhatIf_LeavesTheBytesOfTheFile()
    {
        using var folder = new TemporaryFolder();
        for (var seed = 0; seed < 14; seed++)
        {
            var file = RandomDockets.Of(seed, entries: 12);
            var path = folder.Write($"{seed}.json", CaseFileWriter.Write(file));
            var bytes = File.ReadAllBytes(path);
            var run = CliRun.Of("whatif", path, "--record", "e9=2022-02-09", "--vacate", "all", "--as-of", Probes.Iso(LastDay(file)));
            Assert.That((run.Exit, run.Error), Is.EqualTo((0, "")), $"docket {seed}");
            Assert.That(File.ReadAllBytes(path), Is.EqualTo(bytes), $"docket {seed}");
        }
    }

    [Test]
    public void File_WrittenAndRead_IsTheSameBytesAndTheSameSchedule() => DrawnDocket.Hold(100, docket =>
    {
        var text = CaseFileWriter.Write(docket.File);
        var again = Dockets.Parse(text);
        Assert.That(CaseFileWriter.Write(again), Is.EqualTo(text));
        var day = LastDay(docket.File);
        Assert.That(Rows(again, day), Is.EqualTo(Rows(docket.File, day)));
    });

    [Test]
    public void CheckAndDifference_OfAnyDocket_AreSaid() => DrawnDocket.Hold(100, docket =>
    {
        var (first, last) = (docket.File.Entries[0].KnownOn, LastDay(docket.File));
        Assert.That(Law.BuiltIn.Check(docket.File).Where(p => p.Severity == Severity.Error), Is.Empty);
        foreach (var change in Law.BuiltIn.Diff(docket.File, first.PlusDays(30), last).Changes)
            Assert.That(ChangeWords.Why(change), Is.Not.Empty, change.Id);
    });

    private static LocalDate LastDay(CaseFile file) => file.Entries.Max(e => e.KnownOn).PlusDays(3);

    private static string Everything(Schedule schedule)
    {
        using var feed = new MemoryStream();
        Law.BuiltIn.WriteFeed(schedule, feed);
        var proofs = schedule.Deadlines.Select(d => Law.BuiltIn.Explain(schedule, d.Id));
        return string.Join("\n", [Structure.Of(schedule.Deadlines), .. proofs, System.Text.Encoding.UTF8.GetString(feed.ToArray())]);
    }

    /// <summary>The rows by id; which of two depends first is the docket's order and no matter of dates.</summary>
    private static List<string> Rows(CaseFile file, LocalDate day) =>
        [.. Law.BuiltIn.Schedule(file, day).Deadlines.Select(d => Structure.Of(d with { Dependents = [.. d.Dependents.Order(StringComparer.Ordinal)] })).Order(StringComparer.Ordinal)];

    private static CaseFile Merged(CaseFile first, CaseFile second) => first with { Entries = [.. first.Entries.Concat(second.Entries).OrderBy(e => e.Filed)] };

    private static (DeadlineState State, LocalDate? Date, LocalDate? Safe) Kept(Deadline row) => (row.State, row.Date, row.Safe);

    private static IEnumerable<string> Orders(DrawnDocket docket)
    {
        var open = Law.BuiltIn.Schedule(docket.File, LastDay(docket.File)).Fold.State.Settings.Values.Where(s => s.IsOpen).OrderBy(s => s.Ordinal).Select(s => s.Id).ToList();
        yield return """{ "sets": "fresh", "due": "14 days after 2022-05-02" }""";
        if (open.Count == 0)
            yield break;
        var id = open[docket.Seed % open.Count];
        yield return $$"""{ "continues": "{{id}}", "due": "2023-03-01" }""";
        yield return $$"""{ "extends": "{{id}}", "by": "45 days" }""";
        yield return $$"""{ "vacates": "{{id}}" }""";
        yield return """{ "vacates": "all" }""";
        yield return $$"""{ "sets": "fresh", "due": "14 days after {{id}}" }, { "extends": "all", "by": "10 days" }""";
    }
}
