using Docket.Core.Facts;
using Docket.Core.Rules;
using Docket.Core.Storage.Cases;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>Reads the words that deadline rules use:
/// <c>{ "events": [ { "id": "complaint-served", "name": "the summons and complaint are served" } ], "partyKinds": [ ... ], "causes": [ ... ] }</c>.</summary>
public static class VocabularyReader
{
    /// <summary>Reads a vocabulary, strictly.</summary>
    /// <param name="json">The text of the file.</param>
    /// <returns>A book of the words, without rules; or every problem.</returns>
    public static ReadResult<RuleBook> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var problems = new List<Problem>();
        var book = JsonParser.Parse(json, problems) is { } document && JsonFields.Of(document, problems, "a vocabulary of events") is { } fields
            ? ReadBook(fields, problems)
            : null;
        return new ReadResult<RuleBook>(book, problems);
    }

    private static RuleBook ReadBook(JsonFields fields, List<Problem> problems)
    {
        HolidayRuleReader.RequireList(fields, "events");
        var book = new RuleBook(
            [.. Entries(fields, "events", "an event", problems).Select(e => new EventKind(e.Id, e.Name, e.Note))],
            [.. Entries(fields, "partyKinds", "a kind of party", problems).Select(e => new RuleWord(e.Id, e.Name))],
            [.. Entries(fields, "causes", "a cause of action", problems).Select(e => new RuleWord(e.Id, e.Name))],
            []);
        fields.RefuseOthers();
        return book;
    }

    private static List<(string Id, string Name, string? Note)> Entries(JsonFields fields, string list, string expected, List<Problem> problems)
    {
        var entries = new List<(string, string, string?)>();
        var ids = new UniqueIds(list.TrimEnd('s'));
        foreach (var item in fields.List(list))
        {
            if (JsonFields.Of(item, problems, expected) is not { } inner)
                continue;
            var id = inner.RequiredId("id", "complaint-served");
            ids.Add(inner, "id", id);
            entries.Add((id, inner.RequiredText("name", "the summons and complaint are served"), inner.Text("note")));
            inner.RefuseOthers();
        }

        return entries;
    }
}
