using System.Globalization;
using Docket.Core.Dates;
using Docket.Core.Rules;

namespace Docket.Core.Computation;

/// <summary>What a person should know of a date because of the law it was computed by: a rule from memory, days in dispute, states that are not in the data.</summary>
internal static class RuleNotes
{
    public static void Add(Tracer tracer, TimeRule rule, Jurisdiction jurisdiction, Day day)
    {
        if (rule.Caution is { } caution)
            tracer.Warn(caution);
        if (!rule.Confidence.Contains("seen", StringComparison.Ordinal))
            tracer.Warn($"The text of {rule.Citation} as in force from {DateWords.Iso(rule.From)} stands here from memory ({rule.Confidence}), not from a copy of it: check it before relying on this date.");
        if (day.Date is not { } date || day.Earliest)
            return;
        var days = jurisdiction.Days;
        if (days.States.IsEmpty && rule.StateHolidays != StateHolidays.None)
            tracer.Warn($"Of {jurisdiction.Court.Cite} no state is known, so no state holiday was counted. One could only move this date later.");
        if (day.Doubts.HasFlag(Doubts.StateHoliday))
        {
            tracer.Warn($"A state holiday decides here ({rule.Cite(rule.Cites.StateHolidays)}); courts' own systems often overlook such days. See the readings: the safe date holds under each.");
            foreach (var state in days.States.Where(s => date.Year < FirstHeldYear || date.Year > s.LastVerifiedYear))
                tracer.Warn(string.Create(CultureInfo.InvariantCulture, $"The holidays of {state.Name} were held against published lists for {FirstHeldYear} to {state.LastVerifiedYear} only; for {date.Year} they are the statute's text as known."));
        }

        if (day.Doubts.HasFlag(Doubts.ExecutiveClosing))
            tracer.Warn("The President closed executive offices on a day that this period meets. Whether that makes it a legal holiday is unsettled: the Ninth Circuit's notice of 2018 said yes, its notice of 2008 and the Seventh Circuit (Latham v. Dominick's, 1998) said no.");
    }

    // Earlier years rest on the statutes' own dates of effect.
    private const int FirstHeldYear = 2015;
}
