using System.Collections.Immutable;
using Docket.Core.Calendars;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Rules;

/// <summary>What a court computes by: its days, and the versions of its time rule.</summary>
/// <param name="Court">The court.</param>
/// <param name="Days">The days on which it is open, part by part.</param>
/// <param name="TimeRules">The versions of its time rule, oldest first; empty where none is known.</param>
public sealed record Jurisdiction(Court Court, CourtCalendar Days, ImmutableArray<TimeRule> TimeRules)
{
    /// <summary>The days on which it is open under the default policy: state holidays beyond dispute count, days on which the President closed offices do not.</summary>
    public HolidayCalendar Calendar => Days.Under(default);

    /// <summary>Days on which the clerk's office is known to have been inaccessible, whatever the case.</summary>
    public ImmutableArray<Closure> Closures { get; init; } = [];

    /// <summary>The general orders by which the court stays deadlines of many of its cases.</summary>
    public ImmutableArray<GeneralOrder> GeneralOrders { get; init; } = [];

    /// <summary>The deadlines that events start in this court, set by set.</summary>
    public ImmutableArray<RuleSet> DeadlineRules => Index.Sets;

    /// <summary>Finds those deadlines by their events.</summary>
    internal RuleIndex Index => index ??= new RuleIndex(Law is { } book ? book.DeadlineRules.For(Court) : []);

    // Made when first asked for; whichever of two threads is first, the other's is the same.
    private RuleIndex? index;

    /// <summary>The law it was made from; null where it was put together by hand.</summary>
    internal LawBook? Law { get; init; }

    /// <summary>The same court, computing by another time rule: a notice of appeal that a district court receives is due by the rules of appellate procedure.</summary>
    /// <param name="family">The family ("frap").</param>
    /// <returns>The court with that rule and the days that it counts; no versions where none are known.</returns>
    public Jurisdiction By(string family) => Law is { } book ? book.By(this, family) : this with { TimeRules = [] };

    /// <summary>The version of the time rule in force on a day, or null where none is known.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The version.</returns>
    public TimeRule? RuleOn(LocalDate day)
    {
        foreach (var rule in TimeRules)
        {
            if (rule.InForceOn(day))
                return rule;
        }

        return null;
    }
}
