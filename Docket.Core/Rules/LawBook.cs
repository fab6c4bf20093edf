using System.Collections.Concurrent;
using System.Collections.Immutable;
using Docket.Core.Calendars;
using Docket.Core.Facts;

namespace Docket.Core.Rules;

/// <summary>The law that dates are computed by: courts, versions of time rules, holidays.</summary>
/// <param name="Courts">The courts.</param>
/// <param name="TimeRules">The versions of time rules.</param>
/// <param name="Holidays">The federal holidays, with any that were added.</param>
public sealed record LawBook(CourtCatalog Courts, TimeRuleBook TimeRules, HolidayCalendar Holidays)
{
    /// <summary>The holidays of each state, district and territory, by postal code ("CA").</summary>
    public ImmutableSortedDictionary<string, HolidayCalendar> States { get; init; } = ImmutableSortedDictionary<string, HolidayCalendar>.Empty;

    /// <summary>The calendars that states' own courts keep, by postal code.</summary>
    public ImmutableSortedDictionary<string, HolidayCalendar> StateCourts { get; init; } = ImmutableSortedDictionary<string, HolidayCalendar>.Empty;

    /// <summary>The days on which the President closed executive offices, or null.</summary>
    public HolidayCalendar? Closings { get; init; }

    /// <summary>The days on which clerks' offices were inaccessible, by the court's id.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<Closure>> Closures { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<Closure>>.Empty;

    /// <summary>The general orders by which courts stay deadlines of many of their cases, by the court's id.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<GeneralOrder>> GeneralOrders { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<GeneralOrder>>.Empty;

    /// <summary>The deadlines that events start.</summary>
    public RuleBook DeadlineRules => deadlineRules.Value;

    /// <summary>Reads the deadline rules when they are first asked for.</summary>
    internal Func<RuleBook> ReadDeadlineRules
    {
        init => deadlineRules = new Lazy<RuleBook>(value);
    }

    /// <summary>The courts asked for so far. A book that was made from another one starts anew.</summary>
    private KnownCourts Known => ReferenceEquals(known?.Book, this) ? known : known = new KnownCourts(this);

    private KnownCourts? known;

    private readonly Lazy<RuleBook> deadlineRules = new(RuleBook.Empty);

    // A state's courts keep its own holidays. A calendar without rules knows no day that anybody asks for.
    private static readonly HolidayCalendar NotKnown = new("not known", [], 1, 0, 1);

    /// <summary>What a court computes by.</summary>
    /// <param name="court">Its id, PACER id or former id ("cand").</param>
    /// <param name="from">In an appeal the court below ("azd"), whose state's holidays count too (Fed. R. App. P. 26(a)(6)(C)); else null.</param>
    /// <returns>The court with its calendar and rules; no rules where none of its family are known.</returns>
    /// <exception cref="UnknownNameException">No court has that id.</exception>
    public Jurisdiction Jurisdiction(string court, string? from = null)
    {
        if (from is not null && Courts.Find(from) is null)
            throw new UnknownNameException(Unknown(from));
        return TryJurisdiction(court, from) ?? throw new UnknownNameException(Unknown(court));
    }

    /// <summary>What the court of a case computes by.</summary>
    /// <param name="file">The case.</param>
    /// <returns>The court with its calendar and rules.</returns>
    /// <exception cref="InvalidDataFileException">No court has the id that the case names, or no set of rules one that it names.</exception>
    public Jurisdiction JurisdictionOf(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var problems = RuleSetProblems(file).ToList();
        if (TryJurisdiction(file.Court, file.From) is not { } jurisdiction)
            problems.Add(UnknownCourt(file));
        else if (problems.Count == 0)
            return jurisdiction;
        throw new InvalidDataFileException(file.Path ?? file.Number, problems);
    }

    /// <summary>A problem for each set of rules that a case names and that is not known: without its rules deadlines would be missing.</summary>
    internal IEnumerable<Problem> RuleSetProblems(CaseFile file)
    {
        foreach (var name in file.Rules)
        {
            var known = DeadlineRules.Sets.Select(s => s.Id).ToList();
            if (!known.Contains(name))
                yield return new Problem(Severity.Error, "unknown-rules", new Place("rules"), $"No set of rules has the id \"{name}\"{(Nearest.To(name, known) is { } near ? $"; did you mean {near}?" : ".")} `docket rules` lists them.");
        }
    }

    /// <summary>The problem of a case whose court is not known, or null.</summary>
    internal Problem? CourtProblem(CaseFile file) => Courts.Find(file.Court) is null ? UnknownCourt(file) : null;

    private Jurisdiction? TryJurisdiction(string id, string? from)
    {
        if (Courts.Find(id) is not { } court)
            return null;
        var key = (court.Id, court.Level == "appeals" ? from : null);
        return Known.Courts.GetOrAdd(key, _ => NewJurisdiction(court, from));
    }

    private Jurisdiction NewJurisdiction(Court court, string? from)
    {
        var rules = court.TimeRule is { } family ? TimeRules.Family(family) : [];
        return new Jurisdiction(court, DaysOf(court, StatesOf(court, from), rules), rules)
        {
            Closures = Closures.TryGetValue(court.Id, out var closures) ? closures : [],
            GeneralOrders = GeneralOrders.TryGetValue(court.Id, out var orders) ? orders : [],
            Law = this,
        };
    }

    /// <summary>A court computing by the time rule of another family.</summary>
    internal Jurisdiction By(Jurisdiction court, string family)
    {
        if (family == court.Court.TimeRule)
            return court;
        var rules = TimeRules.Family(family);

        // Fed. R. App. P. 26(a)(6)(C) counts the holidays of the district's state and of the state where the circuit clerk sits.
        var above = family == "frap" && court.Court.Circuit is { } circuit ? Courts.Find(circuit)?.ClerkState : null;
        return court with { TimeRules = rules, Days = DaysOf(court.Court, [court.Court.ClerkState, above], rules) };
    }

    // The state of the court below counts in the courts of appeals alone (Fed. R. App. P. 26(a)(6)(C)).
    private IEnumerable<string?> StatesOf(Court court, string? from) =>
        [from is not null && court.Level == "appeals" ? Courts.Find(from)?.ClerkState : null, court.ClerkState];

    private CourtCalendar DaysOf(Court court, IEnumerable<string?> states, ImmutableArray<TimeRule> rules)
    {
        if (court.Level == "state")
            return new CourtCalendar(court.ClerkState is { } state && StateCourts.TryGetValue(state, out var own) ? own : NotKnown, [], null);
        if (rules.IsEmpty)
            return new CourtCalendar(Holidays, [], null);

        if (rules.All(r => r.StateHolidays == StateHolidays.None))
            states = [];
        return new CourtCalendar(
            Holidays,
            [.. states.OfType<string>().Distinct().Where(States.ContainsKey).Select(s => States[s])],
            rules.Any(r => r.DeclaredDays) ? Closings : null);
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

    private sealed class KnownCourts(LawBook book)
    {
        public LawBook Book { get; } = book;

        public ConcurrentDictionary<(string Court, string? From), Jurisdiction> Courts { get; } = new();
    }
}
