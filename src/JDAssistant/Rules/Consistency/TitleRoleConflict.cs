using JDAssistant.Documents;
using JDAssistant.Rules.Wording;
using JDAssistant.Terms;
using JDAssistant.Text;

namespace JDAssistant.Rules.Consistency;

/// <summary>Flags a text that calls the job something else than its title does.</summary>
public sealed class TitleRoleConflict : Rule
{
    private const int MostWords = 7;

    private const int MostPlainWords = 4;

    private const int MostParagraphs = 3;

    private const int MostWordsOfField = 4;

    private const int Stem = 5;

    // "DBA" and "CSM" are short for what the title may write out.
    private const int ShortestNoun = 4;

    // What any job's holder may be called.
    private static readonly string[] General = ["leader", "lead", "expert", "professional", "individual", "member", "chief", "head", "hand", "partner", "talent", "colleague", "companion", "person", "trainee", "apprentice", "intern", "fellow", "volunteer", "contractor", "owner", "crew", "term", "star", "champion", "team", "principal", "staff", "manager", "executive", "practitioner", "generalist", "enthusiast", "candidate", "employee", "contributor"];

    // Nouns of which nearly every job is one.
    private static readonly string[] Vague =
    [
        "manager", "specialist", "assistant", "coordinator", "representative", "supervisor", "officer", "director", "associate", "agent", "advisor", "adviser", "operator",
        "consultant", "administrator", "worker", "architect", "engineer", "developer", "analyst", "planner", "trainer", "host", "guard", "writer", "scientist", "designer", "programmer",
    ];

    private static readonly (string Letters, string[] Meaning)[] Initials =
    [
        ("ux", ["user", "experience"]), ("ui", ["user", "interface"]), ("qa", ["quality", "assurance"]), ("hr", ["human", "resource"]), ("pr", ["public", "relation"]),
        ("ml", ["machine", "learning"]), ("ai", ["artificial", "intelligence"]), ("bi", ["business", "intelligence"]), ("it", ["information", "technology"]), ("rn", ["registered", "nurse"]),
        ("math", ["mathematic"]), ("vp", ["vice", "president"]), ("pe", ["physical", "education"]), ("sen", ["special", "education", "need"]),
    ];

    public override RuleInfo Info { get; } = new(
        "JD105", "title-role-conflict", Severity.Warning, Evidence.Contradiction,
        "The title names one job and the text another.") { NeedsEnglish = true };

    public override IEnumerable<Finding> Check(JobDescription job)
    {
        if (job.Title is not { } title)
            yield break;
        var roles = Occupations(job);
        var titleRole = Significant(job, WithoutSuffix(job, title.Span));
        if (titleRole.Count > MostWords)
            yield break;
        if (Addressed(job, title, roles) is { } addressed)
        {
            yield return Conflict(job, title, addressed);
            yield break;
        }

        // Without a known noun in the title there is nothing to compare with.
        if (roles.FirstOrDefault(hit => title.Span.Contains(hit.Span)) is null)
            yield break;
        foreach (var finding in Subjects(job, title, titleRole, roles))
        {
            yield return finding;
            yield break;
        }

        if (Holder(job, title, roles) is { } holder)
        {
            yield return Conflict(job, title, holder);
            yield break;
        }

        foreach (var named in Fields(job, title, roles))
        {
            var role = Significant(job, named);
            if (role.Count == 0 || role.IsSubsetOf(titleRole) || titleRole.IsSubsetOf(role) || AreInitials(job, title.Span, named))
                continue;
            yield return titleRole.Overlaps(role) ? Conflict(job, title, named) with { Severity = Severity.Notice } : Conflict(job, title, named);
            yield break;
        }

        foreach (var cue in job.Terms.Of("role-cues"))
        {
            if (title.Span.Contains(cue.Span) || job.BlockAt(cue.Span.Start) is not { } block || !(block.Kind is BlockKind.Paragraph or BlockKind.Heading || IsDuty(job, cue, block))
                || (cue.Term.Text is "our new" or "our next" && block.Kind != BlockKind.Heading && !IsAboutReader(job, cue, block))
                || (cue.Term.Text.StartsWith("as ", StringComparison.Ordinal) && block.Kind != BlockKind.Item && !IsAboutReader(job, cue, block))
                || Named(job, cue, roles) is not { } named)
            {
                continue;
            }

            // "As our success manager will tell you" speaks of a colleague.
            if (block.Kind == BlockKind.Item && cue.Term.Text == "as our" && (named.End >= job.Source.Text.Length || job.Source.Text[named.End] != ','))
                continue;
            var role = Significant(job, named);
            if (role.Count == 0 || ((role.IsSubsetOf(titleRole) || titleRole.IsSubsetOf(role)) && !IsSecond(job, title, named)))
                continue;
            if (IsLower(job, named) ? !IsOther(job, title, titleRole, named, roles, cue) : job.WordsIn(named).Length < 2)
                continue;
            if (AreInitials(job, title.Span, named))
                continue;
            var sameNoun = titleRole.Contains(Noun(job, roles, named));
            var finding = Conflict(job, title, named);
            yield return sameNoun ? finding with { Severity = Severity.Notice } : finding;
            yield break;
        }
    }

    /// <summary>The nouns that name an occupation, in order.</summary>
    private static TermHit[] Occupations(JobDescription job)
    {
        var nouns = job.Terms.Of("role-nouns");
        return [.. nouns.Concat(job.Terms.Of("job-nouns").Where(noun => noun.Span.Length >= ShortestNoun && !General.Contains(noun.Term.Text, StringComparer.OrdinalIgnoreCase) && !nouns.Any(other => other.Span.Overlaps(noun.Span)))).OrderBy(noun => noun.Span.Start)];
    }

    /// <summary>"As payroll officer you …" without an article, in a text for another job.</summary>
    private static TextSpan? Addressed(JobDescription job, JobTitle title, TermHit[] roles)
    {
        foreach (var noun in roles)
        {
            var next = noun.FirstWord + noun.WordCount;
            // "As a dog groomer at Fernhill you …".
            for (var i = next; i < job.Words.Length && i <= next + MostPlainWords && job.Slice(job.Words[next].Span) is "at" or "in" or "with" && job.Source.Text[job.Words[i].End - 1] != '.'; i++)
            {
                if (job.Slice(job.Words[i].Span) is "you" or "your")
                    next = i;
            }

            if (next >= job.Words.Length || !job.Slice(job.Words[next].Span).StartsWith("you", StringComparison.Ordinal) || Prose.Sentence(job, noun.Span).End < job.Words[next].Start || !Prose.IsFact(job, noun.Span))
                continue;
            var first = noun.FirstWord;
            while (first > 0 && noun.FirstWord - first < MostPlainWords && job.Source.Text[job.Words[first - 1].End] == ' ' && job.Slice(job.Words[first - 1].Span) is not ("As" or "as"))
                first--;
            var isAddressed = first > 0 && job.Slice(job.Words[first - 1].Span) is "As" or "as";
            while (first < noun.FirstWord && job.Slice(job.Words[first].Span) is "our" or "a" or "an" or "the" or "new" or "next")
                first++;
            var named = new TextSpan(job.Words[first].Start, noun.Span.End);
            if (isAddressed && (RoleFields.AreApart(job, title.Span, named) == true || IsSecond(job, title, named)))
                return named;
        }

        return null;
    }

    /// <summary>"The Paralegal will start in spring": what only the job's holder does, said of another trade.</summary>
    private static TextSpan? Holder(JobDescription job, JobTitle title, TermHit[] roles)
    {
        foreach (var noun in roles)
        {
            var next = noun.FirstWord + noun.WordCount;
            if (next + 1 >= job.Words.Length || job.Slice(job.Words[next].Span) != "will" || job.Slice(job.Words[next + 1].Span) is not ("start" or "join" or "report" or "earn"))
                continue;
            var first = noun.FirstWord;
            while (first > 0 && noun.FirstWord - first < MostPlainWords && job.Source.Text.AsSpan(job.Words[first - 1].End, job.Words[first].Start - job.Words[first - 1].End) is " " && job.Slice(job.Words[first - 1].Span) is not ("The" or "the"))
                first--;
            if (first > 0 && job.Slice(job.Words[first - 1].Span) == "The" && new TextSpan(job.Words[first].Start, noun.Span.End) is var named && !title.Span.Overlaps(named)
                && Prose.IsFact(job, named) && RoleFields.AreApart(job, title.Span, named) == true)
                return named;
        }

        return null;
    }

    /// <summary>"- As our DevOps Engineer, keep the servers up", and "As our new Baker you will" where it became an item.</summary>
    private static bool IsDuty(JobDescription job, TermHit cue, Block block) =>
        block.Kind == BlockKind.Item && block.Content.Start == cue.Span.Start
        && (cue.Term.Text == "as our" && job.SectionAt(cue.Span.Start) is { Kind: SectionKind.Responsibilities } || cue.Term.Text == "as our new");

    /// <summary>"As a Baker you will …" at the start of a paragraph; "as a Baker would" and "as a Bank, we" are something else.</summary>
    private static bool IsAboutReader(JobDescription job, TermHit cue, Block block)
    {
        if (block.Content.Start != cue.Span.Start && Prose.Sentence(job, cue.Span) is var own && job.Source.Text.AsSpan(own.Start, cue.Span.Start - own.Start).ContainsAnyExcept(' ', '*'))
            return false;
        foreach (var word in job.WordsIn(Prose.Sentence(job, cue.Span)))
        {
            if (job.Slice(word.Span) is "you" or "you'll" or "you’ll" or "your" or "want" or "expect")
                return true;
        }

        return false;
    }

    /// <summary>The values of "Position: Buyer" and "Job title: Junior Buyer" below the title: a name that ends with its noun, and nothing beside it.</summary>
    private static IEnumerable<TextSpan> Fields(JobDescription job, JobTitle title, TermHit[] roles)
    {
        foreach (var block in job.Blocks)
        {
            if (block.Label is { } label && block.Span.Start > title.Span.End && job.Slice(label).Trim(':', '*', ' ').ToLowerInvariant() is "role" or "position" or "job title" or "title" or "position title"
                && job.WordsIn(new TextSpan(label.End, block.Content.End)) is [var first, .., var last] and { Length: <= MostWords }
                && Array.Exists(roles, role => role.Span.End == last.End) && char.IsUpper(job.Source.Text[first.Start]))
            {
                yield return new TextSpan(first.Start, last.End);
            }
        }
    }

    /// <summary>"The Warehouse Clerk will …" at the start of the first paragraph that tells what the job is.</summary>
    private IEnumerable<Finding> Subjects(JobDescription job, JobTitle title, HashSet<string> titleRole, IReadOnlyList<TermHit> roles)
    {
        foreach (var block in job.SectionsOf(SectionKind.Summary).SelectMany(section => section.Blocks).Where(block => block.Kind == BlockKind.Paragraph).Take(MostParagraphs))
        {
            var first = job.WordFrom(block.Content.Start);
            if (first + 3 >= job.Words.Length || job.Slice(job.Words[first].Span) != "The" || Capitals(job, first + 1, roles) is not { } named
                || job.WordFrom(named.End) is var next && (next + 1 >= job.Words.Length || !IsVerb(job.Slice(job.Words[next].Span)) || job.Slice(job.Words[next + 1].Span) is "hiring" or "seeking" or "looking" or "recruiting" or "accepting" or "searching"))
            {
                continue;
            }

            var role = Significant(job, named);
            // "The Supervisor of Elections administers" an office, and a typist's slip is no other job.
            if (job.Slice(job.Words[next].Span) is not ("will" or "is" or "shall" or "reports") && (job.Slice(named).Contains(" of ", StringComparison.Ordinal) || role.Any(word => titleRole.Any(other => word.AsSpan(0, Math.Min(word.Length, Stem)).Equals(other.AsSpan(0, Math.Min(other.Length, Stem)), StringComparison.OrdinalIgnoreCase)))))
                yield break;
            if (role.Count >= 2 && !role.IsSubsetOf(titleRole) && !titleRole.IsSubsetOf(role) && !titleRole.Contains(Noun(job, roles, named)))
                yield return Conflict(job, title, named);
            yield break;
        }
    }

    /// <summary>"Will", and what somebody does: "performs", "supports".</summary>
    private static bool IsVerb(string word) =>
        word is "will" or "is" or "shall" || (word.Length > ShortestNoun && word[^1] == 's' && word[^2] != 's' && char.IsLower(word[0]));

    private Finding Conflict(JobDescription job, JobTitle title, TextSpan named) => Report(
        named,
        $"The title says “{title.Text}”, the text “{job.Slice(named)}”: call the job by one name.",
        null,
        new RelatedSpan($"The title says “{title.Text}”.", title.Span));

    /// <summary>True where fields or trades tell the two apart, or nothing is known of them and a name of two words is none of the title's.</summary>
    private static bool IsOther(JobDescription job, JobTitle title, HashSet<string> titleRole, TextSpan named, IReadOnlyList<TermHit> roles, TermHit cue) =>
        // "As the largest dealer in the west, you …" praises the employer.
        RoleFields.AreApart(job, title.Span, named) ?? (cue.Term.Text != "as the" && job.WordsIn(named).Length > 1 && !Vague.Contains(Noun(job, roles, named)) && !titleRole.Contains(Noun(job, roles, named)));

    /// <summary>"EIM Specialist" of "Enterprise Information Management Specialist".</summary>
    private static bool AreInitials(JobDescription job, TextSpan title, TextSpan named)
    {
        var initials = string.Concat(job.WordsIn(title).ToArray().Select(word => char.ToUpperInvariant(job.Source.Text[word.Start])));
        foreach (var word in job.WordsIn(named))
        {
            if (word.End - word.Start is > 1 and < 6 && initials.Contains(job.Slice(word.Span), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>"As Assistant Store Manager you" for a Store Manager: one stands below the other.</summary>
    private static bool IsSecond(JobDescription job, JobTitle title, TextSpan named) =>
        job.Slice(job.WordsIn(named)[0].Span) is "Assistant" or "Deputy" or "Trainee" && job.Slice(named).EndsWith(title.Text, StringComparison.OrdinalIgnoreCase) && job.WordsIn(title.Span).Length is > 1 and var words && job.WordsIn(named).Length > words;

    private static bool IsLower(JobDescription job, TextSpan named) => char.IsLower(job.Source.Text[named.Start]);

    /// <summary>"We are looking for a head receptionist to join us": an occupation in small letters that nothing else can be meant by.</summary>
    private static TextSpan? Plain(JobDescription job, int first, IReadOnlyList<TermHit> roles)
    {
        for (var i = first; i < job.Words.Length && i < first + MostPlainWords; i++)
        {
            if (i > first && job.Source.Text.AsSpan(job.Words[i - 1].End, job.Words[i].Start - job.Words[i - 1].End) is not " ")
                return null;
            if (roles.FirstOrDefault(role => role.Span == job.Words[i].Span) is not { } noun)
                continue;
            var next = i + 1 < job.Words.Length ? job.Slice(job.Words[i + 1].Span) : "";
            if (i + 1 >= job.Words.Length || job.Source.Text.AsSpan(noun.Span.End, job.Words[i + 1].Start - noun.Span.End).ContainsAny(",.!?\n"))
                next = "who";
            var isTold = i > first || !Vague.Contains(noun.Term.Text, StringComparer.Ordinal);
            return isTold && next is "to" or "who" or "for" or "in" or "at" or "you" or "you’ll" or "you'll" or "with" ? new TextSpan(job.Words[first].Start, noun.Span.End) : null;
        }

        return null;
    }

    /// <summary>The role that a cue such as "looking for a" leads to: capitalised words up to a noun that names a job.</summary>
    private static TextSpan? Named(JobDescription job, TermHit cue, IReadOnlyList<TermHit> roles)
    {
        var first = cue.FirstWord + cue.WordCount;
        return Capitals(job, first, roles) ?? Plain(job, first, roles);
    }

    private static TextSpan? Capitals(JobDescription job, int first, IReadOnlyList<TermHit> roles)
    {
        TextSpan? named = null;
        for (var i = first; i < job.Words.Length && i < first + MostWords; i++)
        {
            var word = job.Words[i];
            var gap = job.Source.Text.AsSpan(job.Words[i - 1].End, word.Start - job.Words[i - 1].End);
            if (gap.IndexOfAnyExcept(" /-&*") >= 0 || !char.IsUpper(job.Source.Text[word.Start]))
                break;
            if (roles.Any(role => role.Span.End == word.End && role.FirstWord >= first))
                named = new TextSpan(job.Words[first].Start, word.End);
        }

        named = WithField(job, named, first);

        return named is { } span && job.Levels.FirstOrDefault(level => level.Span.Start == span.Start) is null ? WithoutLevels(job, first, span) : named;
    }

    /// <summary>"Teacher of Physics", "Head of Marketing": what follows "of" tells which.</summary>
    private static TextSpan? WithField(JobDescription job, TextSpan? named, int first)
    {
        var of = named is { } noun ? job.WordFrom(noun.End) : first + 1;
        if (of + 1 >= job.Words.Length || (job.Slice(job.Words[of].Span) is var link && link is not ("of" or "in")) || (link is "in" && job.Title?.Text.Contains(" in ", StringComparison.Ordinal) != true) || !char.IsUpper(job.Source.Text[job.Words[of + 1].Start])
            || (named is null && job.Slice(job.Words[first].Span) is not "Head"))
        {
            return named;
        }

        var last = of;
        while (last + 1 < job.Words.Length && last - of < MostWordsOfField && job.Source.Text.AsSpan(job.Words[last].End, job.Words[last + 1].Start - job.Words[last].End) is " " or " & "
            && (char.IsUpper(job.Source.Text[job.Words[last + 1].Start]) || (job.Slice(job.Words[last + 1].Span) is "and" && last + 2 < job.Words.Length && char.IsUpper(job.Source.Text[job.Words[last + 2].Start]))))
        {
            last++;
        }

        return new TextSpan(job.Words[first].Start, job.Words[last].End);
    }

    private static TextSpan WithoutLevels(JobDescription job, int first, TextSpan span)
    {
        while (first + 1 < job.Words.Length && job.Words[first + 1].Start < span.End && IsLevel(job, job.Words[first]) && job.Slice(job.Words[first].Span) != "Assistant")
            first++;
        return new TextSpan(job.Words[first].Start, span.End);
    }

    private static string Noun(JobDescription job, IReadOnlyList<TermHit> roles, TextSpan named)
    {
        var noun = roles.Last(role => named.Contains(role.Span));
        var known = job.Terms.Of("role-nouns").FirstOrDefault(role => role.Span == noun.Span);
        return Canonical(known?.Term["same"] is { Length: > 0 } same ? same : job.Slice(noun.Span));
    }

    /// <summary>The words that tell one job from another, under one name each.</summary>
    private static HashSet<string> Significant(JobDescription job, TextSpan span)
    {
        var nouns = job.Terms.Of("role-nouns").Where(hit => span.Contains(hit.Span)).ToDictionary(hit => hit.Span.Start, hit => hit.Term["same"]);
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in job.WordsIn(span))
        {
            if (IsLevel(job, word) || word.IsNumber)
                continue;
            words.Add(Canonical(nouns.TryGetValue(word.Start, out var same) && same.Length > 0 ? same : job.Slice(word.Span)));
        }

        foreach (var (letters, meaning) in Initials)
        {
            if (words.Remove(letters))
                words.UnionWith(meaning);
        }

        words.Remove("of");
        words.Remove("in");
        words.Remove("and");
        words.Remove("the");
        words.Remove("for");
        return words;
    }

    /// <summary>"Data Center Engineer - Sunnyvale": what stands after the dash is a place or a team.</summary>
    private static TextSpan WithoutSuffix(JobDescription job, TextSpan title)
    {
        var dash = job.Source.Text.AsSpan(title.Start, title.Length).IndexOf(" - ", StringComparison.Ordinal);
        return dash > 0 && new TextSpan(title.Start, title.Start + dash) is var head && Prose.Has(job, "role-nouns", head) ? head : title;
    }

    private static string Canonical(string word)
    {
        var lower = word.ToLowerInvariant();
        return lower.Length > 3 && lower.EndsWith('s') && !lower.EndsWith("ss", StringComparison.Ordinal) ? lower[..^1] : lower;
    }

    private static bool IsLevel(JobDescription job, Word word) =>
        job.Terms.Of("role-levels").Any(hit => hit.Span.Contains(word.Span));
}
