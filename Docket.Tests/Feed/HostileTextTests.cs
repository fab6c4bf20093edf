using System.Text.Json;
using Docket.Core.Computation;
using Ical.Net;
using NUnit.Framework;
using static Docket.Tests.Feed.FeedKit;

namespace Docket.Tests.Feed;

/// <summary>Nothing that a title, a caption or an id says becomes a property, a component or a control character of the feed.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Texts =
    [
        "x\r\nATTACH:http://evil.example/a", "x\nBEGIN:VALARM\nEND:VALARM", "x\rMETHOD:CANCEL", "x\\nATTENDEE:mailto:a@evil.example", "x\u0085METHOD:CANCEL",
        "x\u2028METHOD:CANCEL\u2029", "x\0y\u0007z\u001b[31m\u007f", "<script>alert(1)</script>", "x;VALUE=URI:http://evil.example", "\"x\":y;z,w", "x\r\n END:VCALENDAR", "\ud83dx\ude00",
    ];

    [TestCaseSource(nameof(Texts))]
    public void Text_InEveryField_StaysText(string hostile)
    {
        var schedule = Hostile(hostile);
        var text = Text(schedule, Everything with { Alarms = [1], Reminders = [7] });
        var plain = Text(Hostile("plain"), Everything with { Alarms = [1], Reminders = [7] });
        Assert.Multiple(() =>
        {
            Assert.That(Unfolded(text).Select(NameOf), Is.EqualTo(Unfolded(plain).Select(NameOf)), "The same properties in the same order as with a plain title.");
            Assert.That(text.Replace("\r\n", "", StringComparison.Ordinal).Any(char.IsControl), Is.False);
            Assert.That(text, Does.Not.Contain("\\\\"));
            Assert.That(Calendar.Load(text)!.Events.Select(e => e.Summary), Has.All.Contain(" - "));
        });
    }

    [TestCase("a\r\nX:y")]
    [TestCase("a:b;c@d e")]
    public void Number_InUids_IsEscaped(string number) =>
        Assert.That(Unfolded(Text(Of(Entry("1", "2024-02-01", """{ "sets": "x", "due": "2024-03-15" }"""), more: "", number: JsonEncodedText.Encode(number).ToString()))).Where(l => l.StartsWith("UID:", StringComparison.Ordinal)), Has.All.Match(@"^UID:item-nysd\.[A-Za-z0-9_-]+\.x@docket\.example$"));

    private static Schedule Hostile(string text)
    {
        var json = JsonSerializer.Serialize(text);
        return Of(
            $$"""{ "ecf": "1", "filed": "2024-02-01", "title": {{json}}, "effects": [ { "records": "served", "party": "d" }, { "sets": "x", "what": {{json}}, "party": "d", "due": "14 days after served" }, { "sets": "y", "what": {{json}}, "due": "2024-03-01" } ] }, """
            + $$"""{ "ecf": "2", "filed": "2024-02-05", "effects": [ { "satisfies": "y", "partly": {{json}} } ] }""",
            more: $$""" "caption": {{json}}, "parties": [ { "id": "d", "name": {{json}} } ],""");
    }

    private static string NameOf(string line) => line.Split(':', ';')[0];
}
