using JDAssistant.Parsing.Fields.Titles;
using JDAssistant.Text;

namespace JDAssistant.Parsing.Fields.Companies;

/// <summary>Reads what sentences say of names that may be the employer's.</summary>
internal sealed class CompanySentences(TitleScan scan, CompanyCandidates candidates)
{
    private const int LongestHead = 80;

    private readonly CompanyPraise _praise = new(scan);

    private readonly CompanyNames _known = new(scan);

    private readonly CompanyBehindAt _behindAt = new(scan);

    private readonly CompanyBeside _beside = new(scan);

    private readonly CompanyTowns _towns = new(scan);

    private readonly CompanyByForm _byForm = new(scan);

    private readonly CompanySteps _steps = new(scan);

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

    /// <summary>The first sentence below "About us" speaks of the employer.</summary>
    public void AddAboutUs(TextSpan block)
    {
        var start = _steps.SkipBlanks(block.Start, block.End);
        if (CompanySteps.IsLedIn(scan.Text.AsSpan(start, block.End - start)) || CompanySteps.TellsOrigin(scan.Text.AsSpan(start, block.End - start)))
            start = _steps.BehindComma(start, block.End);
        if (_known.From(start, block.End) is not { } name || !CompanySteps.IsVerb(_steps.WordAfter(scan.Text.AsSpan(name.End).StartsWith("](", StringComparison.Ordinal) ? _steps.BehindBrackets(name.End) : name.End)))
            return;
        var words = scan.WordsIn(name);
        if (scan.Letters(words[^1]) is not ("Team" or "Department" or "Division"))
            candidates.Add(name, 4);
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
            candidates.Add(name, 4);
        // A full stop in between ("named by Inc. Magazine") ends no sentence.
        if (at > name.End + LongestHead && _praise.IsSeeking(at))
            candidates.Add(name, 4);
        if ((scan.WordsIn(name).Length > 1 && _steps.WordAfter(at) is not ("is" or "has" or "was") && CompanySteps.IsVerb(_steps.WordAfter(at))) || _steps.WordAfter(at) is "makes" or "builds" or "runs" or "sells" or "operates" or "provides" or "delivers" or "helps" or "designs" or "develops" or "serves" or "creates" or "produces" or "manufactures"
            or "supplies" or "grows" or "bakes" or "brews" or "publishes" or "teaches" or "offers" or "manages" or "cares" or "connects" or "insures" or "ships" or "repairs")
        {
            candidates.Add(name, 3);
        }
        else if (_steps.WordAfter(at) is "is" && _steps.WordAfter(at + 3) is "a" or "an" or "the" or "one")
        {
            candidates.Add(name, _known.IsOrganisation(name) || scan.Text.IndexOf(scan.Text[name.Start..name.End], name.End, StringComparison.Ordinal) > 0 ? 2 : 1);
        }
    }

    /// <summary>"the team at Acme", "the customers of Acme": what is said of names in passing.</summary>
    private void AddPlacesOfWork(TextSpan sentence, bool isItem)
    {
        foreach (var (behind, isWork) in _behindAt.All(sentence))
        {
            if ((isWork || !isItem) && !candidates.Contains(behind))
                candidates.Add(behind, isWork ? 2 : 1);
        }

        if (_beside.OwnerOf(sentence) is { } owner)
            candidates.Add(owner, 2);
        if (_beside.SuccessOf(sentence) is { } whose)
            candidates.AddOwner(whose);
    }

    /// <summary>"Acme offers a competitive salary": an item, too, tells who gives it.</summary>
    public void AddItem(TextSpan item)
    {
        AddPlacesOfWork(item, isItem: true);
        // "NIGHT BAKER - LEEDS - UP TO 30k Acme are thrilled…": the dashes of a headline make items.
        if (_beside.Recruiting(item, isOpening: false) is { } recruiting)
            candidates.Add(recruiting, 4);
        if (_known.From(item.Start, item.End) is { } name && _steps.WordAfter(name.End) is "offers" or "provides" && _praise.OffersTerms(name.End, item.End))
            candidates.Add(name, 4);
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
            if (_known.From(from, sentence.End) is { } place && place.End < sentence.End && scan.Text[place.End] is ',' or ' ')
            {
                if (_steps.WordAfter(place.End) is "we" or "our" or "you" or "you'll" or "we're" or "we've" or "your" or "everyone" or "everybody" or "employees")
                    candidates.Add(place, 4);
                else if (scan.Text[place.End] == ',' && !_towns.Begins(place.Start))
                    candidates.Add(place, isOpening ? 4 : 2);
            }

            return;
        }

        // "…Discover us At Acme, we…": a heading without an end of its own goes before.
        if (letters.IndexOf(" At ", StringComparison.Ordinal) is > 0 and var within && _known.From(start + within + 4, sentence.End) is { } told && told.End < sentence.End && scan.Text[told.End] == ',' && _steps.WordAfter(told.End) is "we" or "our")
            candidates.Add(told, 4);
        if (_behindAt.Read(start, sentence.End, isOpening) is var (employer, sureness))
            candidates.Add(employer, sureness);
        AddPlacesOfWork(sentence, isItem: false);

        if (isOpening && _beside.Joined(sentence) is var (wanting, worth))
            candidates.Add(wanting, worth);
        if (_beside.Recruiting(sentence, isOpening) is { } recruiting)
            candidates.Add(recruiting, 4);
        if (_beside.Client(sentence) is { } client)
            candidates.Add(client, CompanyCandidates.NotEmployer);
        if (letters.StartsWith("We are ", StringComparison.Ordinal) && _known.From(start + 7, sentence.End) is { } self && (self.End + 1 >= sentence.End || scan.Text[self.End] is ',' or '.' || _steps.WordAfter(self.End) is "and"))
        {
            candidates.Add(self, 3);
            return;
        }

        if (isOpening && char.IsLower(letters[0]) && _byForm.InSmallLetters(start, sentence.End) is { } small)
        {
            candidates.Add(small, 4);
            return;
        }

        var isFounded = false;
        if (CompanySteps.TellsOrigin(letters) || letters is ['S', 'i', 'n', 'c', 'e', ' ', '1' or '2', ..])
            (start, isFounded) = (_steps.BehindComma(start, sentence.End), true);
        // "Founded in 1908, the Acme Trust (AT) is…"
        if (isFounded && scan.Text.AsSpan(start).StartsWith("the ", StringComparison.Ordinal))
            start += 4;

        // "Joining Acme means…" and "Currently Acme is looking for…" are about Acme.
        foreach (var opener in (ReadOnlySpan<string>)["Joining ", "Currently ", "Presently "])
        {
            if (letters.StartsWith(opener, StringComparison.Ordinal))
                start += opener.Length;
        }

        const string Career = "A career with ";
        if (letters.StartsWith(Career, StringComparison.Ordinal) && _known.From(start + Career.Length, sentence.End) is { } giving)
        {
            candidates.Add(giving, 4);
            return;
        }

        if (letters.StartsWith("Join ", StringComparison.Ordinal))
        {
            if (_known.From(start + 5, sentence.End) is { } joined)
                candidates.Add(joined, 1);
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
            candidates.Add(whole, 3);
            return;
        }

        if (_beside.TeamSeeks(name, sentence.End) is > 0 and var seeking)
        {
            candidates.Add(name, seeking);
            return;
        }

        var verb = _steps.WordAfter(at);
        var score = verb switch
        {
            // "Acme Inc. was established…": the form leaves no doubt.
            _ when isOpening && CompanySteps.IsVerb(verb) && CompanyNames.IsLegalForm(scan.Letters(scan.WordsIn(name)[^1])) => 4,
            "is" when _praise.TellsOwner(at, sentence.End) => 4,
            "offers" or "provides" when _praise.OffersTerms(at, sentence.End) => 4,
            "is" or "are" => _praise.IsSeeking(at) || (isOpening && _praise.NamesFirm(at, sentence.End)) ? 4 : _praise.Praises(at) || _praise.NamesFirm(at, sentence.End) ? 3 : 2,
            "seeks" or "sucht" or "recherche" or "recrute" or "zoekt" or "busca" => 4,
            "has" or "have" when _praise.IsSeeking(at) => 4,
            "has" when _steps.WordAfter(at + 4) is "been" => 3,
            "needs" => isOpening && _praise.IsAfterNeeds(_towns.Skip(name.End)) ? 4 : 0,
            "has" or "offers" or "provides" or "was" or "believes" or "helps" or "serves" or "delivers" or "develops" or "builds" or "operates" or "partners" or "works" or "makes" or "runs" or "sells" => 2,
            // Too little to stand alone, enough for a name that stands below the title.
            _ => isOpening && CompanySteps.IsVerb(verb) ? 1 : 0,
        };
        // A department speaks of itself as its employer does.
        if (score > 1 && scan.Letters(name).StartsWith("Department", StringComparison.Ordinal) || scan.Letters(name).StartsWith("Office", StringComparison.Ordinal))
            score--;
        if (score > 0)
            candidates.Add(name, (isOpening || score == 4 ? score : score - 1) + (isFounded || (behindPlace > name.End && score > 1) ? 1 : 0));
    }

    /// <summary>Behind " annually", " proudly"; the same place where no such word stands there.</summary>
    private int SkipAdverb(int at) => _steps.WordAfter(at) is { Length: > 4 } word && char.IsLower(word[0]) && word.EndsWith("ly", StringComparison.Ordinal) ? at + 1 + word.Length : at;
}
