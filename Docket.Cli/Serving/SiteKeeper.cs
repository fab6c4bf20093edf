using System.Collections.Immutable;
using Docket.Cli.Publishing;
using Docket.Core.Computation;
using Docket.Core.Dates;
using Docket.Core.Pages;
using Docket.Core.Storage.Sites;

namespace Docket.Cli.Serving;

/// <summary>Keeps what is served in step with the case files. What did not change is neither computed nor rendered again.</summary>
/// <param name="shelf">Reads the cases.</param>
/// <param name="address">The address at which the site is published, or null.</param>
/// <param name="tokens">The file of the feeds' secret names, or null for feeds beside the pages.</param>
/// <param name="session">Receives complaints.</param>
internal sealed class SiteKeeper(CaseShelf shelf, Uri? address, TokenFile? tokens, Session session)
{
    private readonly Lock reloading = new();
    private Dictionary<CaseKey, (Schedule Schedule, bool Stale, RenderedFile[] Files)> rendered = [];
    private ImmutableArray<ShelvedCase> cases = [];
    private FeedTokens? names;
    private volatile ServedSite site = ServedSite.Empty;

    public ServedSite Site => site;

    /// <summary>How many cases are shown.</summary>
    public int Cases => rendered.Count;

    /// <summary>Reads the folder, and makes anew what changed. Where that fails, what is served stays.</summary>
    public void Reload()
    {
        lock (reloading)
        {
            var now = shelf.Read();
            foreach (var complaint in now.SelectMany(c => c.Complaints).Except(cases.SelectMany(c => c.Complaints)))
                Say(complaint);
            Schedule[] schedules = [.. now.Select(c => c.Schedule).OfType<Schedule>()];
            var secret = schedules.Length > 0 ? tokens?.Update(schedules, null, now[0].Day) : names;
            var same = secret is null ? names is null : names is not null && secret.Feeds.SequenceEqual(names.Feeds);
            if (same && site != ServedSite.Empty && now.SequenceEqual(cases, SameCase.Comparer))
                return;
            if (!same)
                rendered = [];
            site = Made(now, schedules, secret);
            (cases, names) = (now, secret);
        }
    }

    private ServedSite Made(ImmutableArray<ShelvedCase> now, Schedule[] schedules, FeedTokens? secret)
    {
        var day = now.Length > 0 ? now[0].Day : session.Clock.GetCurrentInstant().InUtc().Date;
        var renderer = new SiteRenderer(new SiteChoices(day, address, secret, path => site.TryFind(path, out var file) ? file.Bytes : null));
        rendered = now.Where(c => c.Schedule is { Case.Sealed: false }).ToDictionary(c => CaseKey.Of(c.Schedule!), c => Rendered(renderer, c));
        var missing = now.Count(c => c.Schedule is null);
        var files = rendered.Values.SelectMany(r => r.Files)
            .Concat(SiteRenderer.People(schedules).SelectMany(p => renderer.OfPerson(p, schedules, whole: missing == 0)))
            .Concat(renderer.Notices())
            .Append(renderer.Index(schedules, [.. Notes(now, missing)]));
        return new ServedSite(
            files.ToImmutableDictionary(f => f.Path, f => Served(f, day), StringComparer.Ordinal),
            [.. (secret?.Feeds ?? []).Where(t => day > t.LastNotice).Select(t => SiteNames.Feed(t, 1))]);
    }

    private (Schedule Schedule, bool Stale, RenderedFile[] Files) Rendered(SiteRenderer renderer, ShelvedCase one) =>
        rendered.TryGetValue(CaseKey.Of(one.Schedule!), out var before) && ReferenceEquals(before.Schedule, one.Schedule) && before.Stale == one.Broken
            ? before
            : (one.Schedule!, one.Broken, [.. renderer.OfCase(one.Schedule!, one.Broken)]);

    private ServedFile Served(RenderedFile file, NodaTime.LocalDate day)
    {
        if (site.TryFind(file.Path, out var before) && before.Bytes.AsSpan().SequenceEqual(file.Bytes))
            return before;
        var isFeed = file.Path.EndsWith(".ics", StringComparison.Ordinal);
        return new ServedFile(file.Bytes, isFeed, (isFeed ? ServedFile.RevisedOf(file.Bytes) : null) ?? day);
    }

    private static IEnumerable<PageNote> Notes(ImmutableArray<ShelvedCase> now, int missing)
    {
        foreach (var stale in now.Where(c => c.Broken).Select(c => c.Schedule).OfType<Schedule>().Where(s => !s.Case.Sealed).Select(CaseKey.Of))
            yield return new PageNote($"{stale.Court} {stale.Number}: its case file cannot be read since it was last changed; its dates are what it said before.", SiteNames.Page(SiteNames.OfCase(stale.Court, stale.Number)));
        if (missing > 0)
            yield return new PageNote($"{DateWords.Count(missing, "case file")} cannot be read, so the dates below are not all.");
    }

    private void Say(string line)
    {
        session.Error.Write($"{line}\n");
        session.Error.Flush();
    }

    private sealed class SameCase : IEqualityComparer<ShelvedCase>
    {
        public static SameCase Comparer { get; } = new();

        public bool Equals(ShelvedCase? x, ShelvedCase? y) => x?.Path == y?.Path && x?.Hash == y?.Hash && ReferenceEquals(x?.Schedule, y?.Schedule) && x?.Broken == y?.Broken;

        public int GetHashCode(ShelvedCase one) => StringComparer.Ordinal.GetHashCode(one.Path);
    }
}
