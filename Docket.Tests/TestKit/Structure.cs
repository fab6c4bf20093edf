using System.Collections;
using System.Reflection;
using System.Text;
using Docket.Core.Facts;

namespace Docket.Tests.TestKit;

/// <summary>A record as text, lists by their items: two values are equal, up to places, where their texts are.</summary>
public static class Structure
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value)
    {
        if (value is IEnumerable items and not string)
        {
            text.Append('[');
            foreach (var item in items)
                Append(text, item);
            text.Append(']');
        }
        else if (value is null || !value.GetType().FullName!.StartsWith("Docket.", StringComparison.Ordinal) || value.GetType().IsEnum)
        {
            text.Append('«').Append(value).Append('»');
        }
        else
        {
            text.Append(value.GetType().Name).Append('{');
            var properties = value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance);
            foreach (var property in properties.Where(p => p.PropertyType != typeof(Place)).OrderBy(p => p.Name, StringComparer.Ordinal))
            {
                text.Append(property.Name).Append('=');
                Append(text, property.GetValue(value));
            }

            text.Append('}');
        }
    }
}
