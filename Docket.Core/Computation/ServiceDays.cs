using Docket.Core.Dates;
using Docket.Core.Facts;
using Docket.Core.Rules;

namespace Docket.Core.Computation;

/// <summary>How many days the manner of service adds to a period: only after being served, and only for the manners that the rule names.</summary>
internal static class ServiceDays
{
    public static AddedDays Of(TimePeriod period, TimeRule? rule, Tracer? tracer)
    {
        if (period.Service is not { } service || rule is null)
            return default;
        var backward = period.Direction == Direction.Backward;
        var manners = backward ? rule.ServiceDaysBefore : rule.ServiceDays;
        if (backward && manners.IsEmpty)
        {
            tracer?.Warn($"Days for service ({rule.ServiceCitation}) are added to a period that runs from being served; this one is counted back from a later day, so none were added.");
            return default;
        }

        if (service == ServiceManners.Summons)
        {
            tracer?.Add(new ServiceDaysStep(0, service) { Citation = rule.ServiceCitation });
            return default;
        }

        if (manners.TryGetValue(service, out var days))
        {
            if (days.Count == 0)
                tracer?.Add(new ServiceDaysStep(0, service) { Citation = rule.ServiceCitation });
            return days;
        }

        tracer?.Warn(manners.IsEmpty
            ? $"{rule.Citation} adds no days for service; none were added for \"{service}\"."
            : $"\"{service}\" is not a manner of service that {rule.ServiceCitation} names ({string.Join(", ", manners.Keys)}); no days were added for it.");
        return default;
    }
}
