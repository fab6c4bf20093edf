using System.Collections.Immutable;
using Docket.Core.Calendars;
using Docket.Core.Facts;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage;

/// <summary>Reads the holidays of many states written as data: those a state has beyond the federal ones, or those of its courts.</summary>
/// <remarks>
/// The file is one object: <c>note</c>; <c>source</c>; <c>firstYear</c>, <c>lastVerifiedYear</c>, <c>lastYear</c>, which hold for every state;
/// <c>effect</c>, that of a holiday that names none; and <c>states</c>. Each state has <c>code</c>, its postal code; <c>name</c>, that of its calendar;
/// perhaps <c>source</c> and <c>note</c>; and <c>holidays</c> as <see cref="HolidaysReader"/> reads them, none where the state adds none.
/// </remarks>
public static class StateHolidaysReader
{
    private static readonly ImmutableSortedDictionary<string, HolidayEffect> Effects = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create("both directions", HolidayEffect.BothDirections),
            KeyValuePair.Create("forward only", HolidayEffect.ForwardOnly),
        ]);

    /// <summary>Reads calendars. Strict, as <see cref="HolidaysReader.Read"/> is.</summary>
    /// <param name="json">The file's text.</param>
    /// <returns>The calendars by postal code ("CA"), or every problem in file order.</returns>
    public static ReadResult<ImmutableSortedDictionary<string, HolidayCalendar>> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var problems = new List<Problem>();
        var calendars = JsonParser.Parse(json, problems) is { } root && JsonFields.Of(root, problems, "the holidays of states") is { } fields
            ? ReadStates(fields, problems)
            : null;
        return new ReadResult<ImmutableSortedDictionary<string, HolidayCalendar>>(calendars, problems);
    }

    /// <summary>The days that the states and territories of the United States add to the federal holidays, as they ship.</summary>
    internal static ImmutableSortedDictionary<string, HolidayCalendar> BuiltIn() => Read(EmbeddedData.Text("states.json")).OrThrow("states.json");

    /// <summary>The days on which the courts of some states are closed, as they ship.</summary>
    internal static ImmutableSortedDictionary<string, HolidayCalendar> BuiltInCourts() => Read(EmbeddedData.Text("judicial.json")).OrThrow("judicial.json");

    /// <summary>The days on which the President closed executive offices, as they ship.</summary>
    internal static HolidayCalendar BuiltInClosings() => HolidaysReader.Read(EmbeddedData.Text("closings.json")).OrThrow("closings.json");

    private static ImmutableSortedDictionary<string, HolidayCalendar>? ReadStates(JsonFields fields, List<Problem> problems)
    {
        fields.Text("note");
        HolidayRuleReader.RequireList(fields, "source");
        fields.Texts("source");
        var years = HolidayYears.Read(fields);
        if (!fields.Has("effect"))
            fields.Missing("effect", "forward only");
        fields.TryWord("effect", Effects, out var effect);
        HolidayRuleReader.RequireList(fields, "states");
        var states = new Dictionary<string, (string Name, ImmutableArray<HolidayRule> Rules)>(StringComparer.Ordinal);
        foreach (var item in fields.List("states"))
        {
            if (JsonFields.Of(item, problems, "a state") is { } state)
                ReadState(state, problems, effect, states);
        }

        fields.RefuseOthers();
        return problems.Count == 0 && years is { } known
            ? states.ToImmutableSortedDictionary(s => s.Key, s => known.Calendar(s.Value.Name, s.Value.Rules), StringComparer.Ordinal)
            : null;
    }

    private static void ReadState(
        JsonFields fields, List<Problem> problems, HolidayEffect effect, Dictionary<string, (string Name, ImmutableArray<HolidayRule> Rules)> states)
    {
        var code = fields.RequiredText("code", "CA");
        var name = fields.RequiredText("name", "California");
        fields.Text("note");
        fields.Texts("source");
        if (code.Length > 0 && !(code.Length == 2 && code.All(char.IsAsciiLetterUpper)))
            fields.Add(fields.Take("code")!.Place, "bad-code", $"\"{JsonText.Shorten(code)}\" is not a postal code; expected two capital letters, such as \"CA\".");
        if (!fields.Has("holidays"))
            fields.Add(fields.Place, "missing-field", "\"holidays\" is missing; expected a list, empty where the state adds none.");
        var rules = HolidayRuleReader.ReadAll(fields, problems, name, effect);
        if (code.Length > 0 && !states.TryAdd(code, (name, rules)))
            fields.Add(fields.Take("code")!.Place, "duplicate-code", $"\"{code}\" stands above already; join the two.");
        fields.RefuseOthers();
    }
}
