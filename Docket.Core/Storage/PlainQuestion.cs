using NodaTime;
using NodaTime.Text;

namespace Docket.Core.Storage;

/// <summary>Reads the lines of a batch that need no care: one flat object of known fields, each once, texts without escapes. All others are left to the full reader.</summary>
/// <remarks>What it reads, the full reader reads alike; it exists because a batch has millions of such lines.</remarks>
internal ref struct PlainQuestion(ReadOnlySpan<char> rest)
{
    private ReadOnlySpan<char> rest = rest;

    public string? Id { get; private set; }

    public string? Court { get; private set; }

    public string? Phrase { get; private set; }

    public string? Service { get; private set; }

    public LocalDate? LawAsOf { get; private set; }

    /// <summary>True where the whole line was read; the fields count only then.</summary>
    public bool TryRead()
    {
        if (!Take('{'))
            return false;
        do
        {
            if (!TryField())
                return false;
        }
        while (Take(','));
        return Take('}') && Blanks().IsEmpty && Phrase is not null;
    }

    private bool TryField()
    {
        if (!TryText(out var name) || !Take(':'))
            return false;
        switch (name)
        {
            case "id" when Id is null && (TryText(out var id) || TryDigits(out id)):
                Id = id.ToString();
                return true;
            case "court" when Court is null && TryText(out var court):
                Court = court.ToString();
                return court.Length > 0;
            case "phrase" when Phrase is null && TryText(out var phrase):
                Phrase = phrase.ToString();
                return phrase.Length > 0;
            case "service" when Service is null && TryText(out var service):
                Service = service.ToString();
                return service.Length > 0;
            case "lawAsOf" when LawAsOf is null && TryText(out var day) && LocalDatePattern.Iso.Parse(day.ToString()) is { Success: true, Value.Year: >= 1 } parsed:
                LawAsOf = parsed.Value;
                return true;
            default:
                return false;
        }
    }

    /// <summary>A text of characters that stand for themselves; half characters are left to the full reader as well.</summary>
    private bool TryText(out ReadOnlySpan<char> text)
    {
        text = default;
        var at = Blanks();
        if (at.IsEmpty || at[0] != '"')
            return false;
        at = at[1..];
        var end = at.IndexOf('"');
        if (end < 0)
            return false;
        text = at[..end];
        rest = at[(end + 1)..];
        return !text.Contains('\\') && !text.ContainsAnyInRange('\0', '\x1F') && !text.ContainsAnyInRange('\uD800', '\uDFFF');
    }

    /// <summary>A whole number without sign, at most nine digits.</summary>
    private bool TryDigits(out ReadOnlySpan<char> digits)
    {
        var at = Blanks();
        var end = at.IndexOfAnyExceptInRange('0', '9');
        digits = end > 0 ? at[..end] : default;
        if (digits.IsEmpty || digits.Length > 9 || digits[0] == '0')
            return false;
        rest = at[end..];
        return true;
    }

    private bool Take(char mark)
    {
        var at = Blanks();
        if (at.IsEmpty || at[0] != mark)
            return false;
        rest = at[1..];
        return true;
    }

    private readonly ReadOnlySpan<char> Blanks() => rest.IsEmpty || rest[0] > ' ' ? rest : rest.TrimStart(" \t");
}
