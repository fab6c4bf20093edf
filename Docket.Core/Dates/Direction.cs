namespace Docket.Core.Dates;

/// <summary>Which way a period runs from its anchor, and therefore which way its last day rolls (Fed. R. Civ. P. 6(a)(5)).</summary>
public enum Direction
{
    /// <summary>After an event.</summary>
    Forward,

    /// <summary>Before an event.</summary>
    Backward,
}
