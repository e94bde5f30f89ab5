using JDAssistant.Documents;
using JDAssistant.Exporting.Postings;

namespace JDAssistant.Exporting.Ats;

/// <summary>Writes the body of Ashby's <c>jobPosting.update</c>: title, workplace, description.</summary>
/// <remarks>Source: developers.ashbyhq.com/reference/jobpostingupdate; its descriptions keep headings, lists, links and emphasis.</remarks>
public static class AshbyExport
{
    /// <summary>The payload, and what is to be done by hand.</summary>
    public static (string Text, IReadOnlyList<string> Notes) Write(JobDescription job)
    {
        var facts = PostingFacts.Of(job);
        var json = PostingJson.Write(json =>
        {
            json.WriteIf("title", facts.Title);
            json.WriteIf("workplaceType", facts.Workplace?.ToString());
            json.WriteStartObject("description");
            json.WriteString("type", "text/html");
            json.WriteString("content", HtmlExport.Body(job));
            json.WriteEndObject();
        });
        List<string> notes = ["Ashby needs jobPostingId, the id of the posting to update: add it."];
        if (facts.Title is null)
            notes.Add("The text has no title: the system wants one.");
        if (facts.Workplace is null && job.Workplace.Count > 0)
            notes.Add("The text says more than one of on site, hybrid and remote, so workplaceType is left out.");
        if (facts.Pay is { } pay)
            notes.Add($"Pay is set by another call, jobPosting.updateCompensation; the text says {pay}.");
        return (json, notes);
    }
}
