using Docket.Core.Storage.Sites;
using NodaTime;
using NUnit.Framework;

namespace Docket.Tests.Storage.Sites;

public sealed class FeedTokensTests
{
    private static readonly FeedToken OfCase = new() { Token = new string('a', 26), Court = "cand", Case = "3:22-cv-00001" };
    private static readonly FeedToken OfPerson = new() { Token = new string('b', 26), Responsible = "A. \"Associate\"" };
    private static readonly FeedTokens Both = new([OfCase, OfPerson]);

    [Test]
    public void Read_WhatWasWritten_IsTheSame()
    {
        var revoked = Both.Revoke(OfPerson.Token, new LocalDate(2022, 11, 18))!;
        using var text = new StringWriter();
        revoked.Write(text);
        Assert.That(FeedTokens.Read(text.ToString()).OrThrow("tokens").Feeds, Is.EqualTo(revoked.Feeds));
    }

    [Test]
    public void Revoke_IsForGoodOnesAlone()
    {
        var revoked = Both.Revoke(OfCase.Token, new LocalDate(2022, 11, 18))!;
        Assert.That(revoked.OfCase("cand", "3:22-cv-00001"), Is.Null);
        Assert.That(revoked.OfPerson(OfPerson.Responsible!), Is.EqualTo(OfPerson));
        Assert.That(revoked.Revoke(OfCase.Token, new LocalDate(2022, 12, 1)), Is.Null);
        Assert.That(Both.Revoke("c", new LocalDate(2022, 11, 18)), Is.Null);
    }

    // November has thirty days.
    [Test]
    public void LastNotice_IsThirtyDaysAfterTheDay() => Assert.That((OfCase with { Revoked = new LocalDate(2022, 11, 18) }).LastNotice, Is.EqualTo(new LocalDate(2022, 12, 18)));

    [TestCase("""{ "feeds": [ { "token": "short", "responsible": "A" } ] }""", "bad-token")]
    [TestCase("""{ "feeds": [ { "token": "../../../aaaaaaaaaaaaaaaaa", "responsible": "A" } ] }""", "bad-token")]
    [TestCase("""{ "feeds": [ { "token": "aaaaaaaaaaaaaaaaaaaaaaaaaa" } ] }""", "case-or-person")]
    [TestCase("""{ "feeds": [ { "token": "aaaaaaaaaaaaaaaaaaaaaaaaaa", "responsible": "A", "court": "cand" } ] }""", "case-or-person")]
    [TestCase("""{ "feeds": [ { "token": "aaaaaaaaaaaaaaaaaaaaaaaaaa", "responsible": "A" }, { "token": "aaaaaaaaaaaaaaaaaaaaaaaaaa", "responsible": "B" } ] }""", "token-twice")]
    [TestCase("""{ "feeds": [ { "token": "aaaaaaaaaaaaaaaaaaaaaaaaaa", "responsible": "A", "revoked": "soon" } ] }""", "bad-date")]
    [TestCase("[]", "wrong-type")]
    [TestCase("", "broken-json")]
    public void Read_WhatIsWrong_SaysSoAndRepeatsNoToken(string text, string code)
    {
        var read = FeedTokens.Read(text);
        Assert.That(read.Success, Is.False);
        Assert.That(read.Problems.Select(p => p.Code), Is.EqualTo([code]));
        Assert.That(read.Problems.Select(p => p.Message), Has.None.Contains("aaaa"));
    }
}
