namespace Docket.Core.Facts;

/// <summary>Where something stands in a case file.</summary>
/// <param name="Path">The JSON path, such as <c>entries[4].effects[0].due</c>; empty for the file as a whole.</param>
/// <param name="Line">The line, from 1; 0 where the file was built in code.</param>
/// <param name="Column">The column, from 1; 0 where the file was built in code.</param>
public sealed record Place(string Path, int Line = 0, int Column = 0);
