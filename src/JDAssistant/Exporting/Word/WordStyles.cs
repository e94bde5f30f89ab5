using DocumentFormat.OpenXml.Wordprocessing;

namespace JDAssistant.Exporting.Word;

/// <summary>The styles and the lists of an exported document, under Word's own names, so that templates and outlines know them.</summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Item = "ListBullet";
    public const string NumberedItem = "ListNumber";
    public const string Quote = "Quote";
    public const string Link = "Hyperlink";

    /// <summary>How deep lists nest in Word.</summary>
    public const int Levels = 9;

    /// <summary>The list with bullets; numbered lists have the ids after it.</summary>
    public const int ListId = 1;

    private const int Headings = 5;
    private const int NumberedId = 2;

    /// <summary>The style of a heading of <paramref name="level"/>, from 1.</summary>
    public static string Heading(int level) => $"Heading{Math.Clamp(level, 1, Headings)}";

    /// <summary>All styles, the text in <paramref name="language"/>.</summary>
    public static Styles Of(string language)
    {
        var styles = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" }, new FontSize { Val = "22" }, new Languages { Val = language })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
            Paragraph(Title, "Title", new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { After = "240" }), size: "40"));
        for (var level = 1; level <= Headings; level++)
        {
            styles.Append(Paragraph(
                Heading(level), $"heading {level}",
                new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "80" }, new OutlineLevel { Val = level - 1 }), size: level == 1 ? "28" : "24"));
        }

        styles.Append(
            new Style(new StyleName { Val = "List Bullet" }, new BasedOn { Val = "Normal" }, new PrimaryStyle(),
                new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = ListId }), new SpacingBetweenLines { After = "60" }, new ContextualSpacing()))
            { Type = StyleValues.Paragraph, StyleId = Item },
            new Style(new StyleName { Val = "List Number" }, new BasedOn { Val = "Normal" }, new PrimaryStyle(),
                new StyleParagraphProperties(new SpacingBetweenLines { After = "60" }, new ContextualSpacing()))
            { Type = StyleValues.Paragraph, StyleId = NumberedItem },
            new Style(new StyleName { Val = "Quote" }, new BasedOn { Val = "Normal" }, new PrimaryStyle(),
                new StyleParagraphProperties(new Indentation { Left = "720" }), new StyleRunProperties(new Italic()))
            { Type = StyleValues.Paragraph, StyleId = Quote },
            new Style(new StyleName { Val = "Hyperlink" }, new StyleRunProperties(new Color { Val = "0563C1" }, new Underline { Val = UnderlineValues.Single }))
            { Type = StyleValues.Character, StyleId = Link });
        return styles;
    }

    /// <summary>The bulleted list and the numbered lists, nine levels deep.</summary>
    /// <param name="numbered">The level and the first number of each numbered list; their ids follow that of the bulleted list.</param>
    public static Numbering Lists(IReadOnlyList<(int Level, int Start)> numbered)
    {
        var lists = new Numbering(List(ListId, level => (NumberFormatValues.Bullet, level % 2 == 0 ? "•" : "◦")));
        if (numbered.Count > 0)
            lists.Append(List(NumberedId, level => (NumberFormatValues.Decimal, $"%{level + 1}.")));
        lists.Append(new NumberingInstance(new AbstractNumId { Val = ListId }) { NumberID = ListId });
        for (var i = 0; i < numbered.Count; i++)
        {
            lists.Append(new NumberingInstance(
                new AbstractNumId { Val = NumberedId }, new LevelOverride(new StartOverrideNumberingValue { Val = numbered[i].Start }) { LevelIndex = numbered[i].Level })
            { NumberID = ListId + 1 + i });
        }

        return lists;
    }

    private static AbstractNum List(int id, Func<int, (NumberFormatValues Format, string Text)> mark)
    {
        var list = new AbstractNum(new MultiLevelType { Val = MultiLevelValues.HybridMultilevel }) { AbstractNumberId = id };
        for (var level = 0; level < Levels; level++)
        {
            var (format, text) = mark(level);
            list.Append(new Level(
                new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = $"{360 * (level + 1)}", Hanging = "360" }))
            { LevelIndex = level });
        }

        return list;
    }

    private static Style Paragraph(string id, string name, StyleParagraphProperties properties, string size) =>
        new(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = "Normal" }, new PrimaryStyle(),
            properties, new StyleRunProperties(new Bold(), new FontSize { Val = size }))
        { Type = StyleValues.Paragraph, StyleId = id };
}
