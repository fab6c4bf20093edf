using System.Globalization;
using Docket.Core.Explanation;
using Newtonsoft.Json;
using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Storage.Json;

/// <summary>Writes JSON token by token: dates as ISO 8601, no reflection.</summary>
internal static class JsonOut
{
    private static readonly LocalTimePattern ClockPattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>A writer of indented JSON with LF line ends; closing it leaves the text open.</summary>
    public static JsonTextWriter Over(TextWriter writer) => new(new LineFeeds(writer)) { Formatting = Formatting.Indented, CloseOutput = false, AutoCompleteOnClose = false };

    /// <summary>A writer of JSON on one line; closing it leaves the text open.</summary>
    public static JsonTextWriter Line(TextWriter writer) => new(writer) { Formatting = Formatting.None, CloseOutput = false, AutoCompleteOnClose = false };

    public static JsonTextWriter Field(this JsonTextWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
        return json;
    }

    public static JsonTextWriter Field(this JsonTextWriter json, string name, bool? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
        return json;
    }

    public static JsonTextWriter Field(this JsonTextWriter json, string name, int? value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
        return json;
    }

    public static JsonTextWriter Field(this JsonTextWriter json, string name, LocalDate? value) =>
        json.Field(name, value is { } date ? LocalDatePattern.Iso.Format(date) : null);

    public static JsonTextWriter Field(this JsonTextWriter json, string name, LocalTime? value) =>
        json.Field(name, value is { } time ? ClockPattern.Format(time) : null);

    public static JsonTextWriter Field(this JsonTextWriter json, string name, OffsetDateTime? value) =>
        json.Field(name, value is { } moment ? Moments.Iso(moment) : null);

    public static void List<T>(this JsonTextWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    /// <summary>Passes text on; the indentation asks it for line ends, which are LF whatever the machine's own are.</summary>
    private sealed class LineFeeds(TextWriter inner) : StringWriter(CultureInfo.InvariantCulture)
    {
        public override string NewLine => "\n";

        public override void Write(char value) => inner.Write(value);

        public override void Write(char[] buffer, int index, int count) => inner.Write(buffer, index, count);

        public override void Write(string? value) => inner.Write(value);
    }
}
