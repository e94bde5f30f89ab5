using System.Text.RegularExpressions;
using JDAssistant.Documents;
using JDAssistant.Text;

namespace JDAssistant.Drafting.Revising;

/// <summary>The edits of one change to a text, as they come together.</summary>
internal sealed class EditList(JobDescription job) : List<TextEdit>
{
    /// <summary>Puts <paramref name="value"/> in place of what stands there, unless that is the same.</summary>
    public void Replace(TextSpan span, string value)
    {
        if (!string.Equals(job.Slice(span), value, StringComparison.Ordinal))
            Add(new TextEdit(span, value));
    }

    /// <summary>Replaces words together with the article before them: "a Barista" becomes "an Assistant".</summary>
    public void ReplaceNoun(TextSpan span, string value)
    {
        var article = Article.Match(job.Source.Text[Math.Max(0, span.Start - 4)..span.Start]);
        if (!article.Success)
        {
            Replace(span, value);
            return;
        }

        var with = Prose.WithArticle(value);
        Replace(new TextSpan(span.Start - article.Length, span.End), char.IsUpper(article.Value[0]) ? Prose.Capitalised(with) : with);
    }

    private static Regex Article => field ??= new(@"\ban?\s$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
}
