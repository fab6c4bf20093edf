using Docket.Core.Dates;
using NodaTime;

namespace Docket.Core.Phrases.Grammar;

/// <summary>Reads phrases. Every form starts with its own words and every list ends with its one "and", so that one look ahead decides.</summary>
internal sealed class PhraseForms(TokenReader reader)
{
    private static readonly string[][] UpperBounds =
        [["no", "later", "than"], ["not", "later", "than"], ["on", "or", "before"], ["at", "the", "latest"], ["up", "to", "and", "including"], ["by"], ["on"]];

    private static readonly string[][] LowerBounds =
        [["no", "earlier", "than"], ["not", "earlier", "than"], ["no", "sooner", "than"], ["not", "sooner", "than"], ["not", "before"]];

    private static readonly string[][] AtLeast =
        [["at", "least"], ["no", "less", "than"], ["not", "less", "than"], ["no", "fewer", "than"], ["not", "fewer", "than"]];

    private static readonly string[][] Forward = [["after"], ["following"], ["from"]];
    private static readonly string[][] Backward = [["before"], ["prior", "to"]];
    private static readonly string[][] OpenForward = [["after"], ["following"], ["once"], ["upon"]];
    private static readonly string[][] About = [["approximately"], ["about"], ["roughly"]];

    /// <summary>Where the last id starts and which token follows it, for the message on ids with spaces.</summary>
    private (int Start, int Next)? lastId;

    /// <summary>The phrase, which must be all there is but for one full stop.</summary>
    internal Phrase ReadToEnd()
    {
        var phrase = Read(1);
        reader.Take(".");
        return reader.Current.Kind == TokenKind.End ? phrase : throw Unexpected(PhraseMessages.End);
    }

    private Phrase Read(int depth)
    {
        if (depth > PhraseParser.MaxDepth)
            throw TokenReader.Fail(reader.Current, PhraseMessages.TooDeep);

        // All that could stand before a day or a length begins with a word.
        if (reader.Current.Kind == TokenKind.Number)
            return ReadDay(depth);
        if (reader.TakeAny(UpperBounds))
            return ReadDay(depth);
        if (reader.TakeAny(LowerBounds))
            return new NotBefore(Read(depth + 1));
        if (reader.TakeAny(AtLeast))
            return ReadAtLeast(depth);
        if (reader.TakeAny(OpenForward))
            return new Unspecified(Direction.Forward, Read(depth + 1));
        if (reader.TakeAny(Backward))
            return new Unspecified(Direction.Backward, Read(depth + 1));
        return ReadDay(depth);
    }

    /// <summary>A phrase with a day of its own, which can stand after "no later than".</summary>
    private Phrase ReadDay(int depth)
    {
        if (reader.Take("("))
            return ReadParenthesized(depth);
        if (reader.Take("within"))
            return ReadRelative(depth, within: true);
        if (StartsNextWeekday())
            return ReadNextWeekday(depth);
        if (StartsLength() || reader.At("approximately") || reader.At("about") || reader.At("roughly"))
            return ReadRelative(depth, within: false);
        if (DateForms.Ordinal(reader.Current.Text) == 0 && DateForms.Starts(reader))
            return DateForms.Read(reader);
        if (reader.Take("entry") || reader.Take("ecf"))
            return ReadEntry();

        reader.Take("the");
        if (StartsNextWeekday())
            return ReadNextWeekday(depth);
        if (reader.At("earlier") || reader.At("earliest"))
            return ReadChoice(depth, later: false);
        if (reader.At("later") || reader.At("latest"))
            return ReadChoice(depth, later: true);
        if (reader.At("next") && Words.Weekdays.TryGetValue(reader.Ahead(1).Text, out var following))
        {
            reader.Skip(2);
            return ReadNextTo(following, depth);
        }

        if (reader.Take("next") || StartsCourtDay(reader.Current.Text))
            return ReadCourtDay(depth, last: false);
        return DateForms.Ordinal(reader.Current.Text) != 0 ? ReadOrdinal(depth) : ReadReference();
    }

    private bool StartsLength() => DateForms.Ordinal(reader.Current.Text) == 0 && !DateForms.Starts(reader) && LengthForms.Starts(reader);

    private Phrase ReadParenthesized(int depth)
    {
        var inner = Read(depth + 1);
        return reader.Take(")") ? inner : throw Unexpected(PhraseMessages.ClosingParenthesis);
    }

    private RelativeDate ReadRelative(int depth, bool within)
    {
        var approximately = reader.TakeAny(About);
        if (!StartsLength())
            throw reader.Expected(PhraseMessages.ALength);
        var length = LengthForms.Read(reader);
        var direction = ReadDirection(within, within ? PhraseMessages.AfterWithin : PhraseMessages.AfterOrBefore);
        return new RelativeDate(length, direction, Read(depth + 1), approximately);
    }

    /// <summary>"At least 7 days before" names the last day for an act, "at least 7 days after" the first.</summary>
    private Phrase ReadAtLeast(int depth)
    {
        var relative = ReadRelative(depth, within: false);
        return relative.Direction == Direction.Backward ? relative : new NotBefore(relative);
    }

    private Direction ReadDirection(bool within, string expected)
    {
        if (reader.TakeAny(Forward) || (within && reader.Take("of")))
            return Direction.Forward;
        return reader.TakeAny(Backward) ? Direction.Backward : throw reader.Expected(expected);
    }

    private Choice ReadChoice(int depth, bool later)
    {
        reader.Take();
        if (!reader.Take("of"))
            throw reader.Expected(PhraseMessages.Of);
        var items = new List<Phrase> { Read(depth + 1) };
        while (true)
        {
            var comma = reader.Take(",");
            var ends = reader.Take("and") || reader.Take("or");
            if (!comma && !ends)
                throw Unexpected(PhraseMessages.AndOrComma);
            items.Add(Read(depth + 1));
            if (ends)
                return new Choice(later, [.. items]);
        }
    }

    private NextCourtDay ReadCourtDay(int depth, bool last)
    {
        if (!TakeCourtDay())
            throw reader.Expected(PhraseMessages.ACourtDay);
        var start = reader.Current;
        var direction = ReadDirection(within: false, last ? PhraseMessages.LastCourtDay : PhraseMessages.AfterCourtDay);
        if (last && direction == Direction.Forward)
            throw TokenReader.Fail(start, PhraseMessages.Expected(start, PhraseMessages.LastCourtDay));
        return new NextCourtDay(direction, Read(depth + 1));
    }

    private bool TakeCourtDay()
    {
        if (Words.IsCourt(reader.Current.Text) && reader.Ahead(1).Is("day"))
        {
            reader.Skip(2);
            return true;
        }

        return reader.Take("court-day") || reader.Take("business-day") || reader.Take("working-day");
    }

    private static bool StartsCourtDay(string word) => Words.IsCourt(word) || Words.Units.GetValueOrDefault(word) == LengthUnit.CourtDays;

    /// <summary>"Third Friday of January 2023", "first court day after trial", "9th day of December, 2022".</summary>
    private Phrase ReadOrdinal(int depth)
    {
        var token = reader.Current;
        var ordinal = DateForms.Ordinal(token.Text);
        var next = reader.Ahead(1).Text;
        if (Words.Weekdays.TryGetValue(next, out var weekday))
        {
            if (ordinal != 1 || !IsDirection(reader.Ahead(2)))
                return ReadNthWeekday(token, ordinal, weekday);
            reader.Skip(2);
            return ReadNextTo(weekday, depth);
        }

        if (!StartsCourtDay(next))
            return DateForms.Read(reader);
        if (ordinal is not (1 or -1))
            throw TokenReader.Fail(token, PhraseMessages.NotThatCourtDay(token.Text));
        reader.Take();
        return ReadCourtDay(depth, last: ordinal == -1);
    }

    /// <summary>"Monday next after X".</summary>
    private bool StartsNextWeekday() => Words.Weekdays.ContainsKey(reader.Current.Text) && reader.Ahead(1).Is("next") && IsDirection(reader.Ahead(2));

    private static bool IsDirection(Token token) => token.Is("after") || token.Is("following") || token.Is("before");

    private NextWeekday ReadNextWeekday(int depth)
    {
        var weekday = Words.Weekdays[reader.Current.Text];
        reader.Skip(2);
        return ReadNextTo(weekday, depth);
    }

    private NextWeekday ReadNextTo(IsoDayOfWeek weekday, int depth) =>
        new(weekday, ReadDirection(within: false, PhraseMessages.AfterOrBefore), Read(depth + 1));

    private NthWeekday ReadNthWeekday(Token token, int ordinal, IsoDayOfWeek weekday)
    {
        if (ordinal > 5)
            throw TokenReader.Fail(token, PhraseMessages.NoSuchOrdinal(token.Text));
        reader.Skip(2);
        if (!reader.Take("of") && !reader.Take("in"))
            throw reader.Expected(PhraseMessages.AWeekdayOfMonth);
        var month = DateForms.ReadMonth(reader, PhraseMessages.AMonthAndYear);
        reader.Take(",");
        var nth = new NthWeekday(ordinal, weekday, DateForms.ReadYear(reader), month);
        return nth.Date is null ? throw TokenReader.Fail(token, PhraseMessages.NoFifth(nth)) : nth;
    }

    private EntryDay ReadEntry()
    {
        // "No." is the sign only before a number; an entry may have the id "no".
        if (reader.At("no") && (reader.Ahead(1).Kind == TokenKind.Number || (reader.Ahead(1).Is(".") && reader.Ahead(2).Kind == TokenKind.Number)))
        {
            reader.Take();
            reader.Take(".");
        }

        var token = reader.Current;
        if (token.Kind is not (TokenKind.Word or TokenKind.Number) || !Identifiers.IsEntry(token.Text) || Identifiers.IsReserved(token.Text))
            throw reader.Expected(PhraseMessages.AnEntry);
        var id = reader.TakeId();
        if (!reader.Take("is"))
            return new EntryDay(id);
        return reader.Take("entered") ? new EntryDay(id, Entered: true) : throw reader.Expected(PhraseMessages.Entered);
    }

    private Phrase ReadReference()
    {
        var token = reader.Current;
        if (token.Kind != TokenKind.Word)
            throw reader.Expected(PhraseMessages.ADay);
        if (Identifiers.IsReserved(token.Text))
            throw TokenReader.Fail(token, PhraseMessages.Reserved(token, PhraseMessages.ADay));
        var id = reader.TakeId();
        lastId = (token.Start, reader.Position);
        if (!reader.Take("is"))
            return new Reference(id);
        if (reader.Take("done"))
            return new Done(id);
        return reader.Take("due") ? new Reference(id) : throw reader.Expected(PhraseMessages.DoneOrDue);
    }

    /// <summary>The problem at the current token; where it follows an id, the words up to the next clause were probably meant as one.</summary>
    private PhraseFormatException Unexpected(string expected)
    {
        var found = reader.Current;
        if (lastId is not { } id || id.Next != reader.Position || found.Kind is not (TokenKind.Word or TokenKind.Number))
            return reader.Expected(expected);

        var end = found.End;
        for (var i = 1; reader.Ahead(i) is { Kind: TokenKind.Word or TokenKind.Number } token && !EndsClause(token); i++)
            end = token.End;
        return TokenReader.Fail(found, PhraseMessages.NotAnId(found, expected, reader.TextOf(id.Start, end)));
    }

    private static bool EndsClause(Token token) => token.Is("and") || token.Is("or") || token.Is("after") || token.Is("before") || token.Is("is");
}
