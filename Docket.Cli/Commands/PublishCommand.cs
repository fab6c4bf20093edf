using System.CommandLine;
using Docket.Cli.Options;
using Docket.Cli.Publishing;
using Docket.Core.Computation;
using Docket.Core.Dates;
using NodaTime;

namespace Docket.Cli.Commands;

/// <summary><c>docket publish</c>: feeds, pages and an index as a folder that any web server serves.</summary>
internal static class PublishCommand
{
    private const string Example =
        """
        $ docket publish examples --to site --as-of 2022-11-18
        site: 1 case, 3 files as of 2022-11-18; 3 written, 0 removed.
        """;

    public static CommandEntry Create(Session session)
    {
        var folder = Values.Argument<string>("FOLDER", "The folder of the case files (every *.json below).", ArgumentArity.ExactlyOne);
        var to = Values.Text("--to", "SITE", "The folder of the site; it is made where there is none. Only what changed is rewritten.");
        to.Required = true;
        var asOf = Values.Date("--as-of", "What the dockets knew that day. Default: the earliest of the days it is now in their courts.");
        var address = SiteOptions.Address();
        var tokens = SiteOptions.Tokens();
        var revoke = Values.Text("--revoke", "TOKEN", "Revoke a feed's secret name: for thirty days it says so, then it is gone.");
        var shard = Values.Parsed<Share?>("--shard", "i/n", "Only the cases of shard i of n, for several machines; --merge follows.", text =>
            Share.Parse(text) is { } share ? (share, null) : (null, $"\"{text}\" is not a shard (--shard); expected i/n with i from 1 to n, such as 2/5."));
        var merge = Values.Flag("--merge", "The index, the people's feeds and the manifest, once all shards are there.");
        var command = new Command("publish", "Feeds, pages and an index, for any web server.") { folder, to, asOf, address, tokens, revoke, shard, merge };
        command.Validators.Add(result =>
        {
            if (result.GetResult(shard) is not null && result.GetValue(merge))
                result.AddError("--shard makes a part and --merge what is left after all parts; give one of them.");
            if (result.GetResult(revoke) is not null && result.GetResult(tokens) is null)
                result.AddError("--revoke needs the file of the tokens: --tokens FILE.");
        });
        command.SetAction(result => Publish(
            new Job(result.GetRequiredValue(folder), result.GetValue(to)!, result.GetValue(asOf), result.GetValue(address), result.GetValue(tokens), result.GetValue(revoke), result.GetValue(merge) ? Share.Merge : result.GetValue(shard) ?? Share.Whole),
            session));
        return new CommandEntry(command, Example);
    }

    private static int Publish(Job job, Session session)
    {
        SiteOptions.RefuseInside(job.To, job.Folder, "the site would be read as case files (--to)");
        if (job.Tokens is { } secret)
        {
            SiteOptions.RefuseInside(secret, job.Folder, "the tokens would be read as a case file (--tokens)");
            SiteOptions.RefuseInside(secret, job.To, "the tokens would be published with the site (--tokens)");
        }

        var cases = new CaseShelf(job.Folder, session, job.AsOf).Read();
        foreach (var complaint in cases.SelectMany(c => c.Complaints))
            session.Error.Write($"{complaint}\n");
        Schedule[] schedules = [.. cases.Select(c => c.Schedule).OfType<Schedule>()];
        if (schedules.Length == 0)
            throw CliFailure.Unusable($"{job.Folder}: no case could be read; nothing was published, and {job.To} was left as it was.");
        var done = Written(job, cases, schedules, session);
        var broken = cases.Count(c => c.Broken);
        if (broken > 0)
            session.Complain($"{DateWords.Count(broken, "case file")} could not be read: what was published of {(broken == 1 ? "it" : "them")} stays as it was, and nothing was removed but what is sealed. Mend {(broken == 1 ? "it" : "them")} and publish again.");
        var shown = schedules.Count(s => !s.Case.Sealed && job.Share.Has(CaseKey.Of(s)));
        session.Out.Write($"{job.To}: {DateWords.Count(shown, "case")}, {DateWords.Count(done.Files, "file")} as of {DateWords.Iso(schedules[0].AsOf)}; {DateWords.Number(done.Written)} written, {DateWords.Number(done.Removed)} removed.\n");
        return broken > 0 ? ExitCodes.InvalidData : ExitCodes.Answered;
    }

    private static Published Written(Job job, System.Collections.Immutable.ImmutableArray<ShelvedCase> cases, Schedule[] schedules, Session session)
    {
        try
        {
            using var folder = SiteFolder.Open(job.To, job.Share.Run, session.CreateFile);
            var day = schedules[0].AsOf;
            var tokens = job.Tokens is { } path ? new TokenFile(path).Update(schedules, job.Revoke, day) : null;
            return new Publication(folder, new SiteRenderer(new SiteChoices(day, job.Base, tokens, folder.Read)), cases, job.Share).Write();
        }
        catch (UnauthorizedAccessException)
        {
            throw CliFailure.Unusable($"{job.To}: there is no permission to write the site. Files that were not yet replaced stand as they were; give the permission and publish again.");
        }
        catch (IOException e)
        {
            throw CliFailure.Unusable($"{job.To}: the site cannot be written: {e.Message} Every file stands whole, the old or the new one; make room or mend the disk and publish again.");
        }
    }

    private sealed record Job(string Folder, string To, LocalDate? AsOf, Uri? Base, string? Tokens, string? Revoke, Share Share);
}
