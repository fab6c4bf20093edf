using Docket.Core.Calendars;
using Docket.Core.Facts;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>Reads holidays written as data into a calendar.</summary>
/// <remarks>
/// The file is one object: <c>name</c>; <c>source</c>, a list of the laws relied on; <c>firstYear</c>, <c>lastVerifiedYear</c>, <c>lastYear</c>,
/// all inclusive; and <c>holidays</c>. Each holiday has
/// <list type="bullet">
/// <item><c>name</c>;</item>
/// <item><c>on</c>: "July 4", "last Monday of May", "day after fourth Thursday of November", "Friday before third Monday of January", "Good Friday",
/// "Mardi Gras", "2 days before Easter Sunday", "Yom Kippur", "election day"; any of these "of even years", "of odd years", "of presidential years" or
/// "of inauguration years"; or dates in order, "2015-12-24, 2016-12-23";</item>
/// <item><c>from</c> and, where the law ended, <c>to</c>, the first and last day on which it may fall; dates need neither;</item>
/// <item><c>observed</c>, a list of moves, one a weekday at most: "Saturday to Friday" (the one before), "Sunday to Monday" (the one after), others with
/// their direction, "Friday to Thursday before";</item>
/// <item><c>effect</c>, "both directions" or "forward only"; and <c>citation</c>;</item>
/// <item>perhaps <c>standing</c>, "settled" (where nothing is said), "probable" or "doubtful"; <c>confidence</c>, how far the day was checked; <c>note</c>.</item>
/// </list>
/// A <c>note</c> may stand beside the calendar's name too.
/// </remarks>
public static class HolidaysReader
{
    /// <summary>Reads a calendar. Strict: an unknown field, a wrong type or a day no year has is an error, and all are reported with their places.</summary>
    /// <param name="json">The file's text.</param>
    /// <returns>The calendar, or every problem in file order. Each of its rules bears the calendar's name as its part.</returns>
    public static ReadResult<HolidayCalendar> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var problems = new List<Problem>();
        var calendar = JsonParser.Parse(json, problems) is { } root && JsonFields.Of(root, problems, "a holiday calendar") is { } fields
            ? ReadCalendar(fields, problems)
            : null;
        return new ReadResult<HolidayCalendar>(calendar, problems);
    }

    private static HolidayCalendar? ReadCalendar(JsonFields fields, List<Problem> problems)
    {
        var name = fields.RequiredText("name", "US federal");
        fields.Text("note");
        HolidayRuleReader.RequireList(fields, "source");
        fields.Texts("source");
        var years = HolidayYears.Read(fields);
        HolidayRuleReader.RequireList(fields, "holidays");
        var rules = HolidayRuleReader.ReadAll(fields, problems, name, null);
        fields.RefuseOthers();
        return problems.Count == 0 && years is { } known ? known.Calendar(name, rules) : null;
    }
}
