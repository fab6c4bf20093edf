using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Core.Feed;

/// <summary>The properties of a feed as a whole. It has no METHOD, which asks for an ORGANIZER, and no UID, which makes one reader take the whole feed for one item.</summary>
/// <param name="Name">What the calendar is called.</param>
/// <param name="Zone">The id of its first court's time zone.</param>
/// <param name="Revised">When its events last changed, in UTC; null without events.</param>
/// <param name="Source">Where the feed itself is published, or null.</param>
/// <param name="Page">A page for people, or null.</param>
internal sealed record FeedHeader(string Name, string Zone, LocalDateTime? Revised, string? Source, string? Page)
{
    public const string About = "Court dates computed by Docket. Verify against the rules and orders.";

    public const string ProductId = ProductFamily + "Docket 1//EN";

    /// <summary>How the product id of every version begins.</summary>
    public const string ProductFamily = "-//Docket//";

    public static FeedHeader Of(IReadOnlyList<Schedule> schedules, FeedOptions options, IReadOnlyList<FeedEvent> events)
    {
        var first = schedules[0];
        return new FeedHeader(
            PlainText.Line(NameOf(schedules) + Choice(schedules, options)),
            first.Jurisdiction.Court.ZoneFor(first.Case.Division).Zone.Id,
            events.Count > 0 ? events.Max(e => e.Revised) : null,
            options.Source?.AbsoluteUri,
            options.Page?.AbsoluteUri);
    }

    /// <summary>The header of one of several files of a feed.</summary>
    public FeedHeader OfPart(int number, IReadOnlyList<FeedEvent> events) =>
        this with { Name = $"{Name} (part {DateWords.Number(number)})", Revised = events.Max(e => e.Revised) };

    /// <summary>Sealed cases are not counted: even that there is one is not told.</summary>
    private static string NameOf(IReadOnlyList<Schedule> schedules)
    {
        Schedule[] open = [.. schedules.Where(s => !s.Case.Sealed)];
        if (open.Length == 0)
            return schedules.Count == 1 ? "Docket: a sealed case" : "Docket: sealed cases";
        if (open is not [var only])
            return $"Docket: {DateWords.Number(open.Length)} cases";
        var number = $"{only.Case.Number} ({only.Jurisdiction.Court.Cite})";
        return only.Case.Caption is { } caption ? $"{caption} - {number}" : number;
    }

    /// <summary>Whose dates these are; of sealed cases nobody's name is told.</summary>
    private static string Choice(IReadOnlyList<Schedule> schedules, FeedOptions options)
    {
        string[] whose = [.. new[] { options.Party, options.Responsible }.OfType<string>()];
        return whose.Length == 0 || schedules.All(s => s.Case.Sealed) ? "" : $" - {string.Join(", ", whose)}";
    }
}
