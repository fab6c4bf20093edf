namespace Docket.Tests.TestKit;

/// <summary>A law folder with one rule of its own, which runs from an event of its own: ten days, for district courts.</summary>
internal static class OwnLaw
{
    /// <summary>The vocabulary.</summary>
    public const string Events = """
        { "events": [ { "id": "samples-served", "name": "the samples are served", "note": "All of them." } ] }
        """;

    /// <summary>The set; its rule stands on line 3.</summary>
    public const string Set = """
        { "set": "my", "name": "Our rules", "levels": ["district"],
          "rules": [
            { "id": "my.7", "citation": "Our R. 7", "what": "Return the samples",
              "versions": [ { "phrase": "10 days after samples-served" } ],
              "examples": [ { "given": { "samples-served": "2022-04-22" }, "court": "cand", "date": "2022-05-02", "authority": "day 10 is Monday, May 2, 2022" } ],
              "source": "our own print", "confidence": "seen" }
          ] }
        """;

    /// <summary>The folder, with the set changed at one place.</summary>
    public static TemporaryFolder Folder(string from = "", string to = "")
    {
        var folder = new TemporaryFolder();
        folder.Write("deadlines/events.json", Events);
        folder.Write("deadlines/my.json", from.Length == 0 ? Set : Set.Replace(from, to, StringComparison.Ordinal));
        return folder;
    }
}
