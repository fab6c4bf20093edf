using System.Text.RegularExpressions;
using Docket.Core;
using Docket.Core.Computation;
using Docket.Core.Pages;
using Docket.Tests.TestKit;

namespace Docket.Tests.Pages;

/// <summary>Makes pages of small cases, and looks into them.</summary>
internal static partial class PageKit
{
    /// <summary>A case with something for every part of a page: overdue, ahead, moved, asked for, waiting, over, hanging on one another, and a sealed entry.</summary>
    public const string Everything =
        """
        { "court": "nysd", "number": "1:24-cv-01234", "caption": "Doe v. Roe Widgets, Inc.",
          "parties": [ { "id": "doe", "name": "Jane Doe", "responsible": "R. Muster" }, { "id": "roe", "name": "Roe Widgets, Inc." } ],
          "entries": [
            { "ecf": "1", "filed": "2024-01-08", "title": "Complaint", "effects": [ { "records": "complaint-filed" } ] },
            { "ecf": "12", "filed": "2024-03-04", "title": "Scheduling order", "effects": [
              { "sets": "discovery", "what": "Complete fact discovery", "party": "all", "due": "2024-07-31" },
              { "sets": "experts", "what": "Disclose experts", "party": "doe", "due": "30 days after discovery" },
              { "sets": "motions", "what": "File dispositive motions", "party": "all", "due": "one month after experts" },
              { "sets": "conference", "kind": "hearing", "what": "Status conference", "due": "2024-08-08T11:00" },
              { "sets": "report", "what": "Joint report", "party": "all", "due": "2024-05-01" },
              { "sets": "pretrial", "what": "Joint pretrial order", "party": "all", "due": "2024-12-02" } ] },
            { "ecf": "19", "filed": "2024-05-20", "title": "Order", "effects": [ { "extends": "discovery", "by": "60 days" }, { "satisfies": "report", "on": "2024-05-01" } ] },
            { "ecf": "22", "filed": "2024-06-03", "title": "SECRET letter", "sealed": true, "effects": [
              { "sets": "secret-thing", "what": "SECRET thing", "due": "2024-06-20" }, { "records": "secret-event" }, { "confirms": "conference" }, { "proposes": [ { "vacates": "conference" } ] } ] },
            { "ecf": "25", "filed": "2024-06-28", "title": "Motion", "effects": [
              { "sets": "log", "what": "Serve a privilege log", "party": "roe", "due": "2024-07-01" },
              { "sets": "after-secret", "what": "SECRET reply", "party": "roe", "due": "7 days after secret-event" },
              { "sets": "supplement", "what": "Supplement the production", "party": "roe", "due": "21 days after ruling" },
              { "proposes": [ { "continues": "conference", "due": "2024-09-12T11:00" }, { "sets": "mediation", "what": "Mediation session", "kind": "hearing", "party": "all", "due": "2024-10-01" } ] } ] },
            { "ecf": "27", "filed": "2024-07-01", "title": "Order", "effects": [ { "vacates": "pretrial" } ] }
          ] }
        """;

    public static Schedule EverythingOn(string day) => Dockets.Parse(Everything).AsOf(day);

    public static string Page(Schedule schedule, CasePageOptions? options = null)
    {
        using var writer = new StringWriter();
        Law.BuiltIn.WritePage(schedule, writer, options);
        return writer.ToString();
    }

    public static string Index(params (Schedule Schedule, string Url)[] cases)
    {
        using var writer = new StringWriter();
        IndexPage.Write([.. cases.Select(c => new IndexedCase(c.Schedule, c.Url))], IndexPageOptions.Default, writer);
        return writer.ToString();
    }

    /// <summary>The page without its style sheet and the hash of that.</summary>
    public static string WithoutStyle(string page) => Hash().Replace(Style().Replace(page, "<style></style>"), "sha256-");

    /// <summary>The words of a section, runs of white space as one blank.</summary>
    public static string Words(string page, string place)
    {
        var start = page.IndexOf($"<section aria-labelledby=\"{place}\"", StringComparison.Ordinal);
        return start < 0 ? "" : Blanks().Replace(Tags().Replace(page[start..page.IndexOf("</section>", start, StringComparison.Ordinal)], ""), " ").Trim();
    }

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("sha256-[A-Za-z0-9+/=]*")]
    private static partial Regex Hash();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanks();
}
