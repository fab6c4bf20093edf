using System.CommandLine;
using Docket.Cli.Options;
using Docket.Cli.Output;
using Docket.Core.Explanation;
using Docket.Core.Facts;
using Docket.Core.Storage;

namespace Docket.Cli.Commands;

/// <summary><c>docket courts</c>: the courts that are known, or one of them in full.</summary>
internal static class CourtsCommand
{
    private const string Example =
        """
        $ docket courts cand
        ...
          Id          cand
          Formerly    californiad
          Level       district
          Circuit     ca9
        ...
        """;

    public static CommandEntry Create(Session session)
    {
        var text = Values.Argument<string?>("COURT", "An id, which shows that court in full, or words of a name or citation.", ArgumentArity.ZeroOrOne);
        var circuit = Values.Text("--circuit", "ID", "Only courts of this circuit, such as ca9.");
        var state = Values.Text("--state", "CODE", "Only courts that cover this state, such as CA.");
        var level = Values.Text("--level", "LEVEL", "Only courts of this level, such as district.");
        var format = FormatOption.Of(Format.Table, Format.Json, Format.Csv, Format.Markdown);
        var command = new Command("courts", "The courts it knows: a list, or one in full.") { text, circuit, state, level, format };
        command.SetAction(result =>
        {
            var book = session.Law.Book;
            var asked = result.GetValue(text);
            var courts = book.Courts.Courts.AsEnumerable();
            courts = Narrowed(courts, result.GetValue(circuit), "--circuit", c => [c.Circuit]);
            courts = Narrowed(courts, result.GetValue(state), "--state", c => c.States);
            courts = Narrowed(courts, result.GetValue(level), "--level", c => [c.Level]);
            if (asked is not null && book.Courts.Find(asked) is { } one)
            {
                One(session, result.GetValue(format), one);
                return ExitCodes.Answered;
            }

            var found = courts.Where(c => asked is null || Matches(c, asked) || book.Courts.Candidates(asked).Contains(c)).ToList();
            if (asked is not null && found.Count == 0)
                book.Jurisdiction(asked);
            Several(session, result.GetValue(format), found);
            return ExitCodes.Answered;
        });
        return new CommandEntry(command, Example);
    }

    /// <summary>The courts with a word among theirs; a word that no court has is a mistake of the asker's.</summary>
    private static IEnumerable<Court> Narrowed(IEnumerable<Court> courts, string? word, string option, Func<Court, IEnumerable<string?>> words)
    {
        if (word is null)
            return courts;
        var all = courts.ToList();
        var found = all.Where(c => words(c).Contains(word, StringComparer.OrdinalIgnoreCase)).ToList();
        if (found.Count > 0)
            return found;
        var known = all.SelectMany(words).OfType<string>().Distinct().Order(StringComparer.Ordinal);
        throw CliFailure.Usage($"No court has \"{word}\" ({option}); expected one of {string.Join(", ", known)}.");
    }

    private static bool Matches(Court court, string text) =>
        new[] { court.Id, court.Name, court.Cite }.Any(t => t.Contains(text, StringComparison.OrdinalIgnoreCase));

    private static void One(Session session, Format format, Court court)
    {
        if (format == Format.Table)
            session.Out.Write(CourtExplanation.Of(session.Law.Book.Jurisdiction(court.Id)));
        else
            Several(session, format, [court]);
    }

    private static void Several(Session session, Format format, IReadOnlyList<Court> courts)
    {
        switch (format)
        {
            case Format.Json:
                CourtsJson.Write(session.Out, courts.Select(c => session.Law.Book.Jurisdiction(c.Id)));
                break;
            case Format.Csv:
                Csv.Row(session.Out, "id", "cite", "name", "level", "circuit", "states", "zone", "timeRule");
                foreach (var c in courts)
                    Csv.Row(session.Out, c.Id, c.Cite, c.Name, c.Level, c.Circuit, string.Join(' ', c.States), c.PrimaryZone.Zone.Id, c.TimeRule);
                break;
            case Format.Markdown:
                Markdown.Header(session.Out, "Id", "Cite", "Name", "Level");
                foreach (var c in courts)
                    Markdown.Row(session.Out, Markdown.Text(c.Id), Markdown.Text(c.Cite), Markdown.Text(c.Name), c.Level);
                break;
            default:
                Tables.Write(session, [new("Id", 12), new("Cite", 18), new("Name"), new("Level", 10)], courts.Select(Row));
                break;
        }
    }

    private static Line[][] Row(Court court) => [[new(court.Id)], [new(court.Cite)], [new(court.Name)], [new(court.Level)]];
}
