namespace JDAssistant.Terms;

/// <summary>One row of a term list.</summary>
/// <param name="List">The list that holds it.</param>
/// <param name="Text">The words to find, as written in the list.</param>
/// <param name="Columns">The row's further columns, in the order of <see cref="TermList.Columns"/>; an empty cell is "".</param>
/// <param name="IsInnocent">True for a phrase that is listed so that a shorter term inside it is not found.</param>
/// <param name="IsCaseSensitive">True where upper and lower case must agree ("Go", "IT", "US").</param>
/// <param name="IsStem">True where any continuation of the last word counts ("analy*").</param>
public sealed record Term(
    TermList List, string Text, IReadOnlyList<string> Columns, bool IsInnocent, bool IsCaseSensitive, bool IsStem)
{
    /// <summary>The cell under <paramref name="column"/>.</summary>
    /// <exception cref="KeyNotFoundException">The list has no such column.</exception>
    public string this[string column] => Columns[List.ColumnIndex(column)];
}
