namespace Docket.Cli.Output;

/// <summary>Writes a paragraph, broken between words at the width of the screen.</summary>
internal static class Wrapped
{
    public static void Write(Session session, string text)
    {
        var column = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => w.Chunk(session.Screen.Width).Select(part => new string(part))))
        {
            if (column > 0)
            {
                var fits = column + 1 + word.Length <= session.Screen.Width;
                session.Out.Write(fits ? ' ' : '\n');
                column = fits ? column + 1 : 0;
            }

            session.Out.Write(word);
            column += word.Length;
        }

        session.Out.Write('\n');
    }
}
