using BenchmarkDotNet.Attributes;
using Docket.Core.Dates;
using NodaTime;

namespace Docket.Benchmarks;

/// <summary>The nth open day after a day.</summary>
[MemoryDiagnoser]
public class CourtDays
{
    [GlobalSetup]
    public void AnswersAgree() => Agreement.Check(HolidayCalendar(), NodaTimeLoop(), DateOnlyLoop());

    [Benchmark(OperationsPerInvoke = Questions.Count)]
    public int HolidayCalendar()
    {
        var (calendar, starts, counts) = (Questions.Calendar, Questions.Starts, Questions.Counts);
        var sum = 0;
        for (var i = 0; i < starts.Length; i++)
            sum += calendar.AddCourtDays(starts[i], counts[i], Direction.Forward).Day;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Questions.Count, Baseline = true)]
    public int NodaTimeLoop()
    {
        var (holidays, starts, counts) = (Questions.Holidays, Questions.Starts, Questions.Counts);
        var sum = 0;
        for (var i = 0; i < starts.Length; i++)
        {
            var day = starts[i];
            for (var left = counts[i]; left > 0;)
            {
                day = day.PlusDays(1);
                if (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !holidays.Contains(day))
                    left--;
            }

            sum += day.Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Questions.Count)]
    public int DateOnlyLoop()
    {
        var (holidays, starts, counts) = (Questions.HolidaysOnly, Questions.StartsOnly, Questions.Counts);
        var sum = 0;
        for (var i = 0; i < starts.Length; i++)
        {
            var day = starts[i];
            for (var left = counts[i]; left > 0;)
            {
                day = day.AddDays(1);
                if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(day))
                    left--;
            }

            sum += day.Day;
        }

        return sum;
    }
}
