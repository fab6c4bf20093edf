namespace Docket.Cli;

/// <summary>How wide tables may be, and whether they may use colour.</summary>
internal sealed record Screen(int Width, bool Colour)
{
    private const int Narrowest = 60;
    private const int Widest = 120;

    /// <summary>A file, a pipe, a test.</summary>
    public static Screen Plain { get; } = new(80, false);

    /// <summary>The screen that a process writes to.</summary>
    public static Screen Of(bool redirected, Func<int> columns, Func<string, string?> environment)
    {
        if (redirected)
            return Plain;
        // https://no-color.org: present and not empty means no colour.
        var colour = string.IsNullOrEmpty(environment("NO_COLOR")) && environment("TERM") != "dumb";
        // A terminal that does not know its width says 0.
        return new Screen(columns() is > 0 and var width ? Math.Clamp(width, Narrowest, Widest) : Plain.Width, colour);
    }
}
