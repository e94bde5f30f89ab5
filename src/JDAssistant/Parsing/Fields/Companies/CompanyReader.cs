using JDAssistant.Documents;
using JDAssistant.Parsing.Fields.Sections;
using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Parsing.Layout;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Companies;

/// <summary>Finds the employer's name.</summary>
/// <remarks>
/// A label decides. Otherwise a name must be backed by what is said of it ("Acme is an equal opportunity employer", "At
/// Acme, we…", "About Acme"): one capitalised word at the start of a sentence is not enough.
/// </remarks>
internal static class CompanyReader
{
    private const int Enough = 4;
    private const int LongestLine = 60;
    private const int LongestHeader = 90;
    private const int LongestItem = 400;

    private static readonly string[] Labels =
        ["company", "company name", "client", "end client", "client name", "organisation", "organization", "unternehmen", "arbeitgeber", "firma", "entreprise", "société", "empresa", "bedrijf", "school", "hotel", "employer", "employer name", "hiring organization", "hiring organisation", "organization name", "hiring company", "organisation name", "name of company"];

    /// <summary>The employer; null where the text names none, or not clearly.</summary>
    public static Mention? Read(Reading reading, JobTitle? title, IReadOnlyList<Statement> statements)
    {
        var scan = new TitleScan(reading.Text, reading.Words, reading.Terms);
        var candidates = new CompanyCandidates(scan);
        var found = new CompanyEvidence(scan, candidates);
        var sentences = new CompanySentences(scan, candidates);
        var paragraphs = 0;
        var isBelowAbout = false;
        if (title is not null)
        {
            found.AddTitle(title.Text);
            found.AddAfterTitle(title.Span);
        }

        for (var i = 0; i < reading.Blocks.Count; i++)
        {
            var block = reading.Blocks[i];
            if (Labelled(scan, reading.Blocks, i) is { } labelled)
                return new Mention(reading.Slice(labelled), labelled);
            if (title is not null && i > 0 && reading.Blocks[i - 1].Span.Contains(title.Span) && block.Label is null
                && block.Kind is BlockKind.Paragraph or BlockKind.Heading)
            {
                var line = FirstLine(scan.Text, block.Content);
                var head = HeadRow.PartOf(scan.Text, line, new TextSpan(line.Start, Math.Min(line.End, line.Start + 1)));
                if (head != line && head.Length <= LongestLine)
                    found.AddLine(head, Enough);
                else if (line.Length <= LongestHeader || Text(reading, line)[..LongestLine].Contains(" · ", StringComparison.Ordinal))
                    found.AddLine(line, StandsAboveFacts(reading, i, line) ? Enough : Enough - 1);
            }

            if (block.Label is { } about)
                found.AddHeading(about);
            if (block.Content.Length <= LongestHeader && scan.Letters(block.Content).StartsWith("Apply now at ", StringComparison.OrdinalIgnoreCase))
                found.AddHeading(block.Content);
            if (block.Kind == BlockKind.Heading)
            {
                found.AddHeading(block.Content);
                isBelowAbout = (Headings.Exact(scan.Letters(block.Content)) ?? Headings.ByPhrase(scan.Letters(block.Content))) == SectionKind.AboutCompany;
            }

            if (block.Kind == BlockKind.Item && block.Content.Length >= 20)
                sentences.AddItem(block.Content);
            // The last item of a list whose line ends were lost goes on with what stands below it.
            if (block.Kind == BlockKind.Item && block.Content.Length >= LongestItem)
                sentences.AddSentences(block.Content, isOpening: false);
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.Quote) || block.Content.Length < 20)
                continue;
            if (block.Label is not null && block.Content.Length <= LongestHeader)
                continue;
            paragraphs++;
            if (isBelowAbout)
                sentences.AddAboutUs(block.Content);
            isBelowAbout = false;
            if (paragraphs <= 12)
                sentences.AddSentences(block.Content, isOpening: paragraphs <= 3, isFirst: paragraphs == 1);
        }

        // "Company - Acme, Inc.Job ID: 7", "Employer nameAcme SurgeryAddress": a label without a colon, glued to its neighbours.
        foreach (var glued in (ReadOnlySpan<string>)["Company - ", "Employer name"])
        {
            if (reading.Text.IndexOf(glued, StringComparison.Ordinal) is not (>= 0 and var at))
                continue;
            var value = new TextSpan(at + glued.Length, Math.Min(reading.Text.Length, at + LongestHeader));
            var next = Text(reading, value).IndexOf("Address", StringComparison.Ordinal);
            found.AddLabelled(next > 0 ? value with { End = value.Start + next } : value);
        }

        foreach (var statement in statements)
            found.AddStatement(statement.Span);
        found.AddSignature();
        if ((AddressDomains.In(reading.Text) ?? (found.IsSure(Enough) ? null : AddressDomains.OfPages(reading.Text))) is { } domain)
            found.AddDomain(domain);
        return found.Best(Enough);
    }

    /// <summary>True where the next line, in the same paragraph or the next, is short and gives place or pay: title, employer and place stand one below the other.</summary>
    private static bool StandsAboveFacts(Reading reading, int index, TextSpan line)
    {
        var block = reading.Blocks[index];
        if (line.End < block.Content.End)
            return IsOfFacts(reading, FirstLine(reading.Text, block.Content with { Start = line.End + 1 }), LongestHeader);
        return index + 1 < reading.Blocks.Count && reading.Blocks[index + 1] is { Kind: BlockKind.Paragraph, Label: null } next && IsOfFacts(reading, next.Content, LongestLine);
    }

    private static bool IsOfFacts(Reading reading, TextSpan line, int longest) =>
        (line.Length <= longest || Text(reading, line).Contains(" · ", StringComparison.Ordinal) || Text(reading, line).Contains(" | ", StringComparison.Ordinal))
        && (Text(reading, line).IndexOfAny("$£€") >= 0 || Surroundings.FirstIn(reading.Terms.Of("places"), line) is not null);

    private static ReadOnlySpan<char> Text(Reading reading, TextSpan line) => reading.Text.AsSpan(line.Start, line.Length);

    /// <summary>Lines below each other are one paragraph in plain text; the employer has the first to itself.</summary>
    private static TextSpan FirstLine(string text, TextSpan block)
    {
        var end = text.IndexOf('\n', block.Start, block.Length);
        return end < 0 ? block : block with { End = end };
    }

    private static TextSpan? Labelled(TitleScan scan, IReadOnlyList<Block> blocks, int i)
    {
        var block = blocks[i];
        if (block.Label is not { } label || !IsLabel(scan.Letters(label).Trim(" *_:#")))
            return null;
        var start = block.Content.Start >= label.End ? block.Content.Start : label.End;
        while (start < block.Content.End && !char.IsLetterOrDigit(scan.Text[start]))
            start++;
        var end = start;
        while (end < block.Content.End && scan.Text[end] is not ('|' or '\n' or ';') && end - start < LongestHeader)
            end++;
        var name = Sentences.Trim(scan.Text, new TextSpan(start, end));
        while (name.Length > 1 && scan.Text[name.End - 1] is '*' or '_' or '"' or ',')
            name = name with { End = name.End - 1 };
        // "Company: AcmeSoft Inc": no line end was lost within the name.
        if (name.End == block.Content.End && name.Length > 1 && name.End < scan.Text.Length && char.IsLetter(scan.Text[name.End]) && new CompanyNames(scan).From(name.Start, Math.Min(scan.Text.Length, name.End + LongestHeader)) is { } longer)
            name = longer;
        // These labels also stand before what is no name: "Client: Fortune 500 bank".
        var isWhole = IsSure(scan.Letters(label).Trim(" *_:#")) || (block.Kind == BlockKind.Row && scan.Letters(label).StartsWith("organi", StringComparison.OrdinalIgnoreCase)) || new CompanyNames(scan).From(name.Start, name.End, allowsTrade: true) is { } whole && whole.End >= name.End - 1;
        return isWhole && name.Length > 1 && char.IsLetterOrDigit(scan.Text[name.Start]) && !char.IsLower(scan.Text[name.Start]) && scan.WordsIn(name).Length <= 10
            && !scan.Letters(name).Contains("confidential", StringComparison.OrdinalIgnoreCase)
            ? name
            : null;
    }

    private static bool IsSure(ReadOnlySpan<char> letters) =>
        letters.Contains("company", StringComparison.OrdinalIgnoreCase) || letters.Contains("employer", StringComparison.OrdinalIgnoreCase) || letters.Contains("hiring", StringComparison.OrdinalIgnoreCase)
        || letters.AreAny("unternehmen", "arbeitgeber", "firma", "entreprise", "société", "empresa", "bedrijf");

    private static bool IsLabel(ReadOnlySpan<char> letters)
    {
        foreach (var label in Labels)
        {
            if (letters.Equals(label, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
