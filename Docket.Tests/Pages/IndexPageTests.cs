using Docket.Core.Pages;
using Docket.Tests.TestKit;
using NUnit.Framework;
using static Docket.Tests.Pages.PageKit;

namespace Docket.Tests.Pages;

public sealed class IndexPageTests
{
    [Test]
    public void Due_SeveralCases_StandInOneTableOverdueAndSoonestFirst()
    {
        var words = Words(Index((Dockets.Example().AsOf("2024-07-08"), "b.html"), (EverythingOn("2024-07-08"), "a.html")), "due");
        var found = new[] { "2022-12-09", "2024-07-01", "2022-10-21", "2024-08-08", "2024-09-30", "no date" }.Select(w => words.IndexOf(w, StringComparison.Ordinal)).ToList();
        Assert.That(found, Is.Ordered.And.None.Negative);
    }

    [Test]
    public void Rows_OfACase_LeadToTheirPlaceOnItsPage() =>
        Assert.That(Index((EverythingOn("2024-07-08"), "cases/a.html")), Does.Contain("href=\"cases/a.html#d-conference\"").And.Contain("href=\"cases/a.html\""));

    // 2024-08-08 is 31 days after July 8, July 1 lies before it.
    [TestCase("Status conference", "hearing in-quarter")]
    [TestCase("Serve a privilege log", "overdue in-overdue in-week in-fortnight in-month in-quarter")]
    [TestCase("Supplement the production", "waiting", Description = "no date")]
    public void Row_OfADay_LiesInItsSpans(string what, string classes)
    {
        var row = Index((EverythingOn("2024-07-08"), "a.html")).Split("<tr ").Single(r => r.Contains($"<bdi>{what}</bdi></a>", StringComparison.Ordinal) && r.Contains("data-court", StringComparison.Ordinal));
        Assert.That(row, Does.StartWith($"class=\"{classes}\" data-court=\"S.D.N.Y.\""));
    }

    [Test]
    public void Cases_EachCourt_HasItsPlaceAndTheCounts() =>
        Assert.That(Words(Index((EverythingOn("2024-07-08"), "a.html"), (Dockets.Example().AsOf("2024-07-08"), "b.html")), "cases"),
            Does.StartWith("Cases N.D. Cal. (1) · S.D.N.Y. (1)").And.EndsWith("Doe v. Roe Widgets, Inc. 1:24-cv-01234 2024-08-08 Status conference 7 1 overdue"));

    [Test]
    public void Sealed_Case_IsNotAmongThem()
    {
        var hidden = Dockets.Parse(Everything.Replace("\"caption\"", "\"sealed\": true, \"caption\"", StringComparison.Ordinal)).AsOf("2024-07-08");
        Assert.That(Index((hidden, "a.html")), Does.Not.Contain("Doe").And.Not.Contain("a.html").And.Contain("There are no cases to show."));
    }

    [Test]
    public void Write_SchedulesOfTwoDays_AreRefused() =>
        Assert.That(() => Index((EverythingOn("2024-07-08"), "a.html"), (Dockets.Example().AsOf("2024-07-09"), "b.html")), Throws.ArgumentException.With.Message.Contains("one day"));

    [Test]
    public void Write_AddressThatRuns_IsRefused() =>
        Assert.That(() => Index((EverythingOn("2024-07-08"), "javascript:alert(1)")), Throws.ArgumentException);

    [Test]
    public void Policy_OfBothPages_AllowsTheirOwnStyleAndScriptOnly()
    {
        var index = Index((EverythingOn("2024-07-08"), "a.html"));
        Assert.That(index, Does.Contain($"default-src &#39;none&#39;; style-src {Escaping.Escape(PageResources.Style.Hash)}; script-src {Escaping.Escape(PageResources.IndexScript.Hash)}; base-uri"));
        Assert.That(Page(EverythingOn("2024-07-08")), Does.Not.Contain("script-src"));
    }
}
