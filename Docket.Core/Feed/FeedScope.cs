using Docket.Core.Computation;
using NodaTime;

namespace Docket.Core.Feed;

/// <summary>Whose dates of one case a feed holds, and of which days.</summary>
/// <remarks>What binds all, and what names nobody, concerns every party of the case: a feed that leaves out a conference is worse than one with a date too many.</remarks>
internal sealed class FeedScope
{
    private readonly FeedOptions options;
    private readonly HashSet<string>? parties;

    private FeedScope(FeedOptions options, HashSet<string>? parties)
    {
        (this.options, this.parties) = (options, parties);
    }

    public static FeedScope Of(Schedule schedule, FeedOptions options)
    {
        if (options is { Party: null, Responsible: null })
            return new FeedScope(options, null);
        var owing = schedule.Deadlines.Select(d => d.Party).OfType<string>();
        var parties = schedule.Case.Parties.Where(p => options.Responsible is null || p.Responsible == options.Responsible).Select(p => p.Id)
            .Concat(options.Responsible is null ? owing : [])
            .Where(p => options.Party is null || p == options.Party);
        return new FeedScope(options, parties.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Whether it concerns those asked for.</summary>
    /// <param name="party">Who owes it, or for whom it is recorded; null where nobody is named.</param>
    public bool Concerns(string? party) => parties is null || parties.Contains(party ?? "all") || (parties.Count > 0 && party is null or "all");

    /// <summary>Whether one of its days, now, before or in the feed as subscribers have it, is asked for.</summary>
    public bool Reaches(string uid, IEnumerable<LocalDate> days) =>
        days.Any(day => Reaches(options, day)) || (options.Previous?.Find(uid) is { } before && Reaches(options, before.Day));

    /// <summary>Whether a day is asked for.</summary>
    public static bool Reaches(FeedOptions options, LocalDate day) => (options.Since is not { } since || day >= since) && (options.Until is not { } until || day <= until);
}
