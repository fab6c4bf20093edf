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

    /// <summary>The UID of what reminds of an event so many days before it: <c>rm-7d-item-cand...</c>.</summary>
    public static string OfReminder(string uid, int days) => $"rm-{days.ToString(CultureInfo.InvariantCulture)}d-{uid}";

    /// <summary>The UID of what a UID reminds of; that itself, where it is of no reminder.</summary>
    public static string Reminded(string uid)
    {
        var end = uid.IndexOf("d-", StringComparison.Ordinal);
        return uid.StartsWith("rm-", StringComparison.Ordinal) && end > 0 ? uid[(end + 2)..] : uid;
    }

    /// <summary>Whether an event is of a case.</summary>
    public static bool IsOf(string uid, string court, string number)
    {
        var (reminded, rest) = (Reminded(uid), $"{Escaped(court)}.{Escaped(number)}.");
        return reminded.StartsWith("item-" + rest, StringComparison.Ordinal) || reminded.StartsWith("event-" + rest, StringComparison.Ordinal);
    }

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
