using System.CommandLine;
using Docket.Core.Computation;
using Docket.Core.Facts;
using NodaTime;

namespace Docket.Cli.Options;

/// <summary>As of which day, by which law and with which requests granted a case is asked about.</summary>
internal sealed class CaseOptions
{
    private readonly Option<LocalDate?> asOf = Values.Date("--as-of", "What the docket knew that day. Default: today in each case's court.");
    private readonly Option<LocalDate?> lawAsOf = Values.Date("--law-as-of", "Apply the law in force that day. Default: the day each period starts to run.");
    private readonly Option<bool> ifGranted = Values.Flag("--if-granted", "Take every pending request as granted.");
    private readonly Option<string?> grant = Values.Text("--grant", "ENTRY", "Take the pending request of this entry as granted.");

    public void AddTo(Command command)
    {
        command.Add(asOf);
        command.Add(lawAsOf);
        command.Add(ifGranted);
        command.Add(grant);
        command.Validators.Add(result =>
        {
            if (result.GetValue(ifGranted) && result.GetResult(grant) is not null)
                result.AddError("--if-granted takes every request as granted; leave out --grant, or name one with --grant alone.");
        });
    }

    /// <summary>The entry whose request is to be taken as granted, or null.</summary>
    public string? Grant(ParseResult result) => result.GetValue(grant);

    /// <summary>The schedule asked for.</summary>
    public Schedule Schedule(ParseResult result, CaseFile file, Session session, string? granted)
    {
        var day = result.GetValue(asOf) ?? Today(file, session);
        return session.Law.Schedule(file, day, result.GetValue(ifGranted), granted, result.GetValue(lawAsOf));
    }

    /// <summary>Today in the court of a case.</summary>
    public static LocalDate Today(CaseFile file, Session session)
    {
        var court = session.Law.Book.JurisdictionOf(file).Court;
        return session.Clock.GetCurrentInstant().InZone(court.ZoneFor(file.Division).Zone).Date;
    }
}
