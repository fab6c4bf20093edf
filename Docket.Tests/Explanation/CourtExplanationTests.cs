using Docket.Core;
using Docket.Core.Explanation;
using NUnit.Framework;

namespace Docket.Tests.Explanation;

public sealed class CourtExplanationTests
{
    [Test]
    public void Text_CourtWithAnEarlierCutoff_SaysSinceWhen() => Assert.That(
        CourtExplanation.Of(Law.BuiltIn.Book.Jurisdiction("ded")),
        Does.StartWith("United States District Court for the District of Delaware (D. Del.)\n").And.Contain("5:00 p.m. since 2022-09-01").And.Contain("otherwise midnight in the court's time zone"));

    [Test]
    public void Text_CourtThatSpansZones_NamesEach() =>
        Assert.That(CourtExplanation.Of(Law.BuiltIn.Book.Jurisdiction("txwd")), Does.Contain("- America/Chicago: ").And.Contain("- America/Denver: "));

    [Test]
    public void Text_EveryCourt_StaysWithin80Columns()
    {
        foreach (var court in Law.BuiltIn.Book.Courts.Courts)
        {
            var lines = CourtExplanation.Of(Law.BuiltIn.Book.Jurisdiction(court.Id)).Split('\n');
            Assert.That(lines.Where(line => line.Length > 80 && line.Trim().Contains(' ', StringComparison.Ordinal)), Is.Empty, court.Id);
        }
    }
}
