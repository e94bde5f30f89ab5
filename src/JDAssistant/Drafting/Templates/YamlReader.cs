using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace JDAssistant.Drafting.Templates;

/// <summary>Reads the YAML files that people write, roles and prompts, and says where one is wrong.</summary>
/// <param name="file">Names the file in errors.</param>
/// <param name="error">Makes the exception of a message that names the file and, where one is known, the line.</param>
internal sealed class YamlReader(string file, Func<string, Exception?, Exception> error)
{
    /// <summary>The mapping that the file is.</summary>
    public YamlMappingNode Root(string text)
    {
        var yaml = new YamlStream();
        try
        {
            using var reader = new StringReader(text);
            yaml.Load(reader);
        }
        catch (YamlException e)
        {
            throw error($"{file}:{e.Start.Line}: {e.Message}", e);
        }
        catch (InvalidOperationException e)
        {
            // What the parser throws where a list is not closed.
            throw error($"{file}: is no YAML.", e);
        }

        return yaml.Documents is [{ RootNode: YamlMappingNode map }] ? map : throw Error("must be one YAML mapping.");
    }

    /// <summary>The keys of a mapping with what stands behind them, in order.</summary>
    public IEnumerable<(string Key, YamlNode At, YamlNode Value)> Entries(YamlNode node)
    {
        foreach (var (key, value) in (node as YamlMappingNode ?? throw Error(node, "needs a mapping here.")).Children)
            yield return (key is YamlScalarNode { Value: { } name } ? name : throw Error(key, "needs a text as the key."), key, value);
    }

    /// <summary>A text that is not empty.</summary>
    public string Scalar(YamlNode node) => node is YamlScalarNode { Value: { Length: > 0 } value } ? value : throw Error(node, "needs a text here.");

    /// <summary>The entries of a list, one at least.</summary>
    public IList<YamlNode> List(YamlNode node) => node is YamlSequenceNode { Children: { Count: > 0 } entries } ? entries : throw Error(node, "needs a list with at least one entry here.");

    /// <summary>An error at a node.</summary>
    public Exception Error(YamlNode node, string problem) => error($"{file}:{node.Start.Line}: {problem}", null);

    /// <summary>An error of the whole file.</summary>
    public Exception Error(string problem) => error($"{file}: {problem}", null);
}
