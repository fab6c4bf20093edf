using Docket.Core.Rules;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>Writes the vocabulary of the deadline rules as JSON: <c>{"events":[{"id","name","note"}],"partyKinds":[{"id","name"}],"causes":[{"id","name"}]}</c>.</summary>
public static class VocabularyJson
{
    /// <summary>Writes the vocabulary, and a final newline.</summary>
    /// <param name="writer">Receives the text.</param>
    /// <param name="book">The rules.</param>
    public static void Write(TextWriter writer, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        using var json = JsonOut.Over(writer);
        json.WriteStartObject();
        json.List("events", book.Events, kind =>
        {
            json.WriteStartObject();
            json.Field("id", kind.Id).Field("name", kind.Name).Field("note", kind.Note);
            json.WriteEndObject();
        });
        foreach (var (list, words) in new[] { ("partyKinds", book.PartyKinds), ("causes", book.Causes) })
        {
            json.List(list, words, word =>
            {
                json.WriteStartObject();
                json.Field("id", word.Id).Field("name", word.Name);
                json.WriteEndObject();
            });
        }

        json.WriteEndObject();
        writer.Write('\n');
    }
}
