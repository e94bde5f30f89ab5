using System.Text;
using JDAssistant.Drafting.Briefs;

namespace JDAssistant.Conversations.Replies;

/// <summary>A form to fill in; a channel that has none shows its Markdown.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Fields">Its fields, in order.</param>
/// <param name="Submit">The button that sends it; what stands in the fields comes back in <see cref="Message.Data"/> by their ids.</param>
public sealed record FormPart(string Title, IReadOnlyList<FormField> Fields, ReplyAction Submit) : ReplyPart
{
    /// <summary>In the data of <see cref="Actions.Form"/>: asks for the form with nothing in it, whatever is in hand.</summary>
    public const string New = "new";

    /// <summary>Said where a field that is required is empty.</summary>
    public const string Missing = "A title is all I need to begin.";

    /// <summary>The button that brings the same form again: a channel whose forms open over the conversation asks for it so.</summary>
    public ReplyAction Again { get; init; } = new("Open the form", Actions.Form);

    /// <summary>The form for the facts of a job, filled with those of <paramref name="brief"/>.</summary>
    public static FormPart ForBrief(Brief brief)
    {
        var values = BriefForm.Values(brief);
        var fields = BriefField.All.Select(asked => new FormField(
            asked.Id, asked.Label, asked.Example, values.GetValueOrDefault(asked.Id, ""), asked.IsList, IsRequired: asked.Kind == FactKind.Title));
        var form = new FormPart("The facts of the job", [.. fields], new ReplyAction("Write the draft", Actions.Draft));
        return values.Count > 0 ? form : form with { Again = form.Again with { Data = new Dictionary<string, string> { [New] = "yes" } } };
    }

    /// <summary>The fields as a list to answer in words.</summary>
    public string Markdown
    {
        get
        {
            var text = new StringBuilder($"**{Quote.Escaped(Title)}:** tell me, in any words and any order:\n\n");
            foreach (var asked in Fields)
            {
                text.Append("- ").Append(Quote.Escaped(asked.Label)).Append(": ")
                    .Append(asked.Value.Length > 0 ? Quote.Escaped(asked.Value) : $"such as {Quote.Of(asked.Example)}").Append('\n');
            }

            return text.ToString().TrimEnd();
        }
    }
}

/// <summary>A field of a form.</summary>
/// <param name="Id">Its name in the data that comes back.</param>
/// <param name="Label">What stands over it.</param>
/// <param name="Example">What may stand in it, shown while it is empty.</param>
/// <param name="Value">What stands in it at first; "" for nothing.</param>
/// <param name="IsList">True where it takes several lines.</param>
/// <param name="IsRequired">True where the form cannot be sent without it.</param>
public sealed record FormField(string Id, string Label, string Example, string Value, bool IsList, bool IsRequired);
