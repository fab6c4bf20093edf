using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Explanation;

/// <summary>How an exact moment is written.</summary>
public static class Moments
{
    private static readonly OffsetDateTimePattern Pattern = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<+HH:mm>");

    /// <summary>The moment as ISO 8601 writes it, to the second: "2022-05-23T23:59:59-07:00".</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>The text.</returns>
    public static string Iso(OffsetDateTime moment) => Pattern.Format(moment);
}
