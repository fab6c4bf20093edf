using Docket.Core.Calendars;
using Docket.Core.Dates;
using NodaTime;
using NUnit.Framework;
using static Docket.Tests.Calendars.CalendarKit;

namespace Docket.Tests.Calendars;

/// <summary>How a calendar behaves under load: many threads, and no garbage.</summary>
public sealed class HolidayCalendarUseTests
{
    [Test]
    public void Queries_FromManyThreads_GiveTheAnswersOfOne()
    {
        var shared = NewFederal();
        var expected = Answers(NewFederal());
        var found = new List<LocalDate>[16];

        Parallel.For(0, found.Length, new ParallelOptions { MaxDegreeOfParallelism = found.Length }, i => found[i] = Answers(shared));

        Assert.That(found, Is.All.EqualTo(expected));
    }

    [Test]
    public void Queries_OnceAYearIsKnown_AllocateNothing()
    {
        var calendar = FederalAndMassachusetts;
        Ask(calendar);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            Ask(calendar);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.That(allocated, Is.Zero);
    }

    private static List<LocalDate> Answers(HolidayCalendar calendar)
    {
        var answers = new List<LocalDate>();
        for (var date = new LocalDate(1980, 1, 1); date.Year < 2050; date = date.PlusDays(9))
        {
            answers.Add(calendar.Roll(date, Direction.Forward));
            answers.Add(calendar.AddCourtDays(date, 300, Direction.Backward));
            if (calendar.Find(date) is { } holiday)
                answers.Add(holiday.Actual);
        }

        return answers;
    }

    private static void Ask(HolidayCalendar calendar)
    {
        var date = new LocalDate(2026, 7, 4);
        calendar.CoverageOf(date);
        calendar.Find(date);
        calendar.IsOpen(date);
        calendar.Roll(date, Direction.Forward);
        calendar.TryRoll(date, Direction.Backward, out _);
        calendar.AddCourtDays(date, 300, Direction.Forward);
        calendar.TryAddCourtDays(date, 300, Direction.Backward, out _);
        calendar.CourtDaysBetween(date, date.PlusDays(400));
        calendar.InYear(2026);
    }
}
