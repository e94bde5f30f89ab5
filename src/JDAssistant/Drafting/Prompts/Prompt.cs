using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using HandlebarsDotNet;
using Microsoft.Extensions.AI;

namespace JDAssistant.Drafting.Prompts;

/// <summary>What we say to a language model: a Handlebars template with declared inputs.</summary>
/// <remarks>
/// Inputs are escaped when they are filled in, and the result is read as XML, so that no text can leave the message that it
/// stands in or pose as another. Inside the message it stands between two lines with a mark made from the inputs themselves.
/// </remarks>
public sealed class Prompt
{
    /// <summary>The input that every prompt has and nobody gives: the mark of the lines that enclose data.</summary>
    public const string Mark = "mark";

    private static readonly IHandlebars Engine = Handlebars.Create(new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = true });
    private static readonly XmlReaderSettings Strict = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, ConformanceLevel = ConformanceLevel.Fragment };

    private readonly Lazy<HandlebarsTemplate<object, object>> _template;

    internal Prompt(string file, string name, string description, string template, IReadOnlyList<PromptInput> inputs, string? outputSchema, PromptSettings settings)
    {
        (File, Name, Description, Template, Inputs, OutputSchema, Settings) = (file, name, description, template, inputs, outputSchema, settings);
        _template = new(() => Engine.Compile(template));
    }

    /// <summary>The file that it was read from.</summary>
    public string File { get; }

    /// <summary>The prompt's name.</summary>
    public string Name { get; }

    /// <summary>What it is for.</summary>
    public string Description { get; }

    /// <summary>The Handlebars template.</summary>
    public string Template { get; }

    /// <summary>What is filled in.</summary>
    public IReadOnlyList<PromptInput> Inputs { get; }

    /// <summary>The JSON schema of the answer; null for text.</summary>
    public string? OutputSchema { get; }

    /// <summary>What is asked of the model beside the words.</summary>
    public PromptSettings Settings { get; }

    /// <summary>Fills the prompt in.</summary>
    /// <param name="values">Strings, or lists of strings, by the names of the inputs; all but the mark.</param>
    /// <exception cref="PromptException">A value is not declared, a required one is missing, or the template is no XML.</exception>
    public RenderedPrompt Render(IReadOnlyDictionary<string, object> values)
    {
        if (values.Keys.FirstOrDefault(key => !Inputs.Any(input => input.Name == key)) is { } unknown)
            throw new PromptException($"{File}: there is no input “{unknown}”.");
        var all = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var input in Inputs.Where(input => input.Name != Mark))
        {
            if (values.TryGetValue(input.Name, out var value))
                all[input.Name] = value is string text ? Legal(text) : ((IEnumerable<string>)value).Select(Legal).ToArray();
            else if (input.IsRequired)
                throw new PromptException($"{File}: the input “{input.Name}” is required.");
            else
                all[input.Name] = input.Default ?? "";
        }

        var mark = MarkOf(all.Values);
        all[Mark] = mark;
        string rendered;
        try
        {
            rendered = _template.Value(all);
        }
        catch (Exception e) when (e is HandlebarsException or HandlebarsDotNet.Compiler.HandlebarsUndefinedBindingException)
        {
            throw new PromptException($"{File}: {e.Message}", e);
        }

        return new RenderedPrompt(Messages(rendered), mark);
    }

    private List<ChatMessage> Messages(string rendered)
    {
        var messages = new List<ChatMessage>();
        try
        {
            using var reader = XmlReader.Create(new StringReader($"<prompt>{rendered}</prompt>"), Strict);
            reader.MoveToContent();
            foreach (var node in ((XElement)XNode.ReadFrom(reader)).Nodes())
            {
                if (node is XElement { Name.LocalName: "message", HasElements: false } message && RoleOf((string?)message.Attribute("role")) is { } role)
                    messages.Add(new ChatMessage(role, message.Value.Trim()));
                else if (node is not XText text || !string.IsNullOrWhiteSpace(text.Value))
                    throw new PromptException($"{File}: everything stands in <message role=\"system|user|assistant\">.");
            }
        }
        catch (XmlException e)
        {
            throw new PromptException($"{File}: is no XML, so it would be sent as one message: {e.Message}", e);
        }

        return messages.Count > 0 ? messages : throw new PromptException($"{File}: has no message.");
    }

    private static ChatRole? RoleOf(string? role) => role switch
    {
        "system" => ChatRole.System,
        "user" => ChatRole.User,
        "assistant" => ChatRole.Assistant,
        _ => null,
    };

    /// <summary>Made from the data, so that the data would have to hold its own hash to end early; the same for the same data, so that answers can be kept.</summary>
    private static string MarkOf(IEnumerable<object> values)
    {
        var text = string.Join('\u001f', values.Select(value => value is string one ? one : string.Join('\u001e', (string[])value)));
        return "data-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }

    /// <summary>The text with blanks for what XML cannot hold.</summary>
    private static string Legal(string text)
    {
        var legal = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                    legal.Append(text[i]).Append(text[++i]);
                else
                    legal.Append(' ');
            }
            else
            {
                legal.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : ' ');
            }
        }

        return legal.ToString();
    }
}
