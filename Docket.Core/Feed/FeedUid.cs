using System.Globalization;
using System.Text;

namespace Docket.Core.Feed;

/// <summary>The UIDs of events: the same for as long as the court, the case number and the id are, and different where one of them differs.</summary>
internal static class FeedUid
{
    /// <summary>The UID of a deadline or hearing: <c>item-cand.3_3A22-cv-02328-LB.jsr-3@docket.example</c>. What changes its kind keeps it.</summary>
    public static string OfItem(string court, string number, string id) => Join("item-", court, number, id);

    /// <summary>The UID of a recorded event; one recorded for a party has the party as a fourth part.</summary>
    public static string OfEvent(string court, string number, string id, string? party) =>
        party is null ? Join("event-", court, number, id) : Join("event-", court, number, id, party);

    private static string Join(string kind, params string[] parts) => $"{kind}{string.Join('.', parts.Select(Escaped))}@docket.example";

    /// <summary>Neither the full stop nor the underscore is left as it is, so that the parts and their escapes can be told apart.</summary>
    private static string Escaped(string part)
    {
        var text = new StringBuilder(part.Length);
        foreach (var c in part)
        {
            if (char.IsAsciiLetterOrDigit(c) || c == '-')
                text.Append(c);
            else if (char.IsAscii(c))
                text.Append('_').Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
            else
                text.Append("_u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
