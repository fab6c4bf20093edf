using System.Collections.Immutable;
using Docket.Core.Calendars;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Rules;

/// <summary>What a court computes by: its calendar, and the versions of its time rule.</summary>
/// <param name="Court">The court.</param>
/// <param name="Calendar">The days on which it is open.</param>
/// <param name="TimeRules">The versions of its time rule, oldest first; empty where none is known.</param>
public sealed record Jurisdiction(Court Court, HolidayCalendar Calendar, ImmutableArray<TimeRule> TimeRules)
{
    /// <summary>The version of the time rule in force on a day, or null where none is known.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The version.</returns>
    public TimeRule? RuleOn(LocalDate day) => TimeRules.FirstOrDefault(rule => rule.InForceOn(day));
}
