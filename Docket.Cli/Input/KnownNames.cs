using Docket.Core.Facts;

namespace Docket.Cli.Input;

/// <summary>Holds the names on a command line against those in the cases. Nothing is refused where a case could not be read, which may be the one that knows the name.</summary>
internal static class KnownNames
{
    /// <summary>Refuses a party that no case knows: a mistyped one would look like one that owes nothing.</summary>
    public static void RefuseUnknownParty(string? party, Schedules schedules)
    {
        if (party is null || schedules.Computed.Count == 0)
            return;
        var known = schedules.Computed
            .SelectMany(s => s.Case.Parties.Select(p => p.Id).Concat(s.Deadlines.Select(d => d.Party).OfType<string>()))
            .Concat(Party.Roles)
            .Distinct()
            .ToList();
        if (known.Contains(party) || schedules.Broken > 0)
            return;
        var near = Nearest.To(party, known) is { } meant ? $" Did you mean {meant}?" : $" The parties are {string.Join(", ", known.Except(Party.Roles))}.";
        throw CliFailure.Usage($"\"{party}\" is not a party (--party).{near}");
    }

    /// <summary>Refuses a person who follows no party of any case.</summary>
    public static void RefuseUnknownPerson(string? person, Schedules schedules)
    {
        if (person is null || schedules.Computed.Count == 0 || schedules.Broken > 0)
            return;
        var known = schedules.Computed.SelectMany(s => s.Case.Parties).Select(p => p.Responsible).OfType<string>().Distinct().ToList();
        if (!known.Contains(person))
            throw CliFailure.Usage($"\"{person}\" follows no party (--responsible).{(known.Count == 0 ? " The files name nobody." : $" The files name {string.Join(", ", known)}.")}");
    }
}
