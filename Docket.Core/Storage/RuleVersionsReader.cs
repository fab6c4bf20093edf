using System.Collections.Immutable;
using Docket.Core.Facts;
using Docket.Core.Phrases;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>Reads the versions of a deadline rule: oldest first, without gap or overlap.</summary>
internal static class RuleVersionsReader
{
    public static ImmutableArray<RuleVersion> Read(JsonFields fields, DayKind kind, string confidence)
    {
        HolidayRuleReader.RequireList(fields, "versions");
        var versions = ImmutableArray.CreateBuilder<RuleVersion>();
        foreach (var item in fields.List("versions"))
        {
            if (JsonFields.Of(item, fields.Problems, "a version") is not { } inner)
                continue;
            var version = ReadVersion(inner, kind, confidence);
            if (versions is [.., var before])
                HoldAgainst(before, version, inner);
            versions.Add(version);
            inner.RefuseOthers();
        }

        return versions.ToImmutable();
    }

    private static RuleVersion ReadVersion(JsonFields fields, DayKind kind, string confidence)
    {
        var (text, words) = (fields.Text("phrase"), fields.Text("words"));
        if (text is null == words is null)
            fields.Add(fields.Place, "phrase-or-words", "A version has either \"phrase\", such as \"21 days after complaint-served\", or \"words\", which say why there is no number.");
        Phrase? phrase = null;
        if (text is not null)
        {
            var place = fields.Take("phrase")!.Place;
            var parsed = PhraseParser.TryParse(text);
            if (!parsed.Success)
                fields.Add(place, "bad-phrase", $"\"{text}\", character {parsed.Problem.Column}: {parsed.Problem.Message}");
            else if (parsed.Phrase is NotBefore != (kind == DayKind.Earliest))
                fields.Add(place, "earliest", "A rule of the kind \"earliest\" says \"not before\", and only such a rule does.");
            phrase = parsed.Phrase;
        }

        var (from, to) = (fields.Date("from"), fields.Date("to"));
        if (to < from)
            fields.Add(fields.Take("to")!.Place, "range-reversed", "\"to\" is before \"from\"; both are days on which the version was in force.");
        return new RuleVersion(phrase, text ?? words ?? "", from, to, fields.Text("confidence") ?? confidence);
    }

    private static void HoldAgainst(RuleVersion before, RuleVersion version, JsonFields fields)
    {
        if (before.To is not { } end || version.From is not { } start)
            fields.Add(fields.Place, "open-range", "Of two versions the older has \"to\" and the younger \"from\".");
        else if (start <= end)
            fields.Add(fields.Place, "overlapping-ranges", "The version is in force on a day of the one before; versions stand oldest first, and each begins the day after the one before ends.");
        else if (start != end.PlusDays(1))
            fields.Add(fields.Place, "gap", "The version begins later than the day after the one before ends; where there was no such deadline, a version with \"words\" says so.");
    }
}
