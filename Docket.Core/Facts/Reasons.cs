namespace Docket.Core.Facts;

/// <summary>Why a setting stands where it stands, in words.</summary>
internal static class Reasons
{
    public const string NotStated = "the docket sets a date that its text does not state";

    public static string FoundFalse(string condition, Entry entry) => $"{condition} was found false ({entry.Label})";

    public static string WaitsForCondition(string condition) => $"waits for {condition}";
}
