using NodaTime.Text;

namespace Docket.Core.Storage.Cases;

/// <summary>The two ways in which a case file states a time of day.</summary>
internal static class CaseTimes
{
    public static readonly LocalTimePattern ToTheMinute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    public static readonly LocalTimePattern ToTheSecond = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss");
}
