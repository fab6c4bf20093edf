using System.Collections.Immutable;
using Docket.Core.Calendars;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>The years a file of holidays holds for, all inclusive.</summary>
internal readonly record struct HolidayYears(int First, int LastVerified, int Last)
{
    /// <summary>Reads <c>firstYear</c>, <c>lastVerifiedYear</c> and <c>lastYear</c>; null where one is missing or out of range.</summary>
    public static HolidayYears? Read(JsonFields fields)
    {
        var first = fields.RequiredWhole("firstYear", 1, HolidayCalendar.MaxYear);
        var verified = fields.RequiredWhole("lastVerifiedYear", (first ?? 1) - 1, HolidayCalendar.MaxYear);
        var last = fields.RequiredWhole("lastYear", Math.Max(first ?? 1, verified ?? 1), HolidayCalendar.MaxYear);
        return first is { } f && verified is { } v && last is { } l ? new HolidayYears(f, v, l) : null;
    }

    public HolidayCalendar Calendar(string name, ImmutableArray<HolidayRule> rules) => new(name, rules, First, LastVerified, Last);
}
