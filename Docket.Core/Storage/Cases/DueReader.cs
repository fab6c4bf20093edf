using System.Text.RegularExpressions;
using Docket.Core.Facts;
using Docket.Core.Phrases;
using Docket.Core.Storage.Json;
using NodaTime.Text;

namespace Docket.Core.Storage.Cases;

/// <summary>When something is due: an ISO date or local date-time is a date certain; other words are a phrase, kept as they stand.</summary>
internal static partial class DueReader
{
    /// <summary>The field <c>due</c>, which may be null and may not be missing.</summary>
    public static Due Required(JsonFields fields)
    {
        switch (fields.Take("due"))
        {
            case null:
                fields.Missing("due", "14 days after motion-filed", ", or null where the docket does not state the date");
                break;
            case { Kind: JsonKind.String, Text.Length: > 0 } text:
                return Read(fields, text);
            case { Kind: not JsonKind.Null } other:
                fields.Add(other.Place, "wrong-type", $"\"due\" should be a date, a phrase or null; found {other.Describe()}.");
                break;
        }

        return new Due.NotStated();
    }

    /// <summary>A field that takes a date or date-time and no phrase.</summary>
    public static Due.Certain? Certain(JsonFields fields, string name)
    {
        if (fields.Text(name) is not { } text)
            return null;
        var certain = Iso(text);
        if (certain is null)
            BadDate(fields, fields.Take(name)!);
        return certain;
    }

    /// <summary>A field that takes a phrase.</summary>
    public static Due.Words? Words(JsonFields fields, string name) => fields.Text(name) is null ? null : Words(fields, fields.Take(name)!);

    private static Due Read(JsonFields fields, JsonValue value)
    {
        if (!IsDateShaped(value.Text))
            return (Due?)Words(fields, value) ?? new Due.NotStated();
        if (Iso(value.Text) is { } certain)
            return certain;
        BadDate(fields, value);
        return new Due.NotStated();
    }

    private static Due.Words? Words(JsonFields fields, JsonValue value)
    {
        var result = PhraseParser.TryParse(value.Text);
        if (result.Success)
            return new Due.Words(result.Phrase, value.Text);
        fields.Add(value.Inside(result.Problem.Column), "bad-phrase", result.Problem.Message);
        return null;
    }

    private static void BadDate(JsonFields fields, JsonValue value) => fields.Add(
        value.Place,
        "bad-date",
        $"\"{JsonText.Shorten(value.Text)}\" is not a date of the calendar; expected a date such as \"2022-12-09\", or a day and time such as \"2022-12-09T17:00\".");

    /// <summary>Day and time are read apart: as one they would take 24:00 for the next day.</summary>
    private static Due.Certain? Iso(string text)
    {
        var mark = text.IndexOf('T', StringComparison.Ordinal);
        if (LocalDatePattern.Iso.Parse(mark < 0 ? text : text[..mark]) is not { Success: true, Value.Year: >= 1 } date)
            return null;
        if (mark < 0)
            return new Due.Certain(date.Value);
        foreach (var pattern in (LocalTimePattern[])[CaseTimes.ToTheMinute, CaseTimes.ToTheSecond])
        {
            if (pattern.Parse(text[(mark + 1)..]) is { Success: true } time)
                return new Due.Certain(date.Value, time.Value);
        }

        return null;
    }

    /// <summary>True where a date was meant: four digits, two and two, and nothing or a time after them.</summary>
    private static bool IsDateShaped(string text) => DateShape().IsMatch(text);

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}(T|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex DateShape();
}
