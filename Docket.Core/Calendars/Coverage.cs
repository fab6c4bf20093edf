namespace Docket.Core.Calendars;

/// <summary>How well a calendar knows a day.</summary>
public enum Coverage
{
    /// <summary>Within the years that were held against the law and published lists.</summary>
    Verified,

    /// <summary>Past those years: today's law carried on. An answer, to be marked as such.</summary>
    Projected,

    /// <summary>Outside all years of the calendar: not known, and never guessed.</summary>
    Outside,
}
