using System.CommandLine;

namespace Docket.Cli;

/// <summary>A command with the worked example that its help shows: a line <c>$ docket ...</c>, then what it prints, left out parts as <c>...</c>.</summary>
internal sealed record CommandEntry(Command Command, string Example);
