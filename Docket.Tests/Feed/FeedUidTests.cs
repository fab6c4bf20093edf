using System.Globalization;
using Docket.Core.Feed;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Docket.Tests.Feed;

public sealed class FeedUidTests
{
    [TestCase("cand", "3:22-cv-02328-LB", "jsr-3", "item-cand.3_3A22-cv-02328-LB.jsr-3@docket.example")]
    [TestCase("nysd", "1:24-cv-1", "frcp.12a1Ai@d-2", "item-nysd.1_3A24-cv-1.frcp_2E12a1Ai_40d-2@docket.example")]
    [TestCase("nysd", "24 é_#", "a", "item-nysd.24_20_u00E9_5F_23.a@docket.example")]
    public void OfItem_Parts_AreEscaped(string court, string number, string id, string uid) =>
        Assert.That(FeedUid.OfItem(court, number, id), Is.EqualTo(uid));

    [TestCase(null, "event-nysd.1_3A24.served@docket.example")]
    [TestCase("d-2", "event-nysd.1_3A24.served.d-2@docket.example")]
    public void OfEvent_Party_IsAPartOfItsOwn(string? party, string uid) =>
        Assert.That(FeedUid.OfEvent("nysd", "1:24", "served", party), Is.EqualTo(uid));

    /// <summary>What can be read back was not confused with anything else.</summary>
    [Test]
    public void OfItem_AnyParts_CanBeReadBack()
    {
        var part = Gen.Elements('a', 'Z', '7', '-', '.', '_', ':', '@', '#', 'u', 'F', ' ', 'é', '\uD83D', '\uDE00').ArrayOf().Select(c => new string(c));
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(part.Three().ToArbitrary(), parts =>
        {
            var uid = FeedUid.OfItem(parts.Item1, parts.Item2, parts.Item3);
            Assert.That(uid, Does.Match("^item-[A-Za-z0-9._-]*@docket\\.example$"));
            Assert.That(uid[5..^15].Split('.').Select(Unescaped), Is.EqualTo(new[] { parts.Item1, parts.Item2, parts.Item3 }));
            Assert.That(FeedUid.OfEvent(parts.Item1, parts.Item2, parts.Item3, null), Is.Not.EqualTo(uid));
        }));
    }

    private static string Unescaped(string part)
    {
        var pieces = part.Split('_');
        return pieces[0] + string.Concat(pieces.Skip(1).Select(piece => piece[0] == 'u'
            ? Code(piece[1..5]) + piece[5..]
            : Code(piece[..2]) + piece[2..]));
    }

    private static char Code(string hex) => (char)int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
