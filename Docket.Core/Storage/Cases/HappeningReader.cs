using Docket.Core.Facts;
using Docket.Core.Storage.Json;

namespace Docket.Core.Storage.Cases;

/// <summary>What happened: events, things done, conditions found.</summary>
internal static class HappeningReader
{
    public static Effect Records(JsonFields fields)
    {
        var id = fields.RequiredId("records", "complaint-served");
        var on = DueReader.Certain(fields, "on");
        return new Records(id, on?.Date, fields.PartyId("party"), fields.Text("service")) { Time = on?.Time };
    }

    public static Effect Satisfies(JsonFields fields)
    {
        var satisfies = new Satisfies(TargetReader.Ids(fields, "satisfies"), fields.Date("on"), fields.Text("partly"), fields.Id("remains"));
        if (fields.Has("remains") && !fields.Has("partly"))
            fields.Add(fields.Take("remains")!.Place, "remains-without-partly", "\"remains\" goes with \"partly\", which says in words what remains.");
        return satisfies;
    }

    public static Effect Finds(JsonFields fields) => new Finds(fields.RequiredId("finds", "records-exist"), fields.RequiredFlag("is") ?? false);
}
