using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Storage.Json;
using NodaTime;

namespace Docket.Core.Storage.Sites;

/// <summary>The secret name of one feed: of a case, or of all that a person follows.</summary>
public sealed record FeedToken
{
    /// <summary>How many days after it was revoked a feed still says so.</summary>
    public const int NoticeDays = 30;

    /// <summary>26 letters and digits (a-z, 2-7): 128 bits.</summary>
    public required string Token { get; init; }

    /// <summary>The court's own id, for the feed of a case; else null.</summary>
    public string? Court { get; init; }

    /// <summary>The case number, for the feed of a case; else null.</summary>
    public string? Case { get; init; }

    /// <summary>The person of our side whose feed it is; null for the feed of a case.</summary>
    public string? Responsible { get; init; }

    /// <summary>The day on which it was revoked; null while it is good.</summary>
    public LocalDate? Revoked { get; init; }

    /// <summary>The last day on which the feed says that it was revoked, inclusive; null while the token is good.</summary>
    public LocalDate? LastNotice => Revoked?.PlusDays(NoticeDays);
}

/// <summary>The secret names of feeds: <c>{"feeds":[{"token","court","case"},{"token","responsible","revoked"}]}</c>. Who has a name has the feed, so the file is kept apart from the site.</summary>
/// <param name="Feeds">The names, in file order.</param>
public sealed record FeedTokens(ImmutableArray<FeedToken> Feeds)
{
    private const int TokenLength = 26;

    /// <summary>No names yet.</summary>
    public static FeedTokens Empty { get; } = new([]);

    /// <summary>The good name of a case's feed, or null.</summary>
    /// <param name="court">The court's own id.</param>
    /// <param name="number">The case number.</param>
    /// <returns>The name.</returns>
    public FeedToken? OfCase(string court, string number) => Feeds.FirstOrDefault(f => f.Revoked is null && f.Court == court && f.Case == number);

    /// <summary>The good name of a person's feed, or null.</summary>
    /// <param name="responsible">The person, as the case files have it.</param>
    /// <returns>The name.</returns>
    public FeedToken? OfPerson(string responsible) => Feeds.FirstOrDefault(f => f.Revoked is null && f.Responsible == responsible);

    /// <summary>The names with one revoked.</summary>
    /// <param name="token">The token.</param>
    /// <param name="on">The day.</param>
    /// <returns>The names, or null where there is no such token, or it was revoked before.</returns>
    public FeedTokens? Revoke(string token, LocalDate on)
    {
        var known = Feeds.FirstOrDefault(f => f.Revoked is null && f.Token == token);
        return known is null ? null : new FeedTokens(Feeds.Replace(known, known with { Revoked = on }));
    }

    /// <summary>Writes them as JSON, and a final newline.</summary>
    /// <param name="writer">Receives the text.</param>
    public void Write(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using var json = JsonOut.Over(writer);
        json.WriteStartObject();
        json.List("feeds", Feeds, feed =>
        {
            json.WriteStartObject();
            json.Field("token", feed.Token);
            if (feed.Responsible is { } responsible)
                json.Field("responsible", responsible);
            else
                json.Field("court", feed.Court).Field("case", feed.Case);
            if (feed.Revoked is { } revoked)
                json.Field("revoked", revoked);
            json.WriteEndObject();
        });
        json.WriteEndObject();
        writer.Write('\n');
    }

    /// <summary>Reads the names.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The names, or every problem; no problem repeats a token.</returns>
    public static ReadResult<FeedTokens> Read(string text)
    {
        var problems = new List<Problem>();
        if (JsonParser.Parse(text, problems) is not { } root || JsonFields.Of(root, problems, "the secret names of feeds") is not { } fields)
            return new ReadResult<FeedTokens>(null, problems);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<FeedToken> feeds = [.. fields.List("feeds").Select(item => FeedOf(item, seen, problems)).OfType<FeedToken>()];
        fields.RefuseOthers();
        return new ReadResult<FeedTokens>(new FeedTokens(feeds), problems);
    }

    private static FeedToken? FeedOf(JsonValue item, HashSet<string> seen, List<Problem> problems)
    {
        if (JsonFields.Of(item, problems, "the secret name of a feed") is not { } fields)
            return null;
        var feed = new FeedToken
        {
            Token = fields.RequiredText("token", "26 letters and digits"),
            Court = fields.Text("court"),
            Case = fields.Text("case"),
            Responsible = fields.Text("responsible"),
            Revoked = fields.Date("revoked"),
        };
        fields.RefuseOthers();
        if (feed.Token.Length != TokenLength || !feed.Token.All(c => c is (>= 'a' and <= 'z') or (>= '2' and <= '7')))
            fields.Add(fields.Place, "bad-token", "A token is 26 of the letters a to z and the digits 2 to 7.");
        if (!seen.Add(feed.Token))
            fields.Add(fields.Place, "token-twice", "This token stands twice; each feed has one of its own.");
        if (feed.Responsible is null ? feed.Court is null || feed.Case is null : feed.Court is not null || feed.Case is not null)
            fields.Add(fields.Place, "case-or-person", "Expected either \"court\" and \"case\", or \"responsible\".");
        return feed;
    }
}
