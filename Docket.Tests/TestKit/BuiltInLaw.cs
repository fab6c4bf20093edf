using Docket.Core.Facts;
using Docket.Core.Rules;
using Docket.Core.Storage;

namespace Docket.Tests.TestKit;

/// <summary>The law data that travels with the library, read once.</summary>
internal static class BuiltInLaw
{
    public static CourtCatalog Courts { get; } = CourtsReader.Read(EmbeddedData.Text("courts.json")).OrThrow("courts.json");

    public static TimeRuleBook TimeRules { get; } = TimeRulesReader.Read(EmbeddedData.Text("time-rules.json")).OrThrow("time-rules.json");
}
