using BenchmarkDotNet.Attributes;
using Docket.Core.Dates;
using NodaTime;

namespace Docket.Benchmarks;

/// <summary>A day, or the next open one where it is closed.</summary>
[MemoryDiagnoser]
public class Rolls
{
    [GlobalSetup]
    public void AnswersAgree() => Agreement.Check(HolidayCalendar(), NodaTimeLoop(), DateOnlyLoop());

    [Benchmark(OperationsPerInvoke = Questions.Count)]
    public int HolidayCalendar()
    {
        var (calendar, starts) = (Questions.Calendar, Questions.Starts);
        var sum = 0;
        for (var i = 0; i < starts.Length; i++)
            sum += calendar.Roll(starts[i], Direction.Forward).Day;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Questions.Count, Baseline = true)]
    public int NodaTimeLoop()
    {
        var (holidays, starts) = (Questions.Holidays, Questions.Starts);
        var sum = 0;
        for (var i = 0; i < starts.Length; i++)
        {
            var day = starts[i];
            while (day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || holidays.Contains(day))
                day = day.PlusDays(1);
            sum += day.Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Questions.Count)]
    public int DateOnlyLoop()
    {
        var (holidays, starts) = (Questions.HolidaysOnly, Questions.StartsOnly);
        var sum = 0;
        for (var i = 0; i < starts.Length; i++)
        {
            var day = starts[i];
            while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || holidays.Contains(day))
                day = day.AddDays(1);
            sum += day.Day;
        }

        return sum;
    }
}
