using Docket.Core;
using Docket.Core.Computation;
using Docket.Core.Facts;
using Docket.Core.Rules;
using Docket.Tests.TestKit;
using NUnit.Framework;

namespace Docket.Tests.Computation;

/// <summary>Every worked example of a deadline rule, worked out in the data apart from the engine, is what the engine computes.</summary>
public sealed class RuleExamplesTests
{
    [TestCaseSource(nameof(Examples))]
    public void RuleExample_OfTheData_IsMet(DeadlineRule rule, WorkedExample example)
    {
        var computed = RuleExamples.Compute(rule, example, Law.BuiltIn.Book);

        Assert.That(computed?.Date, Is.EqualTo(example.Date), $"{rule.Wording.Citation}: {example.Authority}; {computed?.NoDate}");
    }

    [Test]
    public void NotMet_OwnRuleWithASoundExample_IsSilent()
    {
        using var folder = OwnLaw.Folder();
        Assert.That(NotMet(folder), Is.Empty);
    }

    [TestCase("\"date\": \"2022-05-02\"", "\"date\": \"2022-05-03\"", "says 2022-05-03 (day 10 is Monday, May 2, 2022); computed is 2022-05-02")]
    [TestCase("\"court\": \"cand\"", "\"court\": \"cadn\"", "names the court \"cadn\", which is not known")]
    [TestCase("{ \"samples-served\": \"2022-04-22\" }", "{ }", "gives no event")]
    [TestCase("{ \"samples-served\": \"2022-04-22\" }", "{ \"complaint-served\": \"2022-04-22\" }", "computed is no date (its events do not start the period)")]
    public void NotMet_WrongExample_IsFoundAtItsRule(string sound, string wrong, string said)
    {
        using var folder = OwnLaw.Folder(sound, wrong);
        var (rule, problem) = NotMet(folder).Single();
        Assert.That((rule.Id, problem.Severity, problem.Code, problem.Place.Path, problem.Place.Line), Is.EqualTo(("my.7", Severity.Error, "example", "my.7.examples[0]", 3)));
        Assert.That(problem.Message, Does.Contain(said));
    }

    private static IEnumerable<(DeadlineRule Rule, Problem Problem)> NotMet(TemporaryFolder folder)
    {
        var book = Law.BuiltIn.With(folder.Path).Book;
        var own = book.DeadlineRules with { Sets = [book.DeadlineRules.Sets.Single(s => s.Id == "my")] };
        return RuleExamples.NotMet(book with { ReadDeadlineRules = () => own });
    }

    private static IEnumerable<TestCaseData> Examples() =>
        from rule in Law.BuiltIn.Book.DeadlineRules.Rules
        from example in rule.Examples
        select new TestCaseData(rule, example).SetArgDisplayNames(rule.Id, string.Join(" ", example.Given.Select(g => $"{g.Key}={g.Value:uuuu-MM-dd}")) + example.Service, example.Court);
}
