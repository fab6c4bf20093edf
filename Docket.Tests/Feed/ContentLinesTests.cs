using System.Text;
using Docket.Core.Feed;
using NUnit.Framework;

namespace Docket.Tests.Feed;

public sealed class ContentLinesTests
{
    private static readonly string[] Characters =
    [
        "a", "é", "漢", "😀", "𠀀", "\u05E9\u05DC", "e\u0301", "👩‍👩‍👧‍👦", "🇺🇸", "\"", ";", ",", ":", "\n", "\\", "\u00AD", "\u200F", "\uFEFF",
    ];

    [TestCaseSource(nameof(Characters))]
    public void AddText_CharacterAtEveryOffset_ArrivesWhole(string character)
    {
        for (var offset = 0; offset <= 160; offset++)
        {
            var value = new string('a', offset) + character + new string('b', 90);
            var octets = Octets(lines => lines.AddText("SUMMARY:"u8, value));
            var folded = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(octets);
            Assert.That(folded.Split("\r\n").Select(Encoding.UTF8.GetByteCount), Has.All.LessThanOrEqualTo(75), $"offset {offset}");
            Assert.That(folded.Split("\r\n ").Select(line => IsWhole(line)), Has.All.True, $"offset {offset}");
            Assert.That(Read(folded), Is.EqualTo("SUMMARY:" + value), $"offset {offset}");
        }
    }

    [TestCase("e\u0301", 65)]
    [TestCase("👩‍👩‍👧‍👦", 60)]
    [TestCase("🇺🇸", 63)]
    public void AddText_CharacterOfSeveralCodePoints_GoesToTheNextLineWhole(string character, int offset)
    {
        var folded = Text(lines => lines.AddText("SUMMARY:"u8, new string('a', offset) + character + "b"));
        Assert.That(folded, Does.Contain($"aa\r\n {character}b\r\n"));
    }

    [Test]
    public void AddText_CharacterLongerThanALine_IsCutBetweenCodePoints()
    {
        var value = "x" + string.Concat(Enumerable.Repeat("\u0301", 200));
        var octets = Octets(lines => lines.AddText("SUMMARY:"u8, value));
        var folded = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(octets);
        Assert.That(folded.Split("\r\n").Select(Encoding.UTF8.GetByteCount), Has.All.LessThanOrEqualTo(75));
        Assert.That(Read(folded), Is.EqualTo("SUMMARY:" + value));
    }

    [TestCase(75, 1)]
    [TestCase(76, 2)]
    [TestCase(149, 2)]
    [TestCase(150, 3)]
    public void Add_LineOfSoManyOctets_TakesSoManyLines(int octets, int lines) =>
        Assert.That(Text(l => l.Add("A:"u8, new string('a', octets - 2))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(lines));

    [Test]
    public void AddText_FoldBeforeABlank_KeepsTheBlank() =>
        Assert.That(Text(lines => lines.AddText("SUMMARY:"u8, new string('a', 67) + " b")), Is.EqualTo($"SUMMARY:{new string('a', 67)}\r\n  b\r\n"));

    [TestCase("a,b;c\\d", "a\\,b\\;c\\\\d")]
    [TestCase("a\r\nb\nc", "a\\nb\\nc")]
    [TestCase("a\rATTACH:x", "aATTACH:x")]
    [TestCase("\"a:b\"", "\"a:b\"")]
    [TestCase("", "")]
    public void AddText_SpecialCharacters_AreEscaped(string value, string written) =>
        Assert.That(Text(lines => lines.AddText("X:"u8, value)), Is.EqualTo($"X:{written}\r\n"));

    [Test]
    public void AddText_SeveralLines_AreJoined() =>
        Assert.That(Text(lines => lines.AddText("X:"u8, ["a", "", "b,c"])), Is.EqualTo("X:a\\n\\nb\\,c\r\n"));

    [Test]
    public void Octets_ManyLongLines_AreWhatTheStreamReceives()
    {
        using var stream = new MemoryStream();
        var lines = new ContentLines(stream);
        for (var i = 0; i < 3000; i++)
            lines.AddText("DESCRIPTION:"u8, new string('é', 100));
        lines.Flush();
        Assert.That(stream.Length, Is.EqualTo(lines.Octets));
        Assert.That(Encoding.UTF8.GetString(stream.ToArray()).Split("DESCRIPTION:"), Has.Length.EqualTo(3001));
    }

    private static bool IsWhole(string line) => !line.StartsWith('\u0301') && !line.StartsWith('\u200D') && !line.EndsWith('\u200D');

    private static string Read(string folded) =>
        folded.Replace("\r\n ", "", StringComparison.Ordinal).TrimEnd('\r', '\n')
            .Replace("\\\\", "\0", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal).Replace('\0', '\\');

    private static string Text(Action<ContentLines> write) => Encoding.UTF8.GetString(Octets(write));

    private static byte[] Octets(Action<ContentLines> write)
    {
        using var stream = new MemoryStream();
        var lines = new ContentLines(stream);
        write(lines);
        lines.Flush();
        return stream.ToArray();
    }
}
