using NodaTime;

namespace Docket.Core.Calendars;

/// <summary>A day on which a court is closed by law, as observed.</summary>
/// <param name="Date">The closed day.</param>
/// <param name="Actual">The day the holiday falls on; differs from <paramref name="Date"/> where it is observed on another.</param>
/// <param name="Rule">The datum it comes from.</param>
public sealed record LegalHoliday(LocalDate Date, LocalDate Actual, HolidayRule Rule)
{
    /// <summary>Its name ("Labor Day").</summary>
    public string Name => Rule.Name;

    /// <summary>True where the closed day is not the holiday's own ("Independence Day (observed)").</summary>
    public bool Observed => Date != Actual;
}
