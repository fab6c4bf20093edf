using Docket.Core.Dates;
using Docket.Core.Phrases;
using NodaTime;

namespace Docket.Tests.Phrases;

/// <summary>Random phrases of every form, the same for the same seed.</summary>
internal sealed class PhraseGenerator(int seed)
{
    private const string IdCharacters = "abcXYZ019-._@#";

    private static readonly string[] Tricky =
        ["a", "an", "one", "fourteen", "hundred", "noon", "in", "may-report", "after-order", "x.", "y..", "am", "p.m.", "No-", "and-then", "third-party", "T11", "day-1"];

    private readonly Random random = new(seed);

    internal Phrase Phrase(int depth) => random.Next(depth > 0 ? 11 : 5) switch
    {
        0 => new FixedDate(Date(), Time()),
        1 => NthWeekday(),
        2 => new Reference(Id()),
        3 => new Done(Id()),
        4 => new EntryDay(EntryId(), Coin()),
        5 => new RelativeDate(Length(), Direction(), Phrase(depth - 1), Coin()),
        6 => new NextCourtDay(Direction(), Phrase(depth - 1)),
        7 => new Unspecified(Direction(), Phrase(depth - 1)),
        8 => new NotBefore(Phrase(depth - 1)),
        9 => new NextWeekday((IsoDayOfWeek)random.Next(1, 8), Direction(), Phrase(depth - 1)),
        _ => new Choice(Coin(), [.. Enumerable.Range(0, random.Next(2, 5)).Select(_ => Phrase(depth - 1))]),
    };

    private bool Coin() => random.Next(2) == 0;

    private Direction Direction() => Coin() ? Docket.Core.Dates.Direction.Forward : Docket.Core.Dates.Direction.Backward;

    private CalendarLength Length() => new(Coin() ? random.Next(1, 4) : random.Next(1, 100_000), Enum.GetValues<LengthUnit>()[random.Next(7)]);

    private LocalDate Date()
    {
        var (year, month) = (random.Next(1, 10_000), random.Next(1, 13));
        return new LocalDate(year, month, random.Next(1, CalendarSystem.Iso.GetDaysInMonth(year, month) + 1));
    }

    private LocalTime? Time() => random.Next(4) switch
    {
        0 => new LocalTime(random.Next(24), random.Next(60)),
        1 => new LocalTime(random.Next(24), random.Next(60), random.Next(60)),
        2 => LocalTime.FromNanosecondsSinceMidnight(random.NextInt64(NodaConstants.NanosecondsPerDay)),
        _ => null,
    };

    private NthWeekday NthWeekday()
    {
        int[] ordinals = [1, 2, 3, 4, 5, -1];
        var nth = new NthWeekday(ordinals[random.Next(6)], (IsoDayOfWeek)random.Next(1, 8), random.Next(1, 10_000), random.Next(1, 13));
        return nth.Date is null ? nth with { Ordinal = 4 } : nth;
    }

    private string EntryId() => Coin() ? random.Next(1, 999) + (Coin() ? "-1" : "") : Coin() ? "2022-12-09." : Id();

    private string Id()
    {
        if (Coin())
            return Tricky[random.Next(Tricky.Length)];
        var id = "abcXYZ"[random.Next(6)] + string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => IdCharacters[random.Next(IdCharacters.Length)]));
        return Identifiers.IsReserved(id) ? "x" + id : id;
    }
}
