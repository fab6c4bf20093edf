using System.Collections.Immutable;
using System.Text;
using Docket.Core.Computation;
using Docket.Core.Facts;
using Docket.Core.Feed;
using Docket.Core.Pages;
using Docket.Core.Storage.Sites;

namespace Docket.Cli.Publishing;

/// <summary>Makes the files of a site: a page and a feed a case, a feed a person, the index. Nothing sealed gives a file.</summary>
internal sealed class SiteRenderer(SiteChoices choices)
{
    private const string Stale = "The case file cannot be read since it was last changed. What stands here is what it said before.";

    /// <summary>The page and the feed of a case; none for a sealed one.</summary>
    /// <param name="schedule">The case.</param>
    /// <param name="stale">True where it is shown as it was before its file broke.</param>
    public IEnumerable<RenderedFile> OfCase(Schedule schedule, bool stale = false)
    {
        if (schedule.Case.Sealed)
            yield break;
        var key = CaseKey.Of(schedule);
        var name = SiteNames.OfCase(key.Court, key.Number);
        var page = SiteNames.Page(name);
        yield return new RenderedFile(page, Text(writer => CasePage.Write(schedule, PageOptions(name, stale), writer)), key);
        if (FeedPaths(key) is not { } pathOf)
            yield break;
        foreach (var file in Feed([schedule], FeedOptions.Default with { Page = choices.AddressOf(page) }, pathOf))
            yield return file with { Case = key };
    }

    /// <summary>The feed of a person; none where the person has no name for it, or follows no case that may be shown.</summary>
    /// <param name="responsible">The person.</param>
    /// <param name="schedules">Every case of the folder, also the sealed ones: what was published of them before has to go.</param>
    /// <param name="whole">False where some case could not be read, so that its events stay as they are.</param>
    public IEnumerable<RenderedFile> OfPerson(string responsible, IEnumerable<Schedule> schedules, bool whole)
    {
        if (choices.Tokens?.OfPerson(responsible) is not { } token)
            return [];
        var all = schedules.ToList();
        var followed = all.Where(s => Follows(s, responsible)).ToList();
        return followed.Count == 0
            ? []
            : Feed([.. followed, .. all.Where(s => s.Case.Sealed)], FeedOptions.Default with { Responsible = responsible, OtherCasesStay = !whole, Page = choices.AddressOf(SiteNames.Index) }, part => SiteNames.Feed(token, part));
    }

    /// <summary>What revoked feeds say until their last day.</summary>
    public IEnumerable<RenderedFile> Notices() =>
        from token in choices.Tokens?.Feeds ?? []
        where token.Revoked is not null && choices.Day <= token.LastNotice
        select new RenderedFile(SiteNames.Feed(token, 1), Bytes(stream => CalendarFeed.WriteRevoked(token.Revoked!.Value, token.LastNotice!.Value, stream)));

    /// <summary>The index of the cases that could be computed for the site's day.</summary>
    /// <param name="schedules">The cases.</param>
    /// <param name="notes">What stands above them: the others.</param>
    public RenderedFile Index(IEnumerable<Schedule> schedules, ImmutableArray<PageNote> notes)
    {
        IndexedCase[] cases = [.. schedules.Where(s => s.AsOf == choices.Day).Select(s => new IndexedCase(s, SiteNames.Page(SiteNames.OfCase(s.Jurisdiction.Court.Id, s.Case.Number))))];
        return new RenderedFile(SiteNames.Index, Text(writer => IndexPage.Write(cases, IndexPageOptions.Default with { Notes = notes }, writer)));
    }

    /// <summary>What a manifest calls the feeds whose tokens were revoked.</summary>
    public IEnumerable<string> RevokedPaths() => (choices.Tokens?.Feeds ?? []).Where(t => t.Revoked is not null).Select(t => SiteNames.InManifest(SiteNames.Feed(t, 1)));

    /// <summary>Who of our side follows a case that may be shown, each once.</summary>
    public static IEnumerable<string> People(IEnumerable<Schedule> schedules) =>
        schedules.Where(s => !s.Case.Sealed).SelectMany(s => s.Case.Parties).Select(p => p.Responsible).OfType<string>().Distinct().Order(StringComparer.Ordinal);

    private static bool Follows(Schedule schedule, string responsible) => !schedule.Case.Sealed && schedule.Case.Parties.Any(p => p.Responsible == responsible);

    /// <summary>A page names no secret address: it may be shown, printed and passed on where the feed may not.</summary>
    private CasePageOptions PageOptions(string name, bool stale)
    {
        var feed = SiteNames.Feed(name, 1);
        return new CasePageOptions
        {
            IndexUrl = "../" + SiteNames.Index,
            FeedUrl = choices.Tokens is not null ? null : choices.AddressOf(feed)?.AbsoluteUri ?? "../" + feed,
            Notes = stale ? [new PageNote(Stale)] : [],
        };
    }

    private Func<int, string>? FeedPaths(CaseKey key)
    {
        var name = SiteNames.OfCase(key.Court, key.Number);
        if (choices.Tokens is not { } tokens)
            return part => SiteNames.Feed(name, part);
        return tokens.OfCase(key.Court, key.Number) is { } token ? part => SiteNames.Feed(token, part) : null;
    }

    private IEnumerable<RenderedFile> Feed(IReadOnlyList<Schedule> schedules, FeedOptions options, Func<int, string> pathOf)
    {
        options = options with { Previous = Before(pathOf) };
        return CalendarFeed.Split(schedules, options with { Source = choices.AddressOf(pathOf(1)) }).Select(part => new RenderedFile(pathOf(part.Number), Bytes(part.Write)));
    }

    private PreviousFeed? Before(Func<int, string> pathOf)
    {
        try
        {
            return choices.FeedBefore(pathOf);
        }
        catch (InvalidDataFileException changed)
        {
            throw CliFailure.Unusable($"{changed.Message}\nThe site was left as it was. Put the feed back as docket wrote it, so that calendars see what moved; or remove it, and calendars may keep old days.");
        }
    }

    private static byte[] Text(Action<TextWriter> write) => Bytes(stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        write(writer);
    });

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
