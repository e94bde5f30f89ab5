using System.Text;
using JDAssistant.Tests.Conventions;
using JDAssistant.Tests.Parsing;

namespace JDAssistant.Tests.Trust;

/// <summary>Makes texts out of whole ones: cut, doubled, shuffled, spliced, sprinkled with what markup and encodings do to text.</summary>
internal sealed class TextMutations(Random random)
{
    private const int MostChanges = 12;
    private const int LongestPiece = 400;
    private const int Longest = 20_000;

    private static readonly string[] Seeds =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("tests/JDAssistant.Tests/fixtures"), "*.*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".md" or ".txt" or ".html")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .Where(text => text.Length is > 200 and < Longest),
    ];

    private static readonly string[] Pieces =
    [
        .. RobustnessTests.Units().Select(row => row.Data), "\r\n", "\r", "\u00a0", "\u00ad", "â€¢", "£", "€", "k", "Director", "Intern", "\ud800", "\ufeff",
        "\u202e", "&#0;", "&nbsp;", "</", "]]>", "<![CDATA[", "\u2028", "👩🏽‍🍳", "٣", "年", "<table><tr><td>", "{{x}}", "@here", "%s",
    ];

    /// <summary>How many characters it has given out.</summary>
    public long Characters { get; private set; }

    /// <summary>The next text.</summary>
    public string Next()
    {
        var text = new StringBuilder(random.Next(8) == 0 ? "" : Seeds[random.Next(Seeds.Length)]);
        for (var change = random.Next(1, MostChanges); change > 0 && text.Length < Longest; change--)
            Change(text);
        Characters += text.Length;
        return text.ToString();
    }

    private void Change(StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(LongestPiece), text.Length - at);
        switch (random.Next(7))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 2:
                var other = Seeds[random.Next(Seeds.Length)];
                var from = random.Next(other.Length);
                text.Insert(at, other.AsSpan(from, Math.Min(length + 20, other.Length - from)));
                break;
            case 3:
                var lines = text.ToString().Split('\n');
                random.Shuffle(lines);
                text.Clear().AppendJoin('\n', lines);
                break;
            case 4:
                text.Insert(at, Pieces[random.Next(Pieces.Length)], random.Next(1, 40));
                break;
            case 5:
                var swapped = text.ToString(at, length);
                text.Remove(at, length).Insert(at, random.Next(2) == 0 ? swapped.ToUpperInvariant() : swapped.Replace(' ', '\u00a0'));
                break;
            default:
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }
}
