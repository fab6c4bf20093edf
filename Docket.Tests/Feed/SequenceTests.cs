using Docket.Core.Facts;
using Docket.Core.Feed;
using Docket.Tests.TestKit;
using NodaTime;
using NUnit.Framework;
using static Docket.Tests.Feed.FeedKit;

namespace Docket.Tests.Feed;

/// <summary>What subscribers of a feed see as a docket goes on, day by day: no event vanishes, no number falls, and it rises where day, hour or standing change.</summary>
public sealed class SequenceTests
{
    private static readonly FeedOptions Full = Everything with { Reminders = [7] };

    [Test]
    public void Feeds_OfADocketDayByDay_GoOnFromOneAnother([Range(1, 8)] int seed) =>
        GoOn(RandomDockets.Of(seed), (_, before) => Full with { Previous = before is null ? null : Previous(before) });

    [Test]
    public void Feeds_WithoutPrevious_GoOnByTheDocketAlone([Range(1, 8)] int seed) =>
        GoOn(RandomDockets.Of(seed), (_, _) => FeedOptions.Default);

    private static void GoOn(CaseFile file, Func<LocalDate, string?, FeedOptions> options)
    {
        string? before = null;
        foreach (var day in file.Entries.Select(e => e.KnownOn).Distinct().Order())
        {
            var now = Text(file.AsOf($"{day:uuuu-MM-dd}"), options(day, before));
            if (before is not null)
                Compare(EventsByUid(before), EventsByUid(now), $"{day:uuuu-MM-dd}");
            before = now;
        }
    }

    private static void Compare(Dictionary<string, List<string>> before, Dictionary<string, List<string>> now, string day)
    {
        Assert.That(before.Keys.Except(now.Keys), Is.Empty, $"gone on {day}");
        foreach (var (id, old) in before)
        {
            var (was, becomes) = (int.Parse(old.Get("SEQUENCE")), int.Parse(now[id].Get("SEQUENCE")));
            var moved = (old.Get("DTSTART"), old.Get("STATUS")) != (now[id].Get("DTSTART"), now[id].Get("STATUS"));
            Assert.That(becomes, moved ? Is.GreaterThan(was) : Is.GreaterThanOrEqualTo(was), $"{id} on {day}: {old.Get("DTSTART")} {old.Get("STATUS")}, then {now[id].Get("DTSTART")} {now[id].Get("STATUS")}");
            Assert.That(string.CompareOrdinal(now[id].Get("DTSTAMP"), old.Get("DTSTAMP")), Is.GreaterThanOrEqualTo(0), $"{id} on {day}");
        }
    }
}
