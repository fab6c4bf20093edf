using Docket.Core;
using Docket.Core.Computation;
using Docket.Core.Rules;

using NUnit.Framework;

namespace Docket.Tests.Computation;

/// <summary>Every worked example of a deadline rule, each checked by hand in the data, is what the engine computes.</summary>
public sealed class RuleExamplesTests
{
    [TestCaseSource(nameof(Examples))]
    public void RuleExample_OfTheData_IsMet(DeadlineRule rule, WorkedExample example)
    {
        var computed = RuleExamples.Compute(rule, example, Law.BuiltIn.Book);

        Assert.That(computed?.Date, Is.EqualTo(example.Date), $"{rule.Wording.Citation}: {example.Authority}; {computed?.NoDate}");
    }

    private static IEnumerable<TestCaseData> Examples() =>
        from rule in Law.BuiltIn.Book.DeadlineRules.Rules
        from example in rule.Examples
        select new TestCaseData(rule, example).SetArgDisplayNames(rule.Id, string.Join(" ", example.Given.Select(g => $"{g.Key}={g.Value:uuuu-MM-dd}")) + example.Service, example.Court);
}
