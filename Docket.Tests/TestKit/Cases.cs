namespace Docket.Tests.TestKit;

/// <summary>Small case files made up for tests.</summary>
internal static class Cases
{
    /// <summary>A case in N.D. Cal. whose one entry, ECF 1 of 2022-11-01, has the effects given.</summary>
    public static string With(string effects, string number = "3:22-cv-00001", string more = "") =>
        $$"""
        {
          "court": "cand",
          "number": "{{number}}",{{more}}
          "entries": [ { "ecf": "1", "filed": "2022-11-01", "title": "Order", "effects": [ {{effects}} ] } ]
        }

        """;

    /// <summary>The same with one deadline.</summary>
    public static string Due(string due, string id = "brief", string number = "3:22-cv-00001") =>
        With($$"""{ "sets": "{{id}}", "what": "Opening brief", "due": "{{due}}" }""", number);
}
