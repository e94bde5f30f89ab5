using System.Text.RegularExpressions;
using JDAssistant.Documents;
using JDAssistant.Drafting.Briefs;
using JDAssistant.Drafting.Fidelity;
using JDAssistant.Text;

namespace JDAssistant.Drafting.Revising;

/// <summary>Writes facts into a text that is there: in place of what it says now, or where such a thing belongs.</summary>
internal sealed class TextFacts(JobDescription job)
{
    private const int LongestSearched = 20_000;
    private const string The = "the ";
    private readonly TextShape _shape = new(job);
    private readonly EditList _edits = new(job);
    private string? _problem;

    private string Text => job.Source.Text;

    /// <summary>The text with <paramref name="facts"/> in it.</summary>
    public TextRevision With(IReadOnlyList<Fact> facts)
    {
        var days = facts.FirstOrDefault(fact => fact.Kind == FactKind.OfficeDays);
        // "nights only, no weekends" is one line.
        if (facts.Count(fact => fact.Kind == FactKind.Hours) > 1)
        {
            var hours = string.Join(", ", facts.Where(fact => fact.Kind == FactKind.Hours).Select(fact => fact.Value));
            facts = [.. facts.Where(fact => fact.Kind != FactKind.Hours), facts.First(fact => fact.Kind == FactKind.Hours) with { Value = hours }];
        }

        foreach (var fact in facts)
        {
            switch (fact.Kind)
            {
                case FactKind.Level:
                case FactKind.OfficeDays when facts.Any(other => other.Kind == FactKind.Workplace):
                    break;
                case FactKind.Workplace:
                    Workplace(fact.Value, days?.Value);
                    break;
                default:
                    Write(fact);
                    break;
            }
        }

        return _problem is not null ? TextRevision.Failed(job, _problem)
            : _edits.Count == 0 ? TextRevision.Failed(job, "The text says that already, so nothing is changed.")
            : TextRevision.Of(job, _edits);
    }

    private void Write(Fact fact)
    {
        if (IntoGap(fact.Kind, fact.Value))
            return;
        switch (fact.Kind)
        {
            case FactKind.Title:
                Title(fact.Value);
                break;
            case FactKind.Company when job.Company is { } company:
                Everywhere(company.Text, fact.Value);
                break;
            case FactKind.Pay:
                Pay(fact.Value);
                break;
            case FactKind.Location:
                Location(fact.Value);
                break;
            case FactKind.Employment:
                Employment(fact.Value);
                break;
            case FactKind.OfficeDays when DaysInOffice() is { } days:
                _edits.Replace(days, fact.Value);
                break;
            case FactKind.Hours when Labelled(FactKind.Hours) is { } line:
                _edits.Replace(_shape.ValueOf(line), HoursWords.With(job.Slice(_shape.ValueOf(line)), fact.Value));
                break;
            case FactKind.Team when TeamOf.Matches(Text) is [var team] && Count.Match(fact.Value) is { Success: true } count:
                _edits.Replace(new TextSpan(team.Groups["count"].Index, team.Groups["count"].Index + team.Groups["count"].Length), count.Value);
                break;
            case FactKind.Hours when Labelled(FactKind.Hours) is null && HoursWords.TimesIn(Text, fact.Value) is { Count: > 0 } times:
                times.ForEach(time => _edits.Replace(time.Old, time.By));
                break;
            case FactKind.Hours when Labelled(FactKind.Hours) is null && job.Conditions.HoursPerWeek is { } hours && HoursWords.InLine(Text, hours.Span, fact.Value) is { } with:
                _edits.Replace(hours.Span, with);
                break;
            case FactKind.Hours when Labelled(FactKind.Hours) is null && HoursWords.AllTimesIn(Text, job.Conditions.HoursPerWeek?.Span) is { Count: > 0 } stated:
                _problem = $"The text says {Prose.Join(stated.Select(time => $"“{time}”"))}, and I cannot tell what of it “{fact.Value}” stands for. What would help: “replace “{stated[0]}” with “…””.";
                break;
            case FactKind.Hours when Labelled(FactKind.Hours) is null && SentenceOf(fact.Value) is { } told:
                _problem = Unclear(told, fact.Value);
                break;
            case FactKind.StartDate when Labelled(FactKind.StartDate) is null && job.Conditions.StartDate is { } start:
                _edits.Replace(start.Span, fact.Value);
                break;
            case FactKind.Deadline when TextDeadline.Of(job) is { } deadline && (Labelled(FactKind.Deadline) is not { } line || line.Span.Contains(deadline)):
                _edits.Replace(deadline, TextDeadline.Written(fact.Value));
                break;
            case FactKind.ReportsTo when job.Conditions.ReportsTo is { } manager:
                ReplaceManager(WithApposition(manager.Span), BriefPieces.WithThe(fact.Value));
                break;
            case FactKind.Duty:
                Item(SectionKind.Responsibilities, "What you'll do", fact.Value);
                break;
            case FactKind.HowToApply:
                Apply(fact.Value);
                break;
            case FactKind.AboutCompany when _shape.WithSentence(SectionKind.AboutCompany, "About us", Prose.Sentence(fact.Value)) is { } about:
                _edits.Add(about);
                break;
            case FactKind.Benefit when job.SectionsOf(SectionKind.Benefits).SelectMany(section => section.Items).FirstOrDefault(item => BriefChanges.IsSameBenefit(job.Slice(item.Content), fact.Value)) is { } benefit:
                _edits.Replace(benefit.Content, fact.Value);
                break;
            case FactKind.Benefit:
                Item(SectionKind.Benefits, "Benefits", fact.Value);
                break;
            case FactKind.Purpose or FactKind.AboutCompany or FactKind.Travel or FactKind.Team or FactKind.Eeo or FactKind.Accommodation:
                _problem = $"Where {FactNames.Of(fact.Kind)} belongs in this text, I cannot tell without a language model. What would help: “replace “…” with “…””, with the words as they stand.";
                break;
            default:
                if (fact.IsRequirement)
                    Item(fact.Strength == Strength.Wish ? SectionKind.Preferred : SectionKind.Requirements, fact.Strength == Strength.Wish ? "Nice to have" : "What you need", fact.Value);
                else
                    Line(fact.Kind, fact.Value);
                break;
        }
    }

    /// <summary>"the Payroll Manager" becomes "Finance", and "Payroll Manager" "Finance Director".</summary>
    private void ReplaceManager(TextSpan span, string value)
    {
        var hasArticle = Text.AsSpan(0, span.Start).EndsWith(The, StringComparison.OrdinalIgnoreCase);
        // "report to Jess Tran" of a sentence takes the article along, "Reports to: Payroll Manager" takes none.
        if (value.StartsWith(The, StringComparison.OrdinalIgnoreCase))
            value = hasArticle || !Text.AsSpan(0, span.Start).EndsWith(" to ", StringComparison.OrdinalIgnoreCase) ? value[The.Length..] : value;
        else if (hasArticle)
            span = span with { Start = span.Start - The.Length };
        _edits.Replace(span, value);
    }

    /// <summary>"Jess Tran, our VP of Sales": what is said of the one goes with them.</summary>
    private TextSpan WithApposition(TextSpan span) =>
        Apposition.Match(Text, span.End) is { Success: true } said && said.Index == span.End ? span with { End = said.Index + said.Length } : span;

    private void Title(string value)
    {
        if (job.Title is not { } title)
        {
            _edits.Add(TextEdit.Insert(0, $"# {value}\n\n"));
            return;
        }

        // "Warehouse Operative – Nights" that becomes "Parcel Sorter (Nights)": what stands behind it is said.
        var rest = FidelityWords.ContentOf(Text[title.Span.End..title.Line.End]);
        var isSaid = rest.Count > 0 && FidelityWords.ContentOf(value) is var said && rest.TrueForAll(said.Contains);
        _edits.Replace(isSaid ? title.Span with { End = title.Line.End } : title.Span, value);
        foreach (var at in _shape.Occurrences(title.Text).Where(at => !title.Line.Contains(at)))
            _edits.ReplaceNoun(new TextSpan(at, at + title.Text.Length), value);
    }

    private void Pay(string value)
    {
        var offers = job.Pay.DistinctBy(pay => (pay.Min, pay.Max, pay.Currency, pay.Period)).ToList();
        if (offers.Count > 1)
        {
            _problem = $"The text states several amounts, {Prose.Join(offers.Select(pay => $"“{job.Slice(pay.Span)}”"))}, and I cannot tell which of them you mean. What would help: “replace “{job.Slice(offers[0].Span)}” with “{value}””.";
            return;
        }

        foreach (var pay in job.Pay)
            _edits.Replace(pay.Span, PayWords.WithPeriodOf(job.Slice(pay.Span), value));
        _edits.AddRange(VaguePay.In(job, _shape));
        if (value.Contains(" per ", StringComparison.Ordinal))
            DropGap(" [[Add: per hour, month or year]]");
        if (PayWords.HasCurrency(value))
            DropGap(" [[Add: currency]]");
        if (job.Pay.Count == 0)
            Line(FactKind.Pay, value);
    }

    private void Location(string value)
    {
        var places = job.Places.Where(place => !place.IsRemoteScope).ToList();
        var label = Labelled(FactKind.Location);
        var named = places.Where(place => label is null || label.Span.Contains(place.Span)).Select(place => place.City ?? place.Text).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (label is null && named.Count > 1)
        {
            _problem = $"The text names several places, {Prose.Join(named.Select(place => $"“{place}”"))}, and I cannot tell which of them you mean. What would help: “replace “{named[0]}” with “{value}””.";
            return;
        }

        if (label is not null)
        {
            var old = WithoutWorkplace(_shape.ValueOf(label));
            // A place that is named twice is read where it stands first.
            if (named.Count == 0 && job.Slice(old).Split(',')[0].Trim() is { Length: > 2 } said)
                named.Add(said);
            // "Harbour Foods, Swindon" above the label says the same; "Swindon Foods" is a name.
            foreach (var at in (named.Count == 1 ? _shape.Occurrences(named[0]) : []).Where(at => !old.Contains(at) && IsSaidAsPlace(at) && !places.Exists(place => place.Span.Contains(at))))
                _edits.Replace(new TextSpan(at, at + named[0].Length), value);
            _edits.Replace(old, value);
        }

        foreach (var place in places.Where(place => (label is null || !label.Span.Contains(place.Span)) && named.Contains(place.City ?? place.Text, StringComparer.OrdinalIgnoreCase)))
            _edits.Replace(place.Span, value);
        if (label is not null || named.Count > 0)
            return;
        // "Remote within Germany": where from is the only place that the text names.
        var scopes = job.Places.Where(place => place.IsRemoteScope).ToList();
        if (scopes.Select(place => place.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count() != 1)
        {
            Line(FactKind.Location, value);
            return;
        }

        foreach (var scope in scopes)
            _edits.Replace(scope.Span, value.StartsWith("The ", StringComparison.Ordinal) ? "the " + value[4..] : value);
    }

    /// <summary>"Denver, CO (hybrid)" without what says how the work is done there.</summary>
    private TextSpan WithoutWorkplace(TextSpan value)
    {
        if (job.Workplace.FirstOrDefault(mention => value.Contains(mention.Span) && mention.Span.Start > value.Start) is not { } mention)
            return value;
        var place = Text.AsSpan(value.Start, mention.Span.Start - value.Start).TrimEnd(" (,|·–—-");
        return place.IsEmpty ? value : new TextSpan(value.Start, value.Start + place.Length);
    }

    private bool IsSaidAsPlace(int at)
    {
        var before = Text.AsSpan(0, at);
        return before.EndsWith(", ", StringComparison.Ordinal) || before.EndsWith(" in ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("| ", StringComparison.Ordinal) || before.EndsWith("\n", StringComparison.Ordinal);
    }

    private void Workplace(string value, string? days)
    {
        var whole = days is null ? value : $"{value}, {days}";
        if (IntoGap(FactKind.Workplace, whole))
            return;
        if (Labelled(FactKind.Workplace) is { } label)
        {
            _edits.Replace(_shape.ValueOf(label), whole);
            return;
        }

        var old = DaysInOffice();
        // "Hybrid, 3 days in the office": the days go with what they were said of.
        if (old is { } said && days is null && job.Workplace.FirstOrDefault(mention => mention.Span.End < said.Start && Text[mention.Span.End..said.Start] is ", " or " (") is { } header && !value.Equals("Hybrid", StringComparison.OrdinalIgnoreCase))
        {
            var end = Text[header.Span.End..said.Start] == " (" && said.End < Text.Length && Text[said.End] == ')' ? said.End + 1 : said.End;
            _edits.Replace(new TextSpan(header.Span.Start, end), Cased(header.Span, value));
            return;
        }

        if (old is { } stands && days is null && !value.Equals("Hybrid", StringComparison.OrdinalIgnoreCase))
        {
            _problem = $"Line {_shape.LineOf(stands.Start)} says “{job.Slice(stands)}”, which does not go with “{value.ToLowerInvariant()}”, and rewriting it takes a language model. What would help: “replace “…” with “…””, with the whole sentence.";
            return;
        }

        var mentions = job.Workplace.Where(mention => old is not { } office || !office.Overlaps(mention.Span)).ToList();
        foreach (var span in mentions.Select(mention => WithoutNoun(mention.Span)))
            _edits.ReplaceNoun(span, Cased(span, value));
        if (mentions.Count == 0)
            _edits.Add(_shape.WithLine("Workplace", whole));
        else if (days is not null && old is { } before)
            _edits.Replace(before, days);
        else if (days is not null)
            _edits.Add(_shape.WithLine("Office days", Prose.Capitalised(days)));
    }

    /// <summary>The words that say how often somebody is in the office; null where none do, or several.</summary>
    private TextSpan? DaysInOffice() => job.Conditions.OfficeDays?.Span
        ?? (Text.Length <= LongestSearched && BriefPhrases.OfficeDays.Matches(Text) is [var only] ? new TextSpan(only.Index, only.Index + only.Length) : null);

    private void Employment(string value)
    {
        var isTime = IsTime(value);
        if (Labelled(FactKind.Employment) is { } label)
        {
            // "Permanent, full time" that becomes a contract for six months stays full time.
            var kept = job.Slice(_shape.ValueOf(label)).Split(", ").Where(part => IsTime(part) && !isTime).ToList();
            _edits.Replace(_shape.ValueOf(label), string.Join(", ", kept.Prepend(value)));
            return;
        }

        var mentions = job.Employment.Where(mention => isTime == mention.Employment is Documents.Employment.FullTime or Documents.Employment.PartTime).ToList();
        // What is for a time is not permanent.
        var lasting = !isTime && mentions.Count == 0 && Permanent.Matches(Text) is [var permanent] ? new TextSpan(permanent.Index, permanent.Index + permanent.Length) : (TextSpan?)null;
        if (lasting is { } span)
            _edits.Replace(span, Cased(span, value));
        foreach (var said in mentions.Select(mention => WithLength(mention.Span)))
            _edits.ReplaceNoun(said, Cased(said, value));
        if (mentions.Count == 0 && lasting is null)
            _edits.Add(_shape.WithLine("Employment", value));
    }

    /// <summary>"12-month FTC" of a contract: how long it is goes with what it is.</summary>
    private TextSpan WithLength(TextSpan contract) => job.Conditions.ContractLength is { } length && length.Span.Overlaps(contract) ? new TextSpan(Math.Min(length.Span.Start, contract.Start), Math.Max(length.Span.End, contract.End)) : contract;

    private static bool IsTime(string words) => words.Contains("-time", StringComparison.OrdinalIgnoreCase) || words.EndsWith(" time", StringComparison.OrdinalIgnoreCase);

    private void Apply(string value)
    {
        if (job.SectionsOf(SectionKind.HowToApply).FirstOrDefault() is { Blocks: [var first, ..] blocks })
        {
            var block = blocks.FirstOrDefault(each => SaysHow.IsMatch(job.Slice(each.Content))) ?? first;
            // "No agencies." is said beside the address, not in its place.
            if (SaysHow.IsMatch(value) || !SaysHow.IsMatch(job.Slice(block.Content)))
                _edits.Replace(new TextSpan(block.Content.Start, block.Content.End), value);
            else if (Told(block, value) is { } told)
                _problem = Unclear(told, value);
            else
                _edits.Add(TextEdit.Insert(block.Content.End, $" {Prose.Sentence(value)}"));
        }
        else if (job.Blocks.Count > 0)
            _edits.Add(_shape.With(SectionKind.HowToApply, "How to apply", value)!);
    }

    private static string Unclear(string told, string value) => $"The text says “{told}”, and I cannot tell what of it “{value}” stands for. What would help: “replace “…” with “…””, with the words as they stand.";

    /// <summary>The sentence that begins with what <paramref name="value"/> begins with, or names it near its beginning: "First interviews are online" for "Interviews are in our office"; null where none does.</summary>
    private string? Told(Block block, string value) => FidelityWords.RootsOf(value) is [var subject, ..]
        ? new TextSentences(job).In(block).Select(job.Slice).FirstOrDefault(sentence => FidelityWords.RootsOf(sentence).Take(2).Contains(subject)) : null;

    /// <summary>The sentence of running text that speaks of what <paramref name="value"/> begins with; null where none does.</summary>
    private string? SentenceOf(string value) => FidelityWords.RootsOf(value) is [var subject, ..]
        ? job.Blocks.Where(block => block is { Kind: BlockKind.Paragraph, Label: null }).SelectMany(new TextSentences(job).In).Select(job.Slice).FirstOrDefault(sentence => FidelityWords.RootsOf(sentence).Contains(subject)) : null;

    private void Item(SectionKind section, string heading, string value)
    {
        if (_shape.With(section, heading, value) is not { } edit)
            _problem = "There is no text yet that this could be put into.";
        // The second of two stands below the first: its heading, if it has one, is there already.
        else if (_edits.FindIndex(other => other.Span == edit.Span && edit.Span.IsEmpty) is >= 0 and var before)
            _edits[before] = TextEdit.Insert(edit.Span.Start, _edits[before].NewText + edit.NewText[edit.NewText.LastIndexOf('\n')..]);
        else
            _edits.Add(edit);
    }

    /// <summary>A labelled line: its value is replaced, or the line is put in.</summary>
    private void Line(FactKind kind, string value)
    {
        if (Labelled(kind) is { } label)
            _edits.Replace(_shape.ValueOf(label), value);
        else
            _edits.Add(_shape.WithLine(Named(kind), value));
    }

    private Block? Labelled(FactKind kind) => job.Blocks.FirstOrDefault(block => block is { Label: not null, Kind: BlockKind.Item or BlockKind.Paragraph }
        && LabelledFact.KindOf(job.Slice(block.Label.Value)) == kind && !_shape.ValueOf(block).IsEmpty);

    private bool IntoGap(FactKind kind, string value)
    {
        if (Gap.In(Text).FirstOrDefault(gap => gap.IsOf(kind)) is not { } gap)
            return false;
        var at = Text.IndexOf(gap.Marker, StringComparison.Ordinal);
        _edits.Replace(new TextSpan(at, at + gap.Marker.Length), value);
        return true;
    }

    private void DropGap(string marker)
    {
        if (Text.IndexOf(marker, StringComparison.Ordinal) is >= 0 and var at)
            _edits.Add(TextEdit.Delete(new TextSpan(at, at + marker.Length)));
    }

    private void Everywhere(string old, string value)
    {
        foreach (var at in _shape.Occurrences(old))
            _edits.Replace(new TextSpan(at, at + old.Length), value);
    }

    /// <summary>"on-site role" without the role: what is said of it changes, not that it is one.</summary>
    private TextSpan WithoutNoun(TextSpan span)
    {
        var blank = job.Slice(span).LastIndexOf(' ');
        return blank > 0 && job.Slice(span)[(blank + 1)..].ToLowerInvariant() is "role" or "position" or "job" or "working" or "work" or "opportunity"
            ? new TextSpan(span.Start, span.Start + blank)
            : span;
    }

    private string Cased(TextSpan span, string value) => char.IsLower(Text[span.Start]) ? char.ToLowerInvariant(value[0]) + value[1..] : value;

    private static string Named(FactKind kind) => kind == FactKind.Location ? "Location" : Prose.Capitalised(FactNames.Of(kind));

    private static Regex SaysHow => field ??= new(@"@|https?:|www\.|\b(?:apply|send|e-?mail|call|write|cv|form|website|ring|phone)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private static Regex Permanent => field ??= new(@"\bpermanent\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private static Regex TeamOf => field ??= new(@"\bteam\s+of\s+(?<count>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private static Regex Count => field ??= new(@"\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private static Regex Apposition => field ??= new(@",\s+(?:our|the|my)\s+[^,.;\n]{2,60}(?=[,.;\n]|$)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
}
