using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Facts;

namespace Docket.Cli.Input;

/// <summary>The party and the person that are asked for, held against those that the cases know.</summary>
internal sealed class AskedNames(DeadlineFilter filter)
{
    private readonly List<CaseNames> seen = [];

    /// <summary>Whether any name is asked for.</summary>
    public bool Any => filter.Party is not null || filter.Responsible is not null;

    /// <summary>The names that a case knows, and what is left out of it for naming no party; null where no name is asked for.</summary>
    public CaseNames? In(Schedule schedule) => !Any ? null : new CaseNames(
        schedule.Case.Number,
        [.. schedule.Case.Parties.Select(p => p.Id).Concat(schedule.Deadlines.Select(d => d.Party).OfType<string>()).Distinct()],
        [.. schedule.Case.Parties.Select(p => p.Responsible).OfType<string>().Distinct()],
        filter.Party is null ? [] : [.. (filter with { Party = null }).Of(schedule).Where(d => d.Party is null).Select(d => d.Id)]);

    public void See(CaseNames? names)
    {
        if (names is not null)
            seen.Add(names);
    }

    /// <summary>A mistyped name would look like one that owes nothing.</summary>
    public void RefuseUnknown()
    {
        var parties = seen.SelectMany(n => n.Parties).Concat(Party.Roles).Distinct().ToList();
        if (filter.Party is { } party && seen.Count > 0 && !parties.Contains(party))
        {
            var near = Nearest.To(party, parties) is { } meant ? $" Did you mean {meant}?" : $" The parties are {string.Join(", ", parties.Except(Party.Roles))}.";
            throw CliFailure.Usage($"\"{party}\" is not a party (--party).{near}");
        }

        var people = seen.SelectMany(n => n.People).Distinct().ToList();
        if (filter.Responsible is { } person && seen.Count > 0 && !people.Contains(person))
            throw CliFailure.Usage($"\"{person}\" follows no party (--responsible).{(people.Count == 0 ? " The files name nobody." : $" The files name {string.Join(", ", people)}.")}");
    }

    /// <summary>A hearing that names no party binds them all, so leaving it out is said.</summary>
    public void SayWhatNamesNoParty(Session session)
    {
        foreach (var names in seen.Where(n => n.OfNoParty.Count > 0))
            session.Complain($"{names.Case}: not shown, since the docket names no party: {DateWords.List(names.OfNoParty)}.");
    }
}

/// <summary>The names in one case.</summary>
/// <param name="Case">Its number.</param>
/// <param name="Parties">The ids of its parties, and of whoever owes something.</param>
/// <param name="People">Who of our side follows a party.</param>
/// <param name="OfNoParty">The ids of what would be listed if it named the party.</param>
internal sealed record CaseNames(string Case, IReadOnlyList<string> Parties, IReadOnlyList<string> People, IReadOnlyList<string> OfNoParty);
