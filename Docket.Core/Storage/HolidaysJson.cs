using Docket.Core.Calendars;
using Docket.Core.Facts;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>Writes the holidays of a year as JSON: <c>{"court","year","calendar","coverage","holidays":[{"date","weekday","name","observed","actual","citation","part","counts","confidence","note"}]}</c>.</summary>
public static class HolidaysJson
{
    /// <summary>Writes a year, and a final newline.</summary>
    /// <param name="writer">Receives the text.</param>
    /// <param name="court">The court.</param>
    /// <param name="days">Its days.</param>
    /// <param name="year">The year.</param>
    /// <param name="coverage">How well the calendar knows it: verified, projected or outside.</param>
    /// <param name="holidays">The holidays; none where the year is outside the calendar.</param>
    public static void Write(TextWriter writer, Court court, CourtCalendar days, int year, Coverage coverage, IEnumerable<CourtHoliday> holidays)
    {
        ArgumentNullException.ThrowIfNull(court);
        ArgumentNullException.ThrowIfNull(days);
        using var json = JsonOut.Over(writer);
        json.WriteStartObject();
        json.Field("court", court.Id).Field("year", year).Field("calendar", days.Name);
        json.Field("coverage", coverage switch { Coverage.Verified => "verified", Coverage.Projected => "projected", _ => "outside" });
        json.List("holidays", holidays, day =>
        {
            var (holiday, counts) = day;
            json.WriteStartObject();
            json.Field("date", holiday.Date).Field("weekday", holiday.Date.DayOfWeek.ToString()).Field("name", holiday.Name);
            json.Field("observed", holiday.Observed).Field("actual", holiday.Actual).Field("citation", holiday.Rule.Citation);
            json.Field("part", holiday.Rule.Part.Length > 0 ? holiday.Rule.Part : days.Own.Name);
            json.Field("counts", counts switch { Counts.BothWays => "both-ways", Counts.AfterAnEvent => "after-an-event", _ => "disputed" });
            json.Field("confidence", holiday.Rule.Confidence).Field("note", holiday.Rule.Note);
            json.WriteEndObject();
        });
        json.WriteEndObject();
        writer.Write('\n');
    }
}
