namespace Docket.Core.Facts;

/// <summary>What an effect means where the file leaves a field out.</summary>
internal static class Defaults
{
    /// <summary>Ordered for hearings and for what a grant brings in force; agreed in a stipulation or status report; else ordered.</summary>
    public static Authority AuthorityOf(SettingKind kind, EffectContext context) =>
        kind == SettingKind.Hearing || context.Granting || !SaysAgreed(context.Entry.Title) ? Authority.Ordered : Authority.Agreed;

    private static bool SaysAgreed(string? title) =>
        title is not null
        && (title.Contains("stipulat", StringComparison.OrdinalIgnoreCase) || title.Contains("status report", StringComparison.OrdinalIgnoreCase));
}
