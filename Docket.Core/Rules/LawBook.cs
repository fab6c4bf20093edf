using Docket.Core.Calendars;
using Docket.Core.Facts;

namespace Docket.Core.Rules;

/// <summary>The law that dates are computed by: courts, versions of time rules, holidays.</summary>
/// <param name="Courts">The courts.</param>
/// <param name="TimeRules">The versions of time rules.</param>
/// <param name="Holidays">The federal holidays, with any that were added.</param>
public sealed record LawBook(CourtCatalog Courts, TimeRuleBook TimeRules, HolidayCalendar Holidays)
{
    // A state's courts keep its own holidays. A calendar without rules knows no day that anybody asks for.
    private static readonly HolidayCalendar NotKnown = new("not known", [], 1, 0, 1);

    /// <summary>What a court computes by.</summary>
    /// <param name="court">Its id, PACER id or former id ("cand").</param>
    /// <returns>The court with its calendar and rules; no rules where none of its family are known.</returns>
    /// <exception cref="UnknownNameException">No court has that id.</exception>
    public Jurisdiction Jurisdiction(string court) => TryJurisdiction(court) ?? throw new UnknownNameException(Unknown(court));

    /// <summary>What the court of a case computes by.</summary>
    /// <param name="file">The case.</param>
    /// <returns>The court with its calendar and rules.</returns>
    /// <exception cref="InvalidDataFileException">No court has the id that the case names.</exception>
    public Jurisdiction JurisdictionOf(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return TryJurisdiction(file.Court) ?? throw new InvalidDataFileException(file.Path ?? file.Number, [UnknownCourt(file)]);
    }

    /// <summary>The problem of a case whose court is not known, or null.</summary>
    internal Problem? CourtProblem(CaseFile file) => TryJurisdiction(file.Court) is null ? UnknownCourt(file) : null;

    private Jurisdiction? TryJurisdiction(string id)
    {
        if (Courts.Find(id) is not { } court)
            return null;
        var rules = court.TimeRule is { } family ? TimeRules.Family(family) : [];
        return new Jurisdiction(court, court.Level == "state" && rules.IsEmpty ? NotKnown : Holidays, rules);
    }

    private Problem UnknownCourt(CaseFile file) => new(Severity.Error, "unknown-court", file.CourtPlace, Unknown(file.Court));

    private string Unknown(string id)
    {
        var near = Courts.Suggest(id);
        var candidates = Courts.Candidates(id);
        if (candidates.Length > 1)
            return $"\"{id}\" is a former id of several courts: {string.Join(", ", candidates.Select(c => c.Id))}. Name one.";
        return near.IsEmpty
            ? $"No court has the id \"{id}\". `docket courts` lists them."
            : $"No court has the id \"{id}\"; did you mean {string.Join(" or ", near)}? `docket courts` lists them.";
    }
}
