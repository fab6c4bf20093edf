using Docket.Core.Facts;
using Docket.Core.Phrases;

namespace Docket.Core.Computation;

/// <summary>The settings whose days a setting's day is computed from, each with the docket it is computed in.</summary>
internal static class SettingAnchors
{
    public static IEnumerable<(DocketState State, Setting Setting)> Of(DocketState state, Setting setting)
    {
        var docket = setting.KeptIn ?? state;
        var term = setting.Term;
        foreach (var id in setting.Stays)
        {
            if (docket.Stays[id].Then is { } then && then.Settings.TryGetValue(setting.Id, out var was) && was.IsOpen)
                yield return (then, was);
        }

        if (term is Term.Extended extension)
            yield return (extension.Then, extension.From);
        while (term is Term.Extended extended)
            term = extended.From.Term;
        if (term is not Term.Said said || said.Due is Due.Certain or Due.NotStated)
            yield break;
        foreach (var reference in said.Due.Phrases.SelectMany(p => PhraseReferences.Of(p.Phrase)).OfType<Reference>().Distinct())
        {
            var where = said.Earlier is { } earlier && reference.Id == setting.Id ? earlier : docket;
            if (where.Settings.TryGetValue(reference.Id, out var anchor) && anchor.Standing is not (Standing.Vacated or Standing.Denied))
                yield return (where, anchor);
        }
    }
}
