namespace JDAssistant.Parsing.Money;

/// <summary>Tells whose dollar a bare "$" is in a text.</summary>
internal static class DollarCountry
{
    /// <summary>The code of the dollar: another country's only where the text names places of that one country and none of the United States.</summary>
    public static string CodeFor(Reading reading)
    {
        string? only = null;
        foreach (var hit in reading.Terms.Of("dollar-places"))
        {
            var code = hit.Term["code"];
            if (code == "USD" || (only is not null && only != code))
                return "USD";
            only = code;
        }

        return only ?? "USD";
    }
}
