using System.Globalization;
using Docket.Core;
using Docket.Core.Computation;
using Docket.Core.Facts;
using Docket.Tests.TestKit;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests.Computation;

/// <summary>What holds for every docket, shown on random ones, and what long dockets cost.</summary>
public sealed class SchedulingTests
{
    private const int Dockets300 = 300;
    private static readonly string[] Services = ["mail", "e-service", "personal"];

    private static LocalDate LastDay(CaseFile file) => file.Entries.Max(e => e.KnownOn).PlusDays(3);

    [Test]
    public void FastPath_OfRandomPhrases_GivesTheProvedDate()
    {
        var jurisdiction = Law.BuiltIn.Book.Jurisdiction("cand");
        for (var seed = 0; seed < 5000; seed++)
        {
            var phrase = RandomDockets.DatedPhrase(seed);
            var service = seed % 2 == 0 ? null : Services[seed % 3];
            var proved = PhraseComputation.Of(phrase, jurisdiction, service);
            Assert.That(PhraseComputation.DateOf(phrase, jurisdiction, service), Is.EqualTo(proved.Date), phrase);
            Assert.That((proved.Date is null, proved.Safe is null, proved.NoDate is not null), Is.EqualTo((proved.Readings.IsEmpty, proved.Readings.IsEmpty, proved.Readings.IsEmpty)), phrase);
            if (proved.Date is { } date && !proved.Trace.IsEmpty)
                Assert.That(proved.Trace.Any(step => step.Date == date), $"no step arrives at {date}: {phrase}");
        }
    }

    [Test]
    public void FastPath_OfRandomDockets_GivesTheProvedDates()
    {
        var computed = 0;
        for (var seed = 0; seed < Dockets300; seed++)
        {
            var schedule = Law.BuiltIn.Schedule(RandomDockets.Of(seed), LastDay(RandomDockets.Of(seed)));
            foreach (var row in schedule.Deadlines.Where(d => d.State != DeadlineState.Proposed))
            {
                var last = schedule.History(row.Id)[^1];
                Assert.That((last.Date, last.Safe), Is.EqualTo((row.Date, row.Safe)), $"docket {seed}, {row.Id}: the history computes without proof");
                computed++;
            }
        }

        Assert.That(computed, Is.GreaterThan(1000));
    }

    [Test]
    public void Readings_OfRandomDockets_StandAsTheyShould()
    {
        for (var seed = 0; seed < Dockets300; seed++)
        {
            foreach (var row in Law.BuiltIn.Schedule(RandomDockets.Of(seed), LastDay(RandomDockets.Of(seed))).Deadlines)
            {
                var dates = row.Computed.Readings.Select(r => r.Date).ToList();
                Assert.That(dates.FirstOrDefault(), Is.EqualTo(row.Date ?? default), "the prevailing one first");
                Assert.That(dates.Distinct().Count(), Is.EqualTo(dates.Count), "equal dates merge");
                Assert.That(row.Safe, Is.EqualTo(row.Date is null ? (LocalDate?)null : row.Computed.Earliest ? dates.Max() : dates.Min()));
            }
        }
    }

    [Test]
    public void Schedule_AsOfADay_IsThatOfThePrefix()
    {
        for (var seed = 0; seed < Dockets300; seed++)
        {
            var file = RandomDockets.Of(seed);
            var day = file.Entries[seed % file.Entries.Length].KnownOn.PlusDays(seed % 3);
            var prefix = file with { Entries = [.. file.Entries.Where(e => e.KnownOn <= day)] };
            if (!RandomDockets.IsSound(prefix))
                continue;

            // The names and words of rules' deadlines are those of the whole file; their dates are not.
            Func<Schedule, string> seen = file.Rules.IsEmpty ? Seen : Dates;
            Assert.That(seen(Law.BuiltIn.Schedule(file, day)), Is.EqualTo(seen(Law.BuiltIn.Schedule(prefix, day))), $"docket {seed} on {day}");
        }
    }

    // Histories carry days from stage to stage; a schedule of each day computes them afresh.
    [Test]
    public void History_OnEachDay_EndsWithTheDatesThatTheScheduleOfThatDayComputes()
    {
        for (var seed = 0; seed < Dockets300; seed++)
        {
            // Whether a stay is over, the day asked about decides and no entry, so those rows have dates that no history has.
            if (RandomDockets.KindOf(seed) is DocketKind.Stays or DocketKind.Rules or DocketKind.All)
                continue;
            var file = RandomDockets.Of(seed);
            var history = Law.BuiltIn.Schedule(file, LastDay(file));
            foreach (var day in file.Entries.Select(e => e.KnownOn).Distinct())
            {
                // An entry of the middle that is known late would make another docket of the days before.
                var known = file.Entries.TakeWhile(e => e.KnownOn <= day).ToList();
                if (file.Entries.Skip(known.Count).Any(e => e.KnownOn <= day))
                    continue;
                foreach (var row in Law.BuiltIn.Schedule(file, day).Deadlines.Where(d => d.State != DeadlineState.Proposed))
                {
                    var last = history.History(row.Id).Last(h => known.Any(e => e.Id == h.Entry.Id));
                    Assert.That((last.Date, last.Safe), Is.EqualTo((row.Date, row.Safe)), $"docket {seed}, {row.Id} on {day}");
                }
            }
        }
    }

    [Test]
    public void Schedule_IfGranted_LeavesNothingPendingAndNeverThrows()
    {
        for (var seed = 0; seed < Dockets300; seed++)
        {
            var file = RandomDockets.Of(seed);
            var schedule = Law.BuiltIn.Schedule(file, LastDay(file), ifGranted: true);
            Assert.That(schedule.Deadlines.All(d => d.State != DeadlineState.Proposed && d.Proposals.IsEmpty), $"docket {seed}");
            Assert.That(Law.BuiltIn.Check(file), Is.Not.Null);
        }
    }

    [Test]
    public void Schedule_FromManyThreads_IsTheSame()
    {
        var files = Enumerable.Range(0, 40).Select(seed => RandomDockets.Of(seed)).ToList();
        var expected = files.Select(file => Seen(Law.BuiltIn.Schedule(file, LastDay(file)))).ToList();
        Parallel.For(0, 400, n =>
        {
            var seed = n % files.Count;
            Assert.That(Seen(Law.BuiltIn.Schedule(files[seed], LastDay(files[seed]))), Is.EqualTo(expected[seed]));
        });
    }

    [Test]
    public void History_OfOneScheduleFromManyThreads_IsTheSame()
    {
        var file = RandomDockets.Of(7, 60);
        var expected = Histories(Law.BuiltIn.Schedule(file, LastDay(file)));
        var shared = Law.BuiltIn.Schedule(file, LastDay(file));
        Parallel.For(0, 100, _ => Assert.That(Histories(shared), Is.EqualTo(expected)));
    }

    [Test]
    public void Schedule_OfEqualInput_IsEqualInEveryField_UnderAnyCulture()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var once = Law.BuiltIn.Schedule(RandomDockets.Of(seed), LastDay(RandomDockets.Of(seed)));
            var culture = CultureInfo.CurrentCulture;
            try
            {
                CultureInfo.CurrentCulture = Hostile();
                var again = Law.BuiltIn.Schedule(RandomDockets.Of(seed), LastDay(RandomDockets.Of(seed)));
                Assert.That(Seen(again) + Histories(again), Is.EqualTo(Seen(once) + Histories(once)), $"docket {seed}");
            }
            finally
            {
                CultureInfo.CurrentCulture = culture;
            }
        }
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Chain_OfFiveThousandDeadlines_IsComputedInEitherOrder(bool anchorsFirst)
    {
        const int Links = 5000;
        var sets = Enumerable.Range(1, Links).Select(n => $$"""{ "sets": "d{{n}}", "due": "1 day after d{{n - 1}}" }""").Prepend("""{ "sets": "d0", "due": "2022-01-03" }""");
        var file = Dockets.Of(Dockets.Entry("1", "2022-01-03", [.. anchorsFirst ? sets : sets.Reverse()]), Dockets.Entry("2", "2022-01-04", """{ "continues": "d0", "due": "2022-01-04" }"""));
        var schedule = file.AsOf("2022-01-04");
        Assert.Multiple(() =>
        {
            Assert.That(schedule.Row("d3"), Is.EqualTo("2022-01-07 in-force"), "the 4th is a Tuesday");
            Assert.That(schedule.Row("d4"), Is.EqualTo("2022-01-10 in-force"), "Saturday, so Monday");
            Assert.That(schedule.Deadline("d4999").Date, Is.Not.Null);
            Assert.That(schedule.Deadline("d5000").Date > schedule.Deadline("d4999").Date, "rolled from day to open day");
            Assert.That(schedule.History("d5000").Select(h => h.Verb), Is.EqualTo(["sets", "follows"]));
        });
    }

    [Test]
    public void Extensions_FiveThousandOfOneDeadline_AreComputed()
    {
        var extensions = Enumerable.Range(0, 5000).Select(_ => """{ "extends": "x", "by": "1 day" }""");
        var file = Dockets.Of(Dockets.Entry("1", "2022-01-03", [.. extensions.Prepend("""{ "sets": "x", "due": "2022-01-03" }""")]));
        Assert.That(file.AsOf("2022-01-03").Deadline("x").Date, Is.Not.Null);
    }

    [Test]
    public void Entries_OneThousand_AreComputed()
    {
        var entries = Enumerable.Range(1, 1000).Select(n => (n % 4) switch
        {
            0 => Dockets.Entry($"{n}", "2022-01-03", $$"""{ "continues": "d{{n - 1}}", "due": "14 days after d{{n - 1}}" }"""),
            1 => Dockets.Entry($"{n}", "2022-01-03", $$"""{ "records": "e{{n}}" }""", $$"""{ "sets": "d{{n}}", "due": "30 days after e{{n}}" }"""),
            2 => Dockets.Entry($"{n}", "2022-01-03", $$"""{ "sets": "d{{n}}", "due": "7 days before d{{n - 1}}" }"""),
            _ => Dockets.Entry($"{n}", "2022-01-03", $$"""{ "proposes": [ { "extends": "d{{n - 1}}", "by": "14 days" } ] }""", $$"""{ "sets": "d{{n}}", "due": "2022-06-01" }"""),
        });
        var file = Dockets.Of([.. entries]);
        var schedule = file.AsOf("2022-01-03");
        Assert.That(schedule.History("d1"), Has.Length.EqualTo(1));
        Assert.That(schedule.Deadlines, Has.Length.EqualTo(750));
    }

    private static string Seen(Schedule schedule) => Structure.Of(schedule.Deadlines);

    private static string Dates(Schedule schedule) => string.Join("\n", schedule.Deadlines.Select(d => $"{d.LastingId ?? d.Id} {d.State} {Probes.Iso(d.Date)} {Probes.Iso(d.Safe)}").Order(StringComparer.Ordinal));

    private static string Histories(Schedule schedule) =>
        string.Join("\n", schedule.Deadlines.Select(d => $"{d.Id}: {schedule.HistoryOf(d.Id)}"));

    private static CultureInfo Hostile()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NumberGroupSeparator = " ";
        culture.DateTimeFormat.ShortDatePattern = "dd/MM/yy";
        culture.DateTimeFormat.LongDatePattern = "'x' dd MM yy";
        culture.DateTimeFormat.DateSeparator = "?";
        culture.DateTimeFormat.TimeSeparator = "!";
        culture.DateTimeFormat.DayNames = ["1", "2", "3", "4", "5", "6", "7"];
        return culture;
    }
}
