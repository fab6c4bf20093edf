using Docket.Core;
using Docket.Core.Computation;

namespace Docket.Tests.TestKit;

/// <summary>A general order of D.D.C. in a lapse of appropriations, made up for tests: October 1 to November 12, 2025 are 43 days (31 and 12).</summary>
internal static class Lapse
{
    /// <summary>The order.</summary>
    public const string Order = """
        { "court": "dcd", "name": "General Order 25-1", "filed": "2025-10-01", "from": "2025-10-01", "until": "2025-11-12", "mode": "extends", "parties": ["us", "us-agency", "us-officer"], "source": "the court's page" }
        """;

    /// <summary>A law folder with these orders.</summary>
    public static TemporaryFolder Folder(params string[] orders)
    {
        var folder = new TemporaryFolder();
        folder.Write("general-orders.json", $$"""{ "generalOrders": [ {{string.Join(", ", orders)}} ] }""");
        return folder;
    }

    /// <summary>The order with one thing changed.</summary>
    public static string With(string from, string to) => Order.Contains(from, StringComparison.Ordinal) ? Order.Replace(from, to, StringComparison.Ordinal) : throw new ArgumentException(from);

    /// <summary>A case of a requester against an agency in D.D.C.</summary>
    public static string Case(params string[] entries) =>
        $$"""
        { "court": "dcd", "number": "1:25-cv-00001", "cause": "foia", "rules": ["frcp", "foia", "frap", "dcd-civil"],
          "parties": [ { "id": "requester", "is": "other" }, { "id": "agency", "is": "us-agency" } ],
          "entries": [ {{string.Join(", ", entries)}} ] }
        """;

    /// <summary>The schedule of a case under some orders.</summary>
    public static Schedule AsOf(string day, string file, params string[] orders)
    {
        using var folder = Folder(orders);
        return Law.BuiltIn.With(folder.Path).Schedule(Dockets.Parse(file), Dockets.Day(day));
    }
}
