using Docket.Tests.TestKit;

namespace Docket.Tests.Storage;

/// <summary>The example that the repository ships.</summary>
internal static class ExampleFile
{
    public static string Text { get; } = File.ReadAllText(Repository.PathOf("examples", "community-justice-exchange.json"));
}
