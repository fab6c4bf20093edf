namespace Docket.Core.Facts;

/// <summary>How grave a problem is.</summary>
public enum Severity
{
    /// <summary>The file can be computed, but a person should look.</summary>
    Warning,

    /// <summary>The file cannot be computed.</summary>
    Error,
}

/// <summary>Something wrong or doubtful in a case file, written for the person who mends it.</summary>
/// <param name="Severity">How grave it is.</param>
/// <param name="Code">A stable word for programs, such as <c>unknown-id</c>.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">What is wrong, what was expected, what to do.</param>
public sealed record Problem(Severity Severity, string Code, Place Place, string Message);
