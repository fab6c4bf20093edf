using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Docket.Core.Facts;
using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Storage.Json;

/// <summary>The fields of one JSON object, taken by name; what is left over at the end is unknown. Every problem is reported, none stops the reading.</summary>
internal sealed class JsonFields
{
    private readonly JsonValue source;
    private readonly ICollection<Problem> problems;
    // A list, since an object has a dozen fields at most and a large folder thousands of objects.
    private readonly List<string> taken = new(16);

    private JsonFields(JsonValue source, ICollection<Problem> problems)
    {
        this.source = source;
        this.problems = problems;
    }

    /// <summary>Receives what is wrong.</summary>
    public ICollection<Problem> Problems => problems;

    /// <summary>Where the object stands.</summary>
    public Place Place => source.Place;

    /// <summary>Opens an object; anything else is a problem.</summary>
    public static JsonFields? Of(JsonValue value, ICollection<Problem> problems, string expected)
    {
        if (value.Kind == JsonKind.Object)
            return new JsonFields(value, problems);
        problems.Add(new Problem(Severity.Error, "wrong-type", value.Place, $"Expected {expected}, an object; found {value.Describe()}."));
        return null;
    }

    /// <summary>The names that stand in the object, in file order.</summary>
    public IEnumerable<string> Names => source.Members.Select(m => m.Name);

    public bool Has(string name) => IndexOf(name) >= 0;

    /// <summary>Takes a field, or null where it is absent.</summary>
    public JsonValue? Take(string name)
    {
        taken.Add(name);
        return IndexOf(name) is var index and >= 0 ? source.Members[index].Value : null;
    }

    private int IndexOf(string name) => JsonMember.IndexOf(source.Members, name);

    public string? Text(string name)
    {
        if (Take(name) is not { } value)
            return null;
        if (value.Kind == JsonKind.String && value.Text.Length > 0)
            return value.Text;
        return Wrong<string>(value, name, "a text, not empty");
    }

    public string RequiredText(string name, string example)
    {
        if (Text(name) is { } text)
            return text;
        if (!Has(name))
            Missing(name, example);
        return "";
    }

    public bool Flag(string name) => Take(name) is { } value && (value.Kind == JsonKind.Boolean ? value.Flag : Wrong<bool>(value, name, "true or false"));

    public bool? RequiredFlag(string name)
    {
        if (Take(name) is not { } value)
        {
            Add(source.Place, "missing-field", $"\"{name}\" is missing; expected \"{name}\": true or false.");
            return null;
        }

        return value.Kind == JsonKind.Boolean ? value.Flag : Wrong<bool?>(value, name, "true or false");
    }

    public LocalDate? Date(string name)
    {
        if (Take(name) is not { } value)
            return null;
        if (value.Kind != JsonKind.String)
            return Wrong<LocalDate?>(value, name, "a date such as \"2022-12-09\"");
        if (LocalDatePattern.Iso.Parse(value.Text) is { Success: true, Value.Year: >= 1 } parsed)
            return parsed.Value;
        Add(value.Place, "bad-date", $"\"{JsonText.Shorten(value.Text)}\" is not a date of the calendar; expected year-month-day, such as \"2022-12-09\".");
        return null;
    }

    public LocalDate RequiredDate(string name)
    {
        var date = Date(name);
        if (!Has(name))
            Missing(name, "2022-12-09");
        return date ?? default;
    }

    /// <summary>A whole number from 1, or null.</summary>
    public int? Count(string name)
    {
        if (Take(name) is not { } value)
            return null;
        if (value.Kind == JsonKind.Number && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1)
            return count;
        return Wrong<int?>(value, name, "a whole number from 1");
    }

    public IReadOnlyList<JsonValue> List(string name)
    {
        if (Take(name) is not { } value)
            return [];
        return value.Kind == JsonKind.Array ? value.Items : Wrong<IReadOnlyList<JsonValue>>(value, name, "a list") ?? [];
    }

    public IReadOnlyList<string> Texts(string name)
    {
        var texts = new List<string>();
        foreach (var item in List(name))
        {
            if (item.Kind == JsonKind.String && item.Text.Length > 0)
                texts.Add(item.Text);
            else
                Add(item.Place, "wrong-type", $"Expected a text, not empty; found {item.Describe()}.");
        }

        return texts;
    }

    /// <summary>Takes a field whose value is one of a few words.</summary>
    public bool TryWord<T>(string name, IReadOnlyDictionary<string, T> words, [MaybeNullWhen(false)] out T word)
    {
        word = default;
        if (Take(name) is not { } value)
            return false;
        if (value.Kind == JsonKind.String && words.TryGetValue(value.Text, out word))
            return true;
        Add(value.Place, "unknown-word", $"\"{name}\" is one of {string.Join(", ", words.Keys)}; found {value.Describe()}.");
        return false;
    }

    /// <summary>Reports every field that was not taken.</summary>
    public void RefuseOthers(params ReadOnlySpan<string> known)
    {
        foreach (var member in source.Members)
        {
            if (taken.Contains(member.Name))
                continue;
            var names = taken.Concat(known.ToArray()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            Add(member.NamePlace, "unknown-field", $"\"{JsonText.Shorten(member.Name)}\" is not a field here; expected one of {string.Join(", ", names)}.");
        }
    }

    public void Missing(string name, string example, string or = "") =>
        Add(source.Place, "missing-field", $"\"{name}\" is missing; expected \"{name}\": \"{example}\"{or}.");

    public void Add(Place place, string code, string message) => problems.Add(new Problem(Severity.Error, code, place, message));

    private T? Wrong<T>(JsonValue value, string name, string expected)
    {
        Add(value.Place, "wrong-type", $"\"{name}\" should be {expected}; found {value.Describe()}.");
        return default;
    }
}
