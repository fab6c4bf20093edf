using System.Text.RegularExpressions;
using NodaTime;

namespace Docket.Core.Phrases.Grammar;

/// <summary>Reads the time of day after a date.</summary>
internal static partial class TimeForms
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    /// <summary>The time after "at" or ", at", or null where none follows. A comma before "at least" goes on with a list.</summary>
    internal static LocalTime? ReadOptional(TokenReader reader)
    {
        if (reader.At(",") && reader.Ahead(1).Is("at") && IsTime(reader.Ahead(2)))
            reader.Take();
        return reader.Take("at") ? Read(reader) : null;
    }

    /// <summary>The time of an ISO date-time that matched, or null where it is a date alone.</summary>
    internal static LocalTime? OfIso(Token token, Match match)
    {
        if (!match.Groups["hour"].Success)
            return null;
        var fraction = match.Groups["fraction"].Value.PadRight(9, '0');
        return Time(token, match).PlusNanoseconds(DateForms.Int(fraction));
    }

    private static bool IsTime(Token token) => token.Kind == TokenKind.Number || token.Is("noon") || token.Is("midnight");

    private static LocalTime Read(TokenReader reader)
    {
        var token = reader.Current;
        if (reader.Take("noon"))
            return LocalTime.Noon;
        if (reader.At("midnight"))
            throw TokenReader.Fail(token, PhraseMessages.Midnight);
        if (Clock().Match(token.Text) is not { Success: true } match)
            throw reader.Expected(PhraseMessages.ATime);

        reader.Take();
        var half = match.Groups["half"].Success ? match.Groups["half"].Value : TakeHalf(reader);
        if (half.Contains('.', StringComparison.Ordinal) && reader.Current.Start == reader.Previous.End)
            reader.Take(".");
        var time = Time(token, match);
        return half.Length == 0 ? OnTwentyFourHours(token, match, time) : OnTwelveHours(token, time, char.ToUpperInvariant(half[0]) == 'P');
    }

    private static string TakeHalf(TokenReader reader) => Half().IsMatch(reader.Current.Text) ? reader.Take().Text : "";

    private static LocalTime OnTwentyFourHours(Token token, Match match, LocalTime time) =>
        match.Groups["minute"].Success && match.Groups["hour"].Length == 2
            ? time
            : throw TokenReader.Fail(token, PhraseMessages.MorningOrEvening(token.Text));

    private static LocalTime OnTwelveHours(Token token, LocalTime time, bool afternoon)
    {
        if (time.Hour is 0 or > 12)
            throw TokenReader.Fail(token, PhraseMessages.NoSuchTime(token.Text));
        var ofHalf = time.Hour == 12 ? time.PlusHours(-12) : time;
        if (!afternoon && ofHalf == LocalTime.Midnight)
            throw TokenReader.Fail(token, PhraseMessages.Midnight);
        return afternoon ? ofHalf.PlusHours(12) : ofHalf;
    }

    private static LocalTime Time(Token token, Match match)
    {
        var hour = DateForms.Int(match.Groups["hour"].Value);
        var minute = match.Groups["minute"].Success ? DateForms.Int(match.Groups["minute"].Value) : 0;
        var second = match.Groups["second"].Success ? DateForms.Int(match.Groups["second"].Value) : 0;
        return hour < 24 && minute < 60 && second < 60
            ? new LocalTime(hour, minute, second)
            : throw TokenReader.Fail(token, PhraseMessages.NoSuchTime(token.Text));
    }

    [GeneratedRegex(@"^(?<hour>\d{1,2})(:(?<minute>\d\d)(:(?<second>\d\d))?)?(?<half>[ap]\.?m)?$", Options)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^[ap]\.?m$", Options)]
    private static partial Regex Half();
}
