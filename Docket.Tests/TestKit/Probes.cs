using Docket.Core;
using Docket.Core.Computation;
using Docket.Core.Facts;
using NodaTime;
using NodaTime.Text;

namespace Docket.Tests.TestKit;

/// <summary>Short views of a docket, for one-line assertions.</summary>
internal static class Probes
{
    /// <summary>An entry with its title, and with whatever other fields are given as JSON.</summary>
    public static string Titled(string id, string filed, string title, string more, params string[] effects) =>
        $$"""{ "ecf": "{{id}}", "filed": "{{filed}}", "title": "{{title}}"{{more}}, "effects": [ {{string.Join(", ", effects)}} ] }""";

    /// <summary>A case of another court, or with further fields.</summary>
    public static CaseFile In(string court, string more, params string[] entries) =>
        Dockets.Parse($$"""{ "court": "{{court}}", "number": "1"{{more}}, "entries": [ {{string.Join(", ", entries)}} ] }""");

    /// <summary>The codes of what the entries contradict, in docket order; empty where nothing is wrong.</summary>
    public static string Codes(this CaseFile file) => string.Join(" ", Fold.Of(file).Problems.Select(p => p.Code));

    public static string Message(this CaseFile file, string code) => Fold.Of(file).Problems.Single(p => p.Code == code).Message;

    /// <summary>The codes that <c>check</c> reports.</summary>
    public static string Checked(this CaseFile file) => string.Join(" ", Law.BuiltIn.Check(file).Where(p => p.Severity != Severity.Note).Select(p => p.Code));

    public static Deadline Deadline(this Schedule schedule, string id) => schedule.Find(id) ?? throw new KeyNotFoundException(id);

    /// <summary>The dates of all readings, the prevailing one first.</summary>
    public static string Readings(this Schedule schedule, string id) => schedule.Deadline(id).Computed.Dates();

    /// <summary>"22 sets 2022-12-08; 24 continues 2023-02-09".</summary>
    public static string HistoryOf(this Schedule schedule, string id) =>
        string.Join("; ", schedule.History(id).Select(h => $"{h.Entry.Id} {h.Verb} {Iso(h.Date)}{(h.Because is null ? "" : $" because {h.Because}")}"));

    /// <summary>"23 vacates -; 25 continues 2023-01-05": what pending requests would do.</summary>
    public static string Requests(this Schedule schedule, string id) =>
        string.Join("; ", schedule.Deadline(id).Proposals.Select(p => $"{p.Entry} {p.Effect} {Iso(p.Date)}"));

    public static string Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "-";
}
