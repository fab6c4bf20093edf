using System.Globalization;

namespace Docket.Core.Facts;

/// <summary>How grave a problem is.</summary>
public enum Severity
{
    /// <summary>Nothing is wrong; a person may like to know.</summary>
    Note,

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
public sealed record Problem(Severity Severity, string Code, Place Place, string Message)
{
    /// <summary>The problem in one line, as compilers write it: <c>case.json:12:9: entries[4].effects[0].due: message</c>.</summary>
    /// <param name="source">The file's name.</param>
    /// <returns>The line; without numbers where the file was built in code.</returns>
    public string In(string source)
    {
        var where = Place.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{source}:{Place.Line}:{Place.Column}") : source;
        return Place.Path.Length > 0 ? $"{where}: {Place.Path}: {Message}" : $"{where}: {Message}";
    }
}
