namespace Docket.Cli.Publishing;

/// <summary>A file of the site, made and not yet written.</summary>
/// <param name="Path">Its path from the site's folder, with slashes.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Case">The case it is of, or null.</param>
internal sealed record RenderedFile(string Path, byte[] Bytes, CaseKey? Case = null);
