using NodaTime;

namespace Docket.Core.Facts;

/// <summary>A part of a court's district with its time zone.</summary>
/// <param name="Place">The place or division.</param>
/// <param name="Zone">The IANA zone.</param>
public sealed record CourtZone(string Place, DateTimeZone Zone)
{
    /// <summary>True where the court has a staffed office in it.
    /// A part without one (a county, a reservation) is kept as a fact, but no time limit is read from its clock.</summary>
    public bool Office { get; init; } = true;

    /// <summary>Whether the place names a division: the division's words stand in it whole, in any case of letters.</summary>
    internal bool Names(string division)
    {
        for (var at = 0; (at = Place.IndexOf(division, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = at + division.Length;
            if ((at == 0 || !char.IsLetterOrDigit(Place[at - 1])) && (end == Place.Length || !char.IsLetterOrDigit(Place[end])))
                return true;
        }

        return false;
    }
}
