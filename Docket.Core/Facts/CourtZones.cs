using NodaTime;

namespace Docket.Core.Facts;

/// <summary>Which clock and which closing time a court goes by ("midnight in the court's time zone", Fed. R. Civ. P. 6(a)(4)).</summary>
public static class CourtZones
{
    extension(Court court)
    {
        /// <summary>The zone of the court's main office: the first of <see cref="Court.Zones"/>.</summary>
        /// <exception cref="InvalidOperationException">The court was built without a zone.</exception>
        public CourtZone PrimaryZone =>
            court.Zones is [var first, ..] ? first : throw new InvalidOperationException($"Court \"{court.Id}\" has no time zone.");

        /// <summary>True where its offices stand in more than one IANA zone, so that a case there should name its division.
        /// Parts without an office do not count: false for D. Ariz., which has none on the Navajo Nation.
        /// Alaska's offices have zones of several names that agree since 1983: see <see cref="SpansZonesOn"/>.</summary>
        public bool SpansZones => court.Offices().Select(z => z.Zone.Id).Distinct(StringComparer.Ordinal).Skip(1).Any();

        /// <summary>Whether midnight at the end of a day comes at different moments at its offices.</summary>
        /// <param name="day">The day that ends.</param>
        /// <returns>True for W.D. Tex. on any day; false for D. Alaska on 2024-05-01.</returns>
        public bool SpansZonesOn(LocalDate day) => court.Offices().Select(z => EndOf(day, z)).Distinct().Skip(1).Any();

        /// <summary>The zone of the office whose place names a division, in any case of letters,
        /// with or without the word "division" ("El Paso", "Western Division").</summary>
        /// <param name="division">The division, or null.</param>
        /// <returns>The first such zone, or null where none is named: the caller then does not know the zone of a court that spans several.</returns>
        public CourtZone? FindZone(string? division)
        {
            const string word = " division";
            var name = division?.Trim() ?? "";
            if (name.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                name = name[..^word.Length].TrimEnd();
            return name.Length == 0 ? null : court.Offices().FirstOrDefault(z => z.Names(name));
        }

        /// <summary>The zone of a division, or the primary one where none is named.</summary>
        /// <param name="division">The division, or null.</param>
        /// <returns>For W.D. Tex., "El Paso" gives America/Denver, "Waco" and null America/Chicago.</returns>
        /// <exception cref="InvalidOperationException">The court was built without a zone.</exception>
        public CourtZone ZoneFor(string? division) => court.FindZone(division) ?? court.PrimaryZone;

        /// <summary>The zone in which midnight at the end of a day comes first: safe where the division is not known.</summary>
        /// <param name="day">The day that ends.</param>
        /// <returns>The zone of an office; among equals the first.</returns>
        /// <exception cref="InvalidOperationException">The court was built without a zone.</exception>
        public CourtZone EarliestZoneOn(LocalDate day) => court.Offices().MinBy(z => EndOf(day, z)) ?? court.PrimaryZone;

        /// <summary>The cut-off before midnight that holds on a day.</summary>
        /// <param name="day">The day on which papers are due.</param>
        /// <returns>For D. Del., 18:00 on 2022-08-31 and 17:00 on 2022-09-01; null where papers may come until midnight.</returns>
        public Cutoff? CutoffOn(LocalDate day) => court.Cutoffs.FirstOrDefault(c => c.HoldsOn(day));

        private IEnumerable<CourtZone> Offices() => court.Zones.Where(z => z.Office);
    }

    // The last second, and not the next midnight, so that the last day of the calendar has an end too.
    private static readonly LocalTime LastSecond = new(23, 59, 59);

    private static Instant EndOf(LocalDate day, CourtZone zone) => zone.Zone.AtLeniently(day + LastSecond).ToInstant();
}
