using Docket.Core.Facts;
using Docket.Core.Storage.Json;
using NodaTime;

namespace Docket.Core.Storage;

/// <summary>One line of a batch of dates to compute: <c>{"id","court","phrase","service"?,"lawAsOf"?}</c>.</summary>
public sealed record BatchQuestion
{
    /// <summary>The asker's own id, or null. A number is taken by its digits.</summary>
    public string? Id { get; private init; }

    /// <summary>The court's id, or null where the asker's default counts.</summary>
    public string? Court { get; private init; }

    /// <summary>The words.</summary>
    public string Phrase { get; private init; } = "";

    /// <summary>How the acting party was served, or null.</summary>
    public string? Service { get; private init; }

    /// <summary>The day whose law applies, or null for the day the period starts to run.</summary>
    public LocalDate? LawAsOf { get; private init; }

    /// <summary>What is wrong with the line, or null where it can be answered.</summary>
    public string? Error { get; private init; }

    /// <summary>Reads a line; null stands for an absent field. No text makes it throw.</summary>
    /// <param name="line">The line: one JSON object (RFC 8259).</param>
    /// <returns>The question; where it has an <see cref="Error"/>, the id where that could be read.</returns>
    public static BatchQuestion Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var plain = new PlainQuestion(line);
        return plain.TryRead()
            ? new BatchQuestion { Id = plain.Id, Court = plain.Court, Phrase = plain.Phrase!, Service = plain.Service, LawAsOf = plain.LawAsOf }
            : ReadFully(line);
    }

    /// <summary>Reads any line, by the reader of all JSON, which can say what is wrong with it.</summary>
    internal static BatchQuestion ReadFully(string line)
    {
        var problems = new List<Problem>();
        if (JsonParser.Parse(line, problems) is not { } root || JsonFields.Of(root, problems, "a question such as {\"id\": \"1\", \"phrase\": \"30 days after 2022-04-22\"}") is not { } fields)
            return new BatchQuestion { Error = Said(problems) };
        var question = new BatchQuestion
        {
            Id = fields.Take("id") is { Kind: JsonKind.String or JsonKind.Number } id ? id.Text : null,
            Court = Given("court") ? fields.Text("court") : null,
            Phrase = fields.RequiredText("phrase", "30 days after 2022-04-22"),
            Service = Given("service") ? fields.Text("service") : null,
            LawAsOf = Given("lawAsOf") ? fields.Date("lawAsOf") : null,
        };
        if (question.Id is null && fields.Take("id") is { Kind: not JsonKind.Null } wrong)
            fields.Add(wrong.Place, "wrong-type", $"\"id\" should be a text or a number; found {wrong.Describe()}.");
        fields.RefuseOthers();
        return problems.Count == 0 ? question : question with { Error = Said(problems) };

        bool Given(string name) => fields.Take(name) is { Kind: not JsonKind.Null };
    }

    private static string Said(IEnumerable<Problem> problems) => string.Join(" ", problems.Select(p => p.Message));
}
