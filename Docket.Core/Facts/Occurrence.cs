namespace Docket.Core.Facts;

/// <summary>Tells several events of one kind apart: "motion-filed#12" is the one of that name.</summary>
internal static class Occurrence
{
    /// <summary>The kind of event that an id names, and which of its kind it is; empty where it is the only one.</summary>
    public static (string Kind, string Name) Of(string id) =>
        id.IndexOf('#', StringComparison.Ordinal) is var mark and > 0 && mark < id.Length - 1 ? (id[..mark], id[(mark + 1)..]) : (id, "");
}
