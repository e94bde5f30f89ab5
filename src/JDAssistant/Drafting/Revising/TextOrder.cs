using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Text;

namespace JDAssistant.Drafting.Revising;

/// <summary>Puts parts of a text in another order: a section before or behind another, one item in place of another.</summary>
internal sealed class TextOrder(JobDescription job)
{
    /// <summary>The text with one part in another place.</summary>
    /// <param name="what">The part: "the benefits".</param>
    /// <param name="target">The part that it goes to; null for the top or the bottom of the text.</param>
    /// <param name="isBefore">True for before that part, or the top; false for behind it, or the bottom.</param>
    public TextRevision Move(string what, string? target, bool isBefore)
    {
        if (SectionOf(what) is not { } moved)
            return Unknown(what);
        var headed = job.Sections.Where(section => section.Heading is not null).ToList();
        var at = target is null ? isBefore ? headed[0] : headed[^1] : SectionOf(target);
        if (at is null)
            return Unknown(target!);
        if (at == moved)
            return TextRevision.Failed(job, "It stands there already, so nothing is changed.");
        var (from, to) = (Whole(moved), Whole(at));
        var words = job.Slice(from).TrimEnd();
        var edit = isBefore ? TextEdit.Insert(to.Start, words + "\n\n") : TextEdit.Insert(to.End, (to.End == job.Source.Text.Length ? "\n\n" : "") + words + (to.End == job.Source.Text.Length ? "\n" : "\n\n"));
        return TextRevision.Of(job, TextEdit.Delete(from), edit);
    }

    /// <summary>The text with a labelled line, "Pay: …", before or behind another; before the first of them where <paramref name="target"/> is null.</summary>
    public TextRevision? MoveLine(FactKind line, FactKind? target, bool isBefore)
    {
        var shape = new TextShape(job);
        var lines = job.Blocks.Where(block => block.Label is { } label && LabelledFact.KindOf(job.Slice(label)) is not null).ToList();
        if (lines.Find(block => KindOf(block) == line) is not { } moved || (target is null ? lines[0] : lines.Find(block => KindOf(block) == target)) is not { } at)
            return null;
        if (moved == at)
            return TextRevision.Failed(job, "It stands there already, so nothing is changed.");
        var (from, to) = (shape.LinesOf(moved), shape.LinesOf(at));
        return TextRevision.Of(job, TextEdit.Delete(from), TextEdit.Insert(isBefore ? to.Start : to.End, job.Slice(from).TrimEnd('\n') + '\n'));

        FactKind? KindOf(Block block) => LabelledFact.KindOf(job.Slice(block.Label!.Value));
    }

    /// <summary>The text with an item before or behind another of its list; the first or the last of it where <paramref name="target"/> is null. Null where the words are of no item, or of several.</summary>
    public TextRevision? MoveItem(string what, string? target, bool isBefore)
    {
        if (ItemOf(what) is not { } moved || job.Sections.FirstOrDefault(section => section.Blocks.Contains(moved)) is not { } section)
            return null;
        var items = section.Blocks.Where(block => block.Kind == BlockKind.Item).ToList();
        if ((target is null ? isBefore ? items[0] : items[^1] : ItemOf(target)) is not { } at)
            return null;
        if (moved == at)
            return TextRevision.Failed(job, "It stands there already, so nothing is changed.");
        var shape = new TextShape(job);
        var (from, to) = (shape.LinesOf(moved), shape.LinesOf(at));
        var words = job.Slice(from).TrimEnd('\n');
        var isOpen = !isBefore && !job.Slice(to).EndsWith('\n');
        return TextRevision.Of(job, TextEdit.Delete(from), TextEdit.Insert(isBefore ? to.Start : to.End, isOpen ? '\n' + words : words + '\n'));
    }

    private Block? ItemOf(string words)
    {
        var wanted = FidelityWords.ContentOf(words);
        return job.Blocks.Where(block => block.Kind == BlockKind.Item && FidelityWords.ContentOf(job.Slice(block.Content)) is var content && wanted.TrueForAll(content.Contains)).ToList() is [var only] ? only : null;
    }

    /// <summary>The text without a whole section, its heading included; null where the place names none.</summary>
    public TextRevision? Without(TextPlace place) =>
        place is { Unit: null } && place.SectionsNamed(job).FirstOrDefault(section => section.Heading is not null) is { } section ? TextRevision.Of(job, TextEdit.Delete(Whole(section))) : null;

    /// <summary>The text with another heading over a section; null where the place names none.</summary>
    public TextRevision? Rename(TextPlace place, string name) =>
        place.SectionsIn(job).FirstOrDefault(section => section.Heading is not null) is { Heading: { } heading } ? TextRevision.Of(job, new TextEdit(heading, name)) : null;

    /// <summary>The text with a section as it stands in <paramref name="other"/>; null where neither text has it, or both have it alike.</summary>
    public TextRevision? From(JobDescription other, TextPlace place)
    {
        if (place.SectionsIn(other) is not [var there, ..] || place.SectionsIn(job) is not [var here, ..])
            return null;
        var words = other.Slice(new TextOrder(other).Words(there));
        var span = Words(here);
        return words == job.Slice(span) ? null : TextRevision.Of(job, new TextEdit(span, words));
    }

    /// <summary>The text with two pieces in each other's place; null where the words name no pieces.</summary>
    public TextRevision? Swap(string one, string other)
    {
        if (TextPlace.Read(one) is not { } first || TextPlace.Read(other) is not { } second)
            return null;
        if (first.Unit is null && second.Unit is null)
            return SwapSections(one, other);
        var (left, _, problem) = first.In(job);
        var (right, _, otherProblem) = second.In(job);
        if ((problem ?? otherProblem) is { } failed)
            return TextRevision.Failed(job, failed);
        return left is [var a] && right is [var b] && a != b
            ? TextRevision.Of(job, new TextEdit(a, job.Slice(b)), new TextEdit(b, job.Slice(a)))
            : TextRevision.Failed(job, "Those are no two pieces of the text, so nothing is changed.");
    }

    private TextRevision SwapSections(string one, string other)
    {
        if (SectionOf(one) is not { } a)
            return Unknown(one);
        if (SectionOf(other) is not { } b)
            return Unknown(other);
        if (a == b)
            return TextRevision.Failed(job, "Those are one part of the text, so nothing is changed.");
        var (first, second) = (Words(a), Words(b));
        return TextRevision.Of(job, new TextEdit(first, job.Slice(second)), new TextEdit(second, job.Slice(first)));
    }

    /// <summary>A section with its heading, without the blank lines behind it.</summary>
    private TextSpan Words(Section section)
    {
        var whole = Whole(section);
        return whole with { End = whole.Start + job.Slice(whole).TrimEnd().Length };
    }

    private Section? SectionOf(string words) => TextPlace.Read(words) is { Unit: null } place ? place.SectionsIn(job).FirstOrDefault(section => section.Heading is not null) : null;

    /// <summary>The lines of a section with its heading, to the next section's.</summary>
    private TextSpan Whole(Section section)
    {
        var text = job.Source.Text;
        var start = LineStart(section.Span.Start);
        var next = job.Sections.FirstOrDefault(other => other.Span.Start > section.Span.Start);
        return new TextSpan(start, next is null ? text.Length : LineStart(next.Span.Start));

        int LineStart(int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
    }

    private TextRevision Unknown(string what) => TextRevision.Failed(job,
        $"I find no part of the text called “{what}”, so nothing is changed. Its parts are {Prose.Join(job.Sections.Where(section => section.Heading is not null).Take(8).Select(section => $"“{job.Slice(section.Heading!.Value)}”"))}.");
}
