using System.Buffers;
using JDAssistant.Documents;
using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Parsing.Layout;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Companies;

/// <summary>Collects what a text says of names that may be the employer's.</summary>
internal sealed class CompanyEvidence(TitleScan scan)
{
    private const int LongestHead = 80;

    private readonly CompanyPraise _praise = new(scan);

    private readonly CompanyNames _known = new(scan);

    private readonly CompanyBehindAt _behindAt = new(scan);

    private readonly CompanyBeside _beside = new(scan);

    private readonly CompanyTowns _towns = new(scan);

    private readonly CompanyByForm _byForm = new(scan);

    private readonly CompanySteps _steps = new(scan.Text);

    private static readonly SearchValues<char> NoNameMarks = SearchValues.Create("$£€:@?!0123456789");

    private readonly CompanyCandidates _names = new(scan);

    /// <summary>A short line below the title, before a dash or bar: "Acme – Leeds".</summary>
    public void AddLine(TextSpan line, int score)
    {
        var letters = scan.Letters(line);
        var cut = letters.Length;
        foreach (var joint in (ReadOnlySpan<string>)[" – ", " — ", " - ", " | ", " · ", " • ", "|", " ("])
        {
            var at = letters.IndexOf(joint, StringComparison.Ordinal);
            if (at > 0)
                cut = Math.Min(cut, at);
        }

        if (letters.StartsWith("About ", StringComparison.OrdinalIgnoreCase))
            return;
        var isCut = cut < letters.Length;
        // "Acme, Leeds": a suburb stands there as often as an employer, so the line alone is not enough.
        var comma = letters.IndexOf(", ", StringComparison.Ordinal);
        var isBeforePlace = comma > 0 && comma < cut && _towns.Begins(line.Start + comma + 2);
        if (isBeforePlace)
            (cut, isCut) = (comma, false);
        var name = _known.WithoutMarks(new TextSpan(line.Start, line.Start + cut));
        if (letters.ContainsAny(NoNameMarks) && !isCut || name.Length < 2 || Headings.Exact(scan.Letters(name)) is not null)
            return;
        if (!isBeforePlace && CompanyNames.HasLegalForm(scan.Letters(name)))
        {
            Add(name, score + 1, preferred: true);
            return;
        }

        if (_known.From(name.Start, name.End, allowsTrade: true) is { } whole && whole.End >= name.End - 1 && !IsDecoration(name))
        {
            if ((isBeforePlace && _towns.Begins(whole.Start)) || scan.HitsIn("places", whole).Any(hit => hit.Span == whole))
                return;
            var isBeforeCity = isBeforePlace && _known.IsBeforeCity(whole, line.Start + comma + 2);
            var least = isBeforeCity ? score + 1 : isBeforePlace ? Math.Min(score, 3) : score;
            Add(whole, isCut || _known.IsOrganisation(whole) ? least + 1 : least, preferred: true);
        }
    }

    /// <summary>True where more of the words say on what terms the job is than name anybody.</summary>
    private bool IsDecoration(TextSpan name) => scan.HitsIn("title-decoration", name).Sum(hit => hit.Span.Length) * 2 > name.Length;

    /// <summary>"Accountant at Acme", "AccountantAcme · Leeds": the name behind the title.</summary>
    public void AddAfterTitle(TextSpan title)
    {
        if (title.End < scan.Text.Length && char.IsUpper(scan.Text[title.End]) && _known.From(title.End, Math.Min(scan.Text.Length, title.End + 80)) is { } glued
            && scan.Text.AsSpan(glued.End).TrimStart(' ') is ['·' or '|' or '–', ..])
        {
            Add(glued, 4);
        }

        const string At = " at ";
        if (scan.Text.AsSpan(title.End).StartsWith(At, StringComparison.Ordinal) && _known.From(title.End + At.Length, Math.Min(scan.Text.Length, title.End + 80)) is { } name)
            Add(name, 4);
    }

    /// <summary>"About Acme", "Why Acme?", "Life at Acme".</summary>
    public void AddHeading(TextSpan heading)
    {
        var letters = scan.Letters(heading);
        foreach (var opener in (ReadOnlySpan<string>)["About ", "Life at ", "Why join us at ", "Join us at ", "Why join ", "Working at ", "Who is ", "Why work at ", "Why work for ", "Why consider ", "Why choose ", "Apply Now at ", "We are ", "Why "])
        {
            if (!letters.StartsWith(opener, StringComparison.OrdinalIgnoreCase))
                continue;
            var start = heading.Start + opener.Length;
            if (_known.From(start, heading.End) is { } name && name.End >= heading.End - 1 && scan.WordsIn(name).Length <= 4)
                Add(name, opener is "Why " ? 2 : 4);
            return;
        }

        if (_beside.HeadingsEnd(heading) is { } whole)
            Add(whole, 3);
    }

    /// <summary>The name behind a label.</summary>
    public void AddLabelled(TextSpan value)
    {
        if (_known.From(value.Start, value.End) is { } name)
            Add(name, 5);
    }

    /// <summary>"The FSM" is the Field Sales Manager, whom the text seeks.</summary>
    public void AddTitle(string title)
    {
        var initials = string.Concat(title.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        for (var length = 2; length <= initials.Length; length++)
            _names.Exclude(initials[..length]);
    }

    /// <summary>What the sentences of a paragraph say of their subjects.</summary>
    public void AddSentences(TextSpan block, bool isOpening, bool isFirst = false)
    {
        var start = block.Start;
        if (isFirst)
            AddFirstSentence(block);
        for (var i = block.Start; i < block.End; i++)
        {
            if (!Sentences.EndsAt(scan.Text, i, block.End) && scan.Text[i] != '\n')
                continue;
            AddSentence(new TextSpan(start, i + 1), isOpening);
            start = i + 1;
        }

        AddSentence(new TextSpan(start, block.End), isOpening);
    }

    /// <summary>"Acme is an equal opportunity employer": whoever makes such a statement is the employer.</summary>
    public void AddStatement(TextSpan statement)
    {
        var start = statement.Start;
        for (var i = statement.Start; i < statement.End; i++)
        {
            if (i + 1 < statement.End && scan.Text[i] != '\n' && !Sentences.EndsAt(scan.Text, i, statement.End))
                continue;
            AddStatementSentence(new TextSpan(start, i + 1));
            start = i + 1;
        }
    }

    private void AddStatementSentence(TextSpan statement)
    {
        var start = _steps.SkipBlanks(statement.Start, statement.End);
        if (_beside.PolicyOf(statement) is { } owner)
            Add(owner, 5);
        // "COUNTY OF ELMSFORD IS AN…": in capitals the name ends before its verb.
        var shout = scan.Text.AsSpan(start, Math.Max(0, statement.End - start)).IndexOf(" IS AN ", StringComparison.Ordinal);
        if (shout > 0 && _known.From(start, start + shout) is { } called && called.End == start + shout)
            Add(called, 5);
        // "EQUAL OPPORTUNITY: Acme provides…"
        if (scan.Text.AsSpan(start, Math.Min(LongestHead, statement.End - start)).IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
            start += colon + 2;
        // "As a federal contractor, Acme is…"
        var isLedIn = scan.Text.AsSpan(start).StartsWith("As a", StringComparison.Ordinal);
        if (isLedIn)
            start = _steps.BehindComma(start, statement.End);
        if (_known.From(start, statement.End) is not { } name || (isLedIn && _towns.Begins(name.Start)))
            return;
        var verb = WordAfter(_steps.BehindAffiliates(name.End));
        // "The United States Government does not discriminate": whatever department offers the job.
        if (verb is "is" or "are" or "does" or "provides" or "welcomes" or "encourages" or "embraces" or "participates" or "values" or "prohibits" or "considers" or "will" or "believes" or "celebrates")
            Add(name, _towns.Begins(name.Start) ? 4 : 6);
    }

    /// <summary>"Acme Ltd" on a line of its own below the last words: who signs.</summary>
    public void AddSignature()
    {
        if (_byForm.Signature() is { } name)
            Add(name, 4);
    }

    /// <summary>"jobs@acme.example": Acme is who has an address of its own.</summary>
    public void AddDomain(string domain)
    {
        const int Worth = 3;
        if (_names.RaiseOwner(domain, Worth))
            return;
        if (AddressDomains.Mention(scan, _known, domain) is { } word)
            Add(word, scan.Text.IndexOf(scan.Text[word.Start..word.End], word.End, StringComparison.Ordinal) > 0 ? Worth + 1 : Worth);
    }

    /// <summary>The first sentence below "About us" speaks of the employer.</summary>
    public void AddAboutUs(TextSpan block)
    {
        var start = _steps.SkipBlanks(block.Start, block.End);
        if (CompanySteps.IsLedIn(scan.Text.AsSpan(start, block.End - start)) || CompanySteps.TellsOrigin(scan.Text.AsSpan(start, block.End - start)))
            start = _steps.BehindComma(start, block.End);
        if (_known.From(start, block.End) is not { } name || !CompanySteps.IsVerb(WordAfter(scan.Text.AsSpan(name.End).StartsWith("](", StringComparison.Ordinal) ? _steps.BehindBrackets(name.End) : name.End)))
            return;
        var words = scan.WordsIn(name);
        if (scan.Letters(words[^1]) is not ("Team" or "Department" or "Division"))
            Add(name, 4);
    }

    /// <inheritdoc cref="CompanyCandidates.IsSure"/>
    public bool IsSure(int enough) => _names.IsSure(enough);

    /// <summary>The name with most evidence, where that is <paramref name="enough"/>; of equals the first in the text.</summary>
    public Mention? Best(int enough)
    {
        if (_names.Best(enough) is not { } best)
            return null;
        var span = _beside.Spelled(best) ?? _beside.WithoutDepartment(_names.WithArticle(best));
        return new Mention(scan.Text[span.Start..span.End], span);
    }

    /// <summary>"Acme builds boats in Falmouth.": whoever the text begins with, and what it does, is the employer.</summary>
    private void AddFirstSentence(TextSpan block)
    {
        var start = _steps.SkipBlanks(block.Start, block.End);
        if (_known.From(start, block.End) is not { } name || scan.HitsIn("skills", name).Any() || scan.HitsIn("places", name).Any(hit => hit.Span == name))
            return;
        var at = SkipAdverb(_steps.BehindApposition(_steps.BehindBrackets(_towns.Skip(name.End)), block.End));
        if (_beside.WholeOf(at, block.End) is not null)
            return;
        if (_steps.TellsMission(name.End))
            Add(name, 4);
        if ((scan.WordsIn(name).Length > 1 && WordAfter(at) is not ("is" or "has" or "was") && CompanySteps.IsVerb(WordAfter(at))) || WordAfter(at) is "makes" or "builds" or "runs" or "sells" or "operates" or "provides" or "delivers" or "helps" or "designs" or "develops" or "serves" or "creates" or "produces" or "manufactures"
            or "supplies" or "grows" or "bakes" or "brews" or "publishes" or "teaches" or "offers" or "manages" or "cares" or "connects" or "insures" or "ships" or "repairs")
        {
            Add(name, 3);
        }
        else if (WordAfter(at) is "is" && WordAfter(at + 3) is "a" or "an" or "the" or "one")
        {
            Add(name, scan.Text.IndexOf(scan.Text[name.Start..name.End], name.End, StringComparison.Ordinal) > 0 ? 2 : 1);
        }
    }

    private void AddSentence(TextSpan sentence, bool isOpening)
    {
        var start = _steps.SkipBlanks(sentence.Start, sentence.End);
        if (start >= sentence.End)
            return;
        var letters = scan.Text.AsSpan(start, sentence.End - start);
        if (letters.StartsWith("At ", StringComparison.Ordinal) || letters.StartsWith("Here at ", StringComparison.Ordinal))
        {
            var from = start + (letters[0] == 'A' ? 3 : 8);
            if (_known.From(from, sentence.End) is { } place && place.End < sentence.End && scan.Text[place.End] is ',' or ' ' && WordAfter(place.End) is "we" or "our" or "you" or "you'll" or "we're" or "we've" or "your" or "everyone" or "everybody" or "employees")
                Add(place, 4);
            return;
        }

        // "…Discover us At Acme, we…": a heading without an end of its own goes before.
        if (letters.IndexOf(" At ", StringComparison.Ordinal) is > 0 and var within && _known.From(start + within + 4, sentence.End) is { } told && told.End < sentence.End && scan.Text[told.End] == ',' && WordAfter(told.End) is "we" or "our")
            Add(told, 4);
        if (_behindAt.Read(start, sentence.End, isOpening) is var (employer, sureness))
            Add(employer, sureness);
        foreach (var behind in _behindAt.All(sentence))
        {
            if (!_names.Contains(behind))
                Add(behind, 1);
        }

        if (isOpening && _beside.Joined(sentence) is var (wanting, worth))
            Add(wanting, worth);
        if (_beside.Client(sentence) is { } client)
            Add(client, CompanyCandidates.NotEmployer);
        if (letters.StartsWith("We are ", StringComparison.Ordinal) && _known.From(start + 7, sentence.End) is { } self && (self.End + 1 >= sentence.End || scan.Text[self.End] is ',' or '.' || WordAfter(self.End) is "and"))
        {
            Add(self, 3);
            return;
        }

        if (isOpening && char.IsLower(letters[0]) && _byForm.InSmallLetters(start, sentence.End) is { } small)
        {
            Add(small, 4);
            return;
        }

        var isFounded = false;
        if (CompanySteps.TellsOrigin(letters))
            (start, isFounded) = (_steps.BehindComma(start, sentence.End), true);

        if (letters.StartsWith("Join ", StringComparison.Ordinal))
        {
            if (_known.From(start + 5, sentence.End) is { } joined)
                Add(joined, 1);
            return;
        }

        // "The job in short: Acme seeks a nurse."
        if (letters.IndexOf(": ", StringComparison.Ordinal) is > 0 and < LongestHead and var colon && _known.From(start, sentence.End) is null)
            start += colon + 2;
        // An adjective at the head of a sentence names nobody.
        if (_known.From(start, sentence.End) is not { } name || scan.Letters(name) is "Global" or "International" or "National" or "Regional" or "Local" or "Digital")
            return;
        var behindPlace = _towns.Skip(name.End);
        var at = SkipAdverb(_steps.BehindApposition(_steps.BehindBrackets(_steps.BehindBrackets(behindPlace)), sentence.End));
        if (_beside.WholeOf(at, sentence.End) is { } whole)
        {
            Add(whole, 3);
            return;
        }

        if (_beside.TeamSeeks(name, sentence.End) is > 0 and var seeking)
        {
            Add(name, seeking);
            return;
        }

        var verb = WordAfter(at);
        var score = verb switch
        {
            "is" or "are" => _praise.IsSeeking(at) || (isOpening && _praise.NamesFirm(at, sentence.End)) ? 4 : _praise.Praises(at) || _praise.NamesFirm(at, sentence.End) ? 3 : 2,
            "seeks" or "sucht" or "recherche" or "recrute" or "zoekt" or "busca" => 4,
            "has" or "have" when _praise.IsSeeking(at) => 4,
            "has" when WordAfter(at + 4) is "been" => 3,
            "needs" => isOpening && _praise.IsAfterNeeds(_towns.Skip(name.End)) ? 4 : 0,
            "has" or "offers" or "provides" or "was" or "believes" or "helps" or "serves" or "delivers" or "develops" or "builds" or "operates" or "partners" or "works" or "makes" or "runs" or "sells" => 2,
            // Too little to stand alone, enough for a name that stands below the title.
            _ => isOpening && CompanySteps.IsVerb(verb) ? 1 : 0,
        };
        // A department speaks of itself as its employer does.
        if (score > 1 && scan.Letters(name).StartsWith("Department", StringComparison.Ordinal) || scan.Letters(name).StartsWith("Office", StringComparison.Ordinal))
            score--;
        if (score > 0)
            Add(name, (isOpening || score == 4 ? score : score - 1) + (isFounded || (behindPlace > name.End && score > 1) ? 1 : 0));
    }

    /// <summary>Behind " annually", " proudly"; the same place where no such word stands there.</summary>
    private int SkipAdverb(int at) => WordAfter(at) is { Length: > 4 } word && char.IsLower(word[0]) && word.EndsWith("ly", StringComparison.Ordinal) ? at + 1 + word.Length : at;

    private string WordAfter(int at)
    {
        var i = scan.WordFrom(at);
        return i < scan.Words.Length && scan.Words[i].Start - at <= 3 && scan.Text.AsSpan(at, scan.Words[i].Start - at).IndexOf(']') < 0 ? scan.Text[scan.Words[i].Start..scan.Words[i].End] : "";
    }

    private void Add(TextSpan name, int score, bool preferred = false) => _names.Add(name, score, preferred);
}
