using System.Globalization;

namespace Docket.Core.Storage.Json;

/// <summary>Whole numbers among the fields of an object.</summary>
internal static class JsonNumbers
{
    /// <summary>Takes a field that must be there and hold a whole number of a range, both ends inclusive; null where it does not, which is reported.</summary>
    public static int? RequiredWhole(this JsonFields fields, string name, int least, int most)
    {
        var range = string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}");
        if (fields.Take(name) is not { } value)
        {
            fields.Add(fields.Place, "missing-field", $"\"{name}\" is missing; expected {range}.");
            return null;
        }

        if (value.Kind != JsonKind.Number)
        {
            fields.Add(value.Place, "wrong-type", $"\"{name}\" should be {range}; found {value.Describe()}.");
            return null;
        }

        if (int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        fields.Add(value.Place, "out-of-range", $"\"{name}\" should be {range}; found {value.Text}.");
        return null;
    }
}
